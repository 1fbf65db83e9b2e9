import type { Gazetteer } from '../../../core/gazetteer/gazetteer.ts';
import { canBeInName } from '../../../core/tagger/context-features.ts';
import { feature, hashText, pair } from '../../../core/tagger/hash.ts';
import { markKnownNames } from '../../../core/tagger/known-names.ts';
import type { Lexicon } from '../../../core/tagger/lexicon.ts';
import { AFTER_SENTENCE, BEFORE_SENTENCE } from '../../../core/tagger/sentence-scores.ts';
import { type WordFacts, wordFacts } from '../../../core/tagger/word-facts.ts';
import { hasLetter } from '../../../core/tagger/word-form.ts';

/** What a token is looked up by: rows of one table for each group. */
const GROUPS = ['form', 'ngrams', 'clusters', 'classes'] as const;
export const GROUP_COUNT = GROUPS.length;
const CLASSES = 3;

/** A sentence as rows of the tables. */
export interface NeuralSentence {
  readonly length: number;
  /** `rows[group][i]`: rows of token i. */
  readonly rows: readonly (readonly Int32Array[])[];
  /** 1 for a token that can be in a name. */
  readonly isOpen: Uint8Array;
}

/** Whether a group of a token is shown: nothing is hidden at 0, all at 1, all but the n-grams at 2, all but n-grams and classes at 3. */
export function shows(hide: number, group: number): boolean {
  return hide === 0 || (hide > 1 && group === 1) || (hide === 3 && group === CLASSES);
}

type Rows = Int32Array[];

/** Reads sentences; `bits[group]` is the logarithm of the number of rows of each table. */
export function createInputReader(lexicon: Lexicon, gazetteer: Gazetteer, bits: readonly number[]) {
  const cache = new Map<string, { facts: WordFacts; rows: Rows }>();
  const classesOf = (form: string) => gazetteer.classesOf(form);
  const wordOf = (word: string) => {
    const known = cache.get(word);
    if (known) return known;
    const facts = wordFacts(word, lexicon, classesOf);
    const fresh = { facts, rows: ownRows(facts, bits) };
    cache.set(word, fresh);
    return fresh;
  };
  return function read(tokens: readonly string[], domain: number): NeuralSentence {
    const words = tokens.map(wordOf);
    const before = wordOf(BEFORE_SENTENCE).facts;
    const after = wordOf(AFTER_SENTENCE).facts;
    const marks = new Int32Array(tokens.length);
    const known = words.map(({ facts }) => facts);
    markKnownNames(known, gazetteer, (i) => gazetteer.startsName((known[i] as WordFacts).word), marks);
    const rows: Int32Array[][] = GROUPS.map((_, group) => words.map((word) => word.rows[group] as Int32Array));
    const isOpen = new Uint8Array(tokens.length);
    let isFirst = true;
    words.forEach(({ facts }, i) => {
      isOpen[i] = canBeInName(words[i - 1]?.facts ?? before, facts, words[i + 1]?.facts ?? after) ? 1 : 0;
      const extra: number[] = [];
      if (isFirst) extra.push(feature(1, 60), feature(facts.shape, 61));
      if (hasLetter(facts.word) || facts.kind === 2) isFirst = false;
      const mark = marks[i] as number;
      if (mark !== 0) {
        extra.push(feature(mark, 62), feature(mark >>> 16, 63));
        for (let b = mark & 0xffff; b !== 0; b &= b - 1) extra.push(feature(pair(b & -b, mark >>> 16), 64));
      }
      if (domain > 0) extra.push(feature(domain, 65));
      if (extra.length === 0) return;
      const list = rows[CLASSES] as Int32Array[];
      list[i] = Int32Array.from([
        ...(list[i] as Int32Array),
        ...extra.map((id) => id >>> (32 - (bits[CLASSES] as number))),
      ]);
    });
    return { length: tokens.length, rows, isOpen };
  };
}

function ownRows(facts: WordFacts, bits: readonly number[]): Rows {
  const form: number[] = [facts.form, facts.lower];
  const lower = facts.folded.toLowerCase().slice(0, 40);
  for (let k = 1; k <= 4 && k <= lower.length; k++) {
    form.push(hashText(facts.folded.slice(0, k), 100 + k), hashText(lower.slice(-k), 110 + k));
  }
  const hyphen = facts.word.indexOf('-');
  if (hyphen > 0) {
    form.push(hashText(facts.word.slice(0, hyphen).toLowerCase(), 130));
    form.push(hashText(facts.word.slice(facts.word.lastIndexOf('-') + 1).toLowerCase(), 131));
  }
  const ngrams: number[] = [];
  const padded = `^${lower}$`;
  for (let i = 0; i + 3 <= padded.length; i++) {
    for (let k = 3; k <= 4 && i + k <= padded.length; k++) ngrams.push(hashText(padded.slice(i, i + k), 120 + k));
  }
  const clusters: number[] = [];
  for (let k = 0; k < 3; k++) {
    clusters.push(feature(facts.clusters[k] ?? 0, 20 + k));
    const tail = facts.tailClusters[k] ?? 0;
    if (tail > 0) clusters.push(feature(tail, 26 + k));
  }
  const classes = [feature(facts.shape, 1), feature(facts.kind, 2), feature(facts.classes, 3)];
  for (let b = facts.classes; b !== 0; b &= b - 1) classes.push(feature(b & -b, 4));
  for (let b = facts.headClasses; b !== 0; b &= b - 1) classes.push(feature(b & -b, 5));
  for (let b = facts.tailClasses; b !== 0; b &= b - 1) classes.push(feature(b & -b, 6));
  if (facts.role > 0) classes.push(feature(facts.role, 7));
  if (facts.usage !== 0) {
    for (let k = 0; k < 10; k++) classes.push(feature((facts.usage >>> (3 * k)) & 7, 40 + k));
    classes.push(feature(facts.usage & 0x1ff, 51));
  } else classes.push(feature(0, 52));
  return [form, ngrams, clusters, classes].map((ids, group) =>
    Int32Array.from(ids, (id) => feature(id, 9) >>> (32 - (bits[group] as number))),
  );
}
