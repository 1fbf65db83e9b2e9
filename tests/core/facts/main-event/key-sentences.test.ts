import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../../core/article/plain-text-article.ts';
import { findKeySentences } from '../../../../core/facts/main-event/find-key-sentences.ts';
import { german } from '../../../../core/languages/de/index.ts';
import { splitSentences } from '../../../../core/text/split-sentences.ts';
import { groupOf } from './phrase-book.ts';

const long = [
  'Die Reederei Nordlicht hat den Fährverkehr nach Amrum eingestellt.',
  'Dies teilte sie am Montag mit.',
  'Das Wetter war an diesem Tag sonnig und beinahe windstill.',
  'Viele Gäste warteten seit dem Morgen geduldig auf eine Auskunft.',
  'Bürgermeisterin Elke Thaysen warf der Reederei Nordlicht vor, die Insel Amrum im Stich zu lassen.',
  'Wie soll es weitergehen?',
  'Ein Gutachten der Werft soll im Sommer vorliegen und später veröffentlicht werden.',
  'Er freut sich schon lange darauf, die Unterlagen zu lesen.',
].join(' ');

function keysOf(text: string, headline?: string): readonly string[] {
  const article = articleFromText(text, { language: 'de', ...(headline && { headline }) });
  const groups = [
    groupOf(text, 'Reederei Nordlicht', 'organisation'),
    groupOf(text, 'Amrum', 'place'),
    groupOf(text, 'Elke Thaysen', 'person'),
  ];
  return findKeySentences(article, splitSentences(article, german), groups, german).map((sentence) => sentence.text);
}

describe('the key sentences of an article', () => {
  it('are at most three, in the order of the text', () => {
    const found = keysOf(long);
    expect(found.length).toBeLessThanOrEqual(3);
    expect(found.map((sentence) => long.indexOf(sentence))).toEqual(
      found.map((sentence) => long.indexOf(sentence)).toSorted((a, b) => a - b),
    );
  });

  it('name whom the article is about', () => {
    const found = keysOf(long);
    expect(found[0]).toMatch(/^Die Reederei Nordlicht hat/);
    expect(found.some((sentence) => sentence.startsWith('Bürgermeisterin Elke Thaysen'))).toBe(true);
  });

  it('can be understood without the sentence before, and ask nothing', () => {
    for (const sentence of keysOf(long)) expect(sentence).not.toMatch(/^(?:Dies|Er) |\?$/);
  });

  it('take up the words of the headline', () => {
    const found = keysOf(long, 'Gutachten der Werft soll im Sommer vorliegen');
    expect(found.some((sentence) => sentence.startsWith('Ein Gutachten der Werft'))).toBe(true);
  });

  it('are not needed in a short text', () => {
    expect(keysOf('Die Reederei Nordlicht hat den Verkehr eingestellt. Amrum wartet.')).toEqual([]);
    expect(keysOf('')).toEqual([]);
  });
});
