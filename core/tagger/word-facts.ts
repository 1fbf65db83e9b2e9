import { hashText } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { hasLetter, isAllCaps, normaliseToken, shapeOf, startsUpper, titleCase, withoutGenitive } from './word-form.ts';

/** What the features need to know of one word, whatever stands around it. Hashes are 32-bit; ids are 0 for none. */
export interface WordFacts {
  readonly word: string;
  /** With digits folded to 0. */
  readonly folded: string;
  readonly form: number;
  readonly lower: number;
  readonly shape: number;
  readonly end3: number;
  readonly end4: number;
  /** Gazetteer classes of the word; with `GENITIVE_BIT` when only the form without its genitive ending is listed. */
  readonly classes: number;
  /** Gazetteer classes of what stands before the first and behind the last hyphen. */
  readonly headClasses: number;
  readonly tailClasses: number;
  readonly clusters: readonly [number, number, number];
  readonly usage: number;
  /** See `Lexicon.contextKinds`. */
  readonly contextKinds: number;
  /** 0 none, 1 the word itself is a title or office, 2 its last part is. */
  readonly role: number;
  /** Clusters of the longest last part that is a word of its own (Kultur|stiftung). */
  readonly tailClusters: readonly [number, number, number];
  readonly kind: WordKind;
  /** One for the forms of a name in a document: without genitive ending, capitals folded. */
  readonly key: number;
}

/** What a word begins with: 0 small letter, 1 capital, 2 digit, 3 anything else. */
export type WordKind = 0 | 1 | 2 | 3;

/** The part of the gazetteer that the features use: a bit set of name classes for a form. */
export type ClassesOf = (form: string) => number;

export const GENITIVE_BIT = 1 << 24;
const NONE: readonly [number, number, number] = [0, 0, 0];
const SHORTEST_PART = 4;

export function wordFacts(token: string, lexicon: Lexicon, classesOf: ClassesOf): WordFacts {
  const word = normaliseToken(token);
  const folded = word.replace(/\d/gu, '0');
  const lower = folded.toLowerCase();
  const row = lexiconRow(word, lexicon);
  const hyphen = word.indexOf('-');
  const lastHyphen = word.lastIndexOf('-');
  const capital = startsUpper(word);
  const tail = capital && word.length > SHORTEST_PART ? tailRow(word, lastHyphen, lexicon) : -1;
  return {
    word,
    folded,
    form: hashText(folded, 1),
    lower: hashText(lower, 2),
    shape: hashText(shapeOf(word), 3),
    end3: hashText(lower.slice(-3), 4),
    end4: hashText(lower.slice(-4), 5),
    classes: classesWithFallback(word, classesOf),
    headClasses: hyphen > 0 ? classesOf(word.slice(0, hyphen)) : 0,
    tailClasses: lastHyphen > 0 ? classesOf(word.slice(lastHyphen + 1)) : 0,
    clusters: clustersOf(row, lexicon),
    usage: row < 0 ? 0 : lexicon.usage(row),
    contextKinds: row < 0 ? 0 : lexicon.contextKinds(row),
    role: row >= 0 && lexicon.isRole(row) ? 1 : tail >= 0 && lexicon.isRole(tail) ? 2 : 0,
    tailClusters: clustersOf(tail, lexicon),
    kind: capital ? 1 : hasLetter(word.charAt(0)) ? 0 : /^\d/u.test(word) ? 2 : 3,
    key: hashText(keyOf(word), 6),
  };
}

function keyOf(word: string): string {
  const form = word.length > 3 && isAllCaps(word) ? titleCase(word) : word;
  return withoutGenitive(form) ?? form;
}

function lexiconRow(word: string, lexicon: Lexicon): number {
  const row = lexicon.find(word);
  if (row >= 0) return row;
  const stem = withoutGenitive(word);
  const stemRow = stem === null ? -1 : lexicon.find(stem);
  return stemRow < 0 && word.length > 3 && isAllCaps(word) ? lexicon.find(titleCase(word)) : stemRow;
}

function classesWithFallback(word: string, classesOf: ClassesOf): number {
  const classes = classesOf(word);
  if (classes !== 0) return classes;
  const stem = withoutGenitive(word);
  const ofStem = stem === null ? 0 : classesOf(stem);
  if (ofStem !== 0) return ofStem | GENITIVE_BIT;
  return word.length > 3 && isAllCaps(word) ? classesOf(titleCase(word)) : 0;
}

function clustersOf(row: number, lexicon: Lexicon): readonly [number, number, number] {
  return row < 0 ? NONE : [lexicon.cluster(row, 0), lexicon.cluster(row, 1), lexicon.cluster(row, 2)];
}

/** Row of the longest last part of a compound that is known by itself. */
function tailRow(word: string, lastHyphen: number, lexicon: Lexicon): number {
  const from = lastHyphen > 0 ? lastHyphen + 1 : 3;
  const longest = Math.max(from, word.length - 16);
  for (let start = longest; start <= word.length - SHORTEST_PART; start++) {
    const row = lexicon.find(titleCase(word.slice(start)));
    if (row >= 0) return row;
  }
  return -1;
}
