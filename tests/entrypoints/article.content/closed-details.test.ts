import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { takeSnapshot } from '../../../entrypoints/article.content/snapshot.ts';

/** Browsers say themselves what is shown; this is for a DOM without styles. */
function textsOf(body: string): readonly string[] {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${body}</body></html>`);
  return takeSnapshot(document as unknown as Document).snapshot.blocks.map(({ text }) => text);
}

test('of closed details only the summary is read', () => {
  expect(textsOf('<details><summary>Frage</summary><p>Antwort</p></details>')).toEqual(['Frage']);
});

test('open details are read', () => {
  expect(textsOf('<details open><summary>Frage</summary><p>Antwort</p></details>')).toEqual(['Frage', 'Antwort']);
});

test('text that can be edited is marked', () => {
  const { document } = parseHTML(
    '<!doctype html><html><body><div contenteditable="true"><p>Entwurf</p></div></body></html>',
  );
  const { elements } = takeSnapshot(document as unknown as Document).snapshot;
  expect(elements.filter(({ hint }) => hint === 'contenteditable').map(({ tag }) => tag)).toEqual(['div']);
});
