import { expect, test } from 'vitest';
import { f1, keepsLede, segmentsIn, shingleScore, wordScore } from '../../../../scripts/evaluate/pages/body-scores.ts';

test('shingleScore counts shared runs of four words', () => {
  // Gold: three runs (a–d, b–e, c–f); text: two runs (b–e, c–f) of which both are in the gold.
  expect(shingleScore('b c d e f', 'a b c d e f')).toEqual({ precision: 1, recall: 2 / 3 });
  expect(shingleScore('', 'a b c d')).toEqual({ precision: 0, recall: 0 });
});

test('shingleScore counts a run that is repeated only as often as the gold has it', () => {
  // „a b c d a b c d“ has five runs, „a b c d“ one of them.
  expect(shingleScore('a b c d a b c d', 'a b c d')).toEqual({ precision: 1 / 5, recall: 1 });
});

test('wordScore takes no account of order and case', () => {
  expect(wordScore('Wien in Gipfel', 'Gipfel in WIEN')).toEqual({ precision: 1, recall: 1 });
  expect(wordScore('Gipfel Gipfel', 'Gipfel Wien Graz')).toEqual({ precision: 1 / 2, recall: 1 / 3 });
});

test('f1 is the harmonic mean', () => {
  expect(f1({ precision: 1, recall: 0.5 })).toBeCloseTo(2 / 3);
  expect(f1({ precision: 0, recall: 0 })).toBe(0);
});

test('keepsLede looks for the beginning of the first long line', () => {
  const lede = 'Die Gespräche in Wien sind am Dienstagabend ohne Ergebnis zu Ende gegangen.';
  expect(keepsLede(`Von Lena Vogt. ${lede}`, `Gipfel\n${lede}`)).toBe(true);
  expect(keepsLede('Lindqvist zeigte sich zuversichtlich.', `Gipfel\n${lede}`)).toBe(false);
  expect(keepsLede(lede, 'Gipfel')).toBeNull();
});

test('segmentsIn folds white space', () => {
  expect(segmentsIn('Ein  Satz\nüber zwei Zeilen.', ['Satz über', 'drei Zeilen'])).toBe(1);
});
