import { expect, it } from 'vitest';
import { quoteParts } from '../../../components/evidence/quote-parts.ts';
import { extract } from '../invented-sheet.ts';

it('A short sentence is kept whole around its words', () => {
  const text = 'Gestern lachte Ida Vogt laut.';
  expect(quoteParts(text, { start: 0, end: text.length }, extract(text, 'Ida Vogt'), 100)).toEqual({
    before: 'Gestern lachte ',
    words: 'Ida Vogt',
    after: ' laut.',
  });
});

it('A long sentence is cut at blanks on both sides, and its words never', () => {
  const text = `${'davor '.repeat(50)}Ida Vogt${' danach'.repeat(50)}`;
  const { before, words, after } = quoteParts(text, { start: 0, end: text.length }, extract(text, 'Ida Vogt'), 60);
  expect(before).toMatch(/^… (?:davor )+$/);
  expect(words).toBe('Ida Vogt');
  expect(after).toMatch(/^(?: danach)+ …$/);
  expect(before.length + words.length + after.length).toBeLessThan(66);
});
