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

/** Number of words of the longest name that begins at `from`, 1 if none does. */
function markFrom(words: readonly WordFacts[], from: number, gazetteer: Gazetteer, marks: Int32Array): number {
  const most = Math.min(LONGEST, words.length - from);
  let longest = 1;
  let classes = 0;
  let form = (words[from] as WordFacts).word;
  for (let length = 2; length <= most; length++) {
    const { word } = words[from + length - 1] as WordFacts;
    const stem = withoutGenitive(word);
    const found =
      gazetteer.classesOf(`${form} ${word}`) || (stem === null ? 0 : gazetteer.classesOf(`${form} ${stem}`));
    if (found !== 0) {
      classes = found;
      longest = length;
    }
    form = `${form} ${word}`;
    if (length < most && !gazetteer.startsName(form)) break;
  }
  if (longest === 1) return 1;
  for (let k = 0; k < longest; k++) {
    marks[from + k] = classes | (k === 0 ? FIRST : k === longest - 1 ? LAST : MIDDLE);
  }
  return longest;
}
