import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The rows of a tab-separated text; lines that begin with # are comments. */
export function rowsOf(text: string): string[][] {
  return text
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

export function readRows(path: string): string[][] {
  return rowsOf(readFileSync(path, 'utf8'));
}

/** The one file in a zip archive, by the system's unzip. */
export function readZipped(path: string): string {
  return execFileSync('unzip', ['-p', path], { maxBuffer: 1 << 28 }).toString('utf8');
}

/** How German headlines use a capitalised word: each value is a bucket from 0 (never) to 5 (more than half). */
export interface WordUse {
  /** Share of the word's occurrences that are written small. */
  readonly small: number;
  readonly afterArticle: number;
  readonly afterAdjective: number;
  /** Share behind „in“, „nach“ and „aus“. */
  readonly afterPlacePreposition: number;
  /** Logarithm of the frequency, 1 to 6. */
  readonly frequency: number;
}

/** Reads the word statistics (capitalised words seen at least four times inside a line). */
export function readWordUse(path: string): Map<string, WordUse> {
  const rows = rowsOf(gunzipSync(readFileSync(path)).toString('utf8'));
  const digit = (column: string | undefined, index: number): number => Number(column?.charAt(index) ?? 0);
  return new Map(
    rows.map(([word = '', small, noun, place, , , frequency]) => [
      word,
      {
        small: digit(small, 1),
        afterArticle: digit(noun, 1),
        afterAdjective: digit(noun, 3),
        afterPlacePreposition: digit(place, 1),
        frequency: digit(frequency, 1),
      },
    ]),
  );
}
