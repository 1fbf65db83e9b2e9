import fc, { type Arbitrary } from 'fast-check';
import { test } from 'vitest';
import { lists } from './core/random-articles.ts';

/** Whether all cases are to be tried, by `npm run test:long`. */
export const isLong = process.env['DRAMATIS_LONG'] === '1';

/** Of the cases of `npm run test:long`, `npm test` tries one in so many. */
const share = 100;
const fewest = 20;

/**
 * A test that something holds for whatever is made up: in `npm test` for the same few cases each time, in `npm run test:long` for `cases` new ones. A failure
 * names its seed and the smallest case that fails.
 */
export function holds<Value>(
  title: string,
  cases: number,
  anything: Arbitrary<Value>,
  predicate: (value: Value) => void,
): void {
  const numRuns = isLong ? cases : Math.max(fewest, Math.ceil(cases / share));
  test(`${title}, in ${numRuns} cases`, { timeout: 900_000 }, () => {
    fc.assert(fc.property(anything, predicate), isLong ? { numRuns } : { numRuns, seed: 1 });
  });
}

/** Halves of surrogate pairs, which a page may leave alone. */
const loneSurrogate = fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code));

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...lists.flat()) },
  { weight: 3, arbitrary: fc.constantFrom(' ', ' ', ' ', '\n', '.', ',', '-', '„', '“', '\u00ad') },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  { weight: 1, arbitrary: loneSurrogate },
);

/** German words, names and punctuation, any Unicode characters, and broken ones; of up to `pieces` pieces. */
export function anyText(pieces: number): Arbitrary<string> {
  return fc.array(piece, { maxLength: pieces, size: 'max' }).map((all) => all.join(''));
}
