import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { WordFacts } from './word-facts.ts';
import { withoutGenitive } from './word-form.ts';

const LONGEST = 5;
const FIRST = 1 << 16;
const MIDDLE = 2 << 16;
const LAST = 3 << 16;

/** Writes for each word 0, or the classes of the longest known name of several words that covers it and the word's place in it; `startsName` says whether a name may begin there. */
export function markKnownNames(
  words: readonly WordFacts[],
  gazetteer: Gazetteer,
  startsName: (i: number) => boolean,
  marks: Int32Array,
): void {
  marks.fill(0, 0, words.length);
  let i = 0;
  while (i < words.length) i += startsName(i) ? markFrom(words, i, gazetteer, marks) : 1;
}

/** Number of words of the name that begins at `from`, 1 if none does. */
function markFrom(words: readonly WordFacts[], from: number, gazetteer: Gazetteer, marks: Int32Array): number {
  for (let length = Math.min(LONGEST, words.length - from); length > 1; length--) {
    const name = words.slice(from, from + length).map(({ word }) => word);
    const last = name[length - 1] as string;
    const stem = withoutGenitive(last);
    const form = name.join(' ');
    const classes =
      gazetteer.classesOf(form) ||
      (stem === null ? 0 : gazetteer.classesOf(form.slice(0, form.length - last.length + stem.length)));
    if (classes === 0) continue;
    for (let k = 0; k < length; k++) {
      marks[from + k] = classes | (k === 0 ? FIRST : k === length - 1 ? LAST : MIDDLE);
    }
    return length;
  }
  return 1;
}
