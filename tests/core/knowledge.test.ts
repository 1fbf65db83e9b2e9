import { expect, test } from 'vitest';
import { packGazetteer } from '../../core/gazetteer/pack-gazetteer.ts';
import { openKnowledge } from '../../core/knowledge.ts';
import { smallContents } from './gazetteer/small-gazetteer.ts';

test('a language without a folder of its own is not supported', () => {
  const data = { gazetteer: new ArrayBuffer(0) };
  expect(openKnowledge('tlh', data)).toEqual({ ok: false, failure: { kind: 'unsupportedLanguage', language: 'tlh' } });
});

test('damaged data is refused', () => {
  expect(openKnowledge('de', { gazetteer: new ArrayBuffer(3) })).toMatchObject({
    ok: false,
    failure: { kind: 'broken' },
  });
});

test('a damaged tagger is refused, and rules find the names', () => {
  const data = { gazetteer: packGazetteer(smallContents), tagger: new ArrayBuffer(8) };
  const opened = openKnowledge('de', data);
  expect(opened).toMatchObject({ ok: true, value: { namesFoundBy: 'rules' } });
  expect(opened.ok && opened.value.taggerFault).toMatch(/tagger/);
});

test('without a tagger rules find the names', () => {
  const opened = openKnowledge('de', { gazetteer: packGazetteer(smallContents) });
  expect(opened).toMatchObject({ ok: true, value: { namesFoundBy: 'rules' } });
  expect(opened.ok && opened.value.taggerFault).toBeUndefined();
});

test('good data opens', () => {
  const opened = openKnowledge('de', { gazetteer: packGazetteer(smallContents) });
  expect(opened.ok && opened.value.language.code).toBe('de');
});
