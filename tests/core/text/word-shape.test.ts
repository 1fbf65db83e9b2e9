import { expect, test } from 'vitest';
import { wordShape } from '../../../core/text/word-shape.ts';

test.each([
  ['Haus', 'capitalised'],
  ['Öl-Preis', 'capitalised'],
  ['haus', 'lower'],
  ['USA', 'upper'],
  ['G7', 'upper'],
  ['J.', 'initial'],
  ['K.-H.', 'initial'],
  ['VivaWorks', 'mixed'],
  ['eBuch', 'mixed'],
  ['1.250,5', 'number'],
  ['„', 'other'],
])('%s is %s', (word, shape) => {
  expect(wordShape(word)).toBe(shape);
});
