import { expect, test } from 'vitest';
import { articleFromText } from '../../../core/article/plain-text-article.ts';
import { german } from '../../../core/languages/de/index.ts';
import { fitToText } from '../../../core/mentions/fit-to-text.ts';
import type { Mention } from '../../../core/model.ts';
import { splitSentences } from '../../../core/text/split-sentences.ts';

/** The names that are left of those marked in a text: `[Hans'|60]` a person of this confidence in hundredths. */
function fitted(marked: string): string[] {
  const mentions: Mention[] = [];
  let text = '';
  for (const piece of marked.split(/(\[[^\]]+\|\d+\])/u)) {
    const [, surface = piece, hundredths] = /^\[([^|]+)\|(\d+)\]$/u.exec(piece) ?? [];
    const [start, end] = [text.length, text.length + surface.length];
    if (hundredths) {
      const confidence = Number(hundredths) / 100;
      mentions.push({ start, end, surface, kind: 'person', source: 'tagger', confidence });
    }
    text += surface;
  }
  const found = fitToText(mentions, splitSentences(articleFromText(text, { language: 'de' }), german), german);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(found.map(({ surface }) => surface));
  return found.map(({ surface }) => surface);
}

test.each([
  ['the apostrophe of a genitive is no part of the name', "[Hans'|90] Anwalt und [Marx’|90] Werk", ['Hans', 'Marx']],
  ['„von und zu“ stands inside one name', '[Alfred|90] von und zu [Thalheim|90] starb', ['Alfred von und zu Thalheim']],
  ['nouns between two people keep them apart', '[Kramm|90] zur Feier der [Behr|90]', ['Kramm', 'Behr']],
  ['„und“ alone joins nobody', '[Anna|90] und [Max|90] und zu [Otto|90]', ['Anna', 'Max', 'Otto']],
  ['one particle is left to the tagger', 'ein Brief [Anna|90] von [Max|90]', ['Anna', 'Max']],
  ['a doubtful word behind an article is a noun everywhere', 'Beim [Schach|40] ist [Schach|30] alles', []],
  ['a doubtful word without an article stays', '[Schach|40] ist alles', ['Schach']],
  ['a sure name stays behind an article', 'der [Behr|90] kam', ['Behr']],
  ['a doubtful full name stays behind an article', 'der [Otto Behr|40] kam', ['Otto Behr']],
])('%s', (_, marked, expected) => {
  expect(fitted(marked)).toEqual(expected);
});
