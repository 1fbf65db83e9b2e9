import { feature, hashText, pair } from './hash.ts';
import type { WordFacts } from './word-facts.ts';
import { hasLetter } from './word-form.ts';

/** Features found so far; `ids` has room for `FEATURE_ROOM` of them. */
export interface FeatureList {
  readonly ids: Int32Array;
  count: number;
}

/** No word or context has more features than this. */
export const FEATURE_ROOM = 512;

/** n-grams are taken from at most this many characters: hostile words stay cheap. */
const LONGEST = 40;

function add(out: FeatureList, value: number, template: number): void {
  out.ids[out.count++] = feature(value, template);
}

/** Features of a word by itself. */
export function ownFeatures(facts: WordFacts, out: FeatureList): void {
  add(out, 0, 1);
  add(out, facts.form, 2);
  add(out, facts.lower, 3);
  add(out, facts.shape, 4);
  addCharacters(facts, out);
  addHyphen(facts, out);
  addClasses(facts, out);
  for (let k = 0; k < 3; k++) {
    const cluster = facts.clusters[k] ?? 0;
    if (cluster > 0) {
      add(out, cluster, 20 + k);
      add(out, pair(cluster, facts.shape), 23 + k);
    }
    const tail = facts.tailClusters[k] ?? 0;
    if (tail > 0) {
      add(out, tail, 26 + k);
      if (k === 1) add(out, pair(tail, facts.shape), 29);
    }
  }
  addUsage(facts, out);
  addContextKinds(facts.contextKinds, out);
}

function addCharacters(facts: WordFacts, out: FeatureList): void {
  const lower = facts.folded.toLowerCase().slice(0, LONGEST);
  for (let k = 1; k <= 5 && k <= lower.length; k++) {
    out.ids[out.count++] = hashText(facts.folded.slice(0, k), 100 + k);
    out.ids[out.count++] = hashText(lower.slice(-k), 110 + k);
  }
  if (lower.length <= 4 || !hasLetter(lower)) return;
  const padded = `^${lower}$`;
  for (let i = 0; i + 3 <= padded.length; i++) {
    for (let k = 3; k <= 5 && i + k <= padded.length; k++)
      out.ids[out.count++] = hashText(padded.slice(i, i + k), 120 + k);
  }
}

function addHyphen(facts: WordFacts, out: FeatureList): void {
  const first = facts.word.indexOf('-');
  if (first <= 0 || facts.word.length <= 3) return;
  out.ids[out.count++] = hashText(facts.word.slice(0, first).toLowerCase().slice(0, LONGEST), 130);
  const last = facts.word.slice(facts.word.lastIndexOf('-') + 1);
  out.ids[out.count++] = hashText(last.toLowerCase().slice(0, LONGEST), 131);
  add(out, pair(facts.headClasses, facts.tailClasses), 7);
  add(out, pair(facts.headClasses, hashText(last.slice(0, LONGEST), 132)), 8);
}

function addClasses(facts: WordFacts, out: FeatureList): void {
  add(out, facts.classes, 10);
  add(out, pair(facts.classes, facts.shape), 11);
  for (let bits = facts.classes; bits !== 0; bits &= bits - 1) add(out, bits & -bits, 12);
  if (facts.role > 0) add(out, facts.role, 13);
}

function addUsage(facts: WordFacts, out: FeatureList): void {
  const { usage, classes } = facts;
  if (usage === 0) return;
  for (let k = 0; k < 10; k++) add(out, (usage >>> (3 * k)) & 7, 40 + k);
  add(out, usage & 0x7ffffff, 50);
  add(out, usage & 0x1ff, 51);
  add(out, pair(usage & 0x1ff, classes), 52);
  add(out, pair((usage >>> 9) & 0x3f, classes), 53);
}

function addContextKinds(contexts: number, out: FeatureList): void {
  if (contexts === 0) return;
  const kinds = contexts & 0x1ff;
  add(out, contexts, 60);
  add(out, kinds, 61);
  for (let k = 0; k < 3; k++) {
    const level = (kinds >>> (3 * k)) & 7;
    add(out, level, 62 + k);
    add(out, pair(level, contexts >>> 9), 65 + k);
  }
}

/** Features of a word for the word at a distance: `offset` -2, -1, 1 or 2 is where the word stands as seen from there. */
export function neighbourFeatures(facts: WordFacts, offset: number, out: FeatureList): void {
  const at = 200 + 20 * (offset + 2);
  add(out, facts.lower, at);
  add(out, facts.classes, at + 1);
  if (facts.role > 0) add(out, facts.role, at + 3);
  for (let k = 0; k < 3; k++) {
    const cluster = facts.clusters[k] ?? 0;
    if (cluster > 0) add(out, cluster, at + 4 + k);
  }
  if (offset === -2 || offset === 2) return;
  add(out, facts.form, at + 7);
  add(out, facts.end3, at + 8);
  add(out, facts.end4, at + 9);
  add(out, facts.shape, at + 10);
  if (facts.usage !== 0) add(out, facts.usage & 0x1ff, at + 11);
  if (facts.tailClasses !== 0) add(out, facts.tailClasses, at + 12);
  const tail = facts.tailClusters[1];
  if (tail > 0) add(out, tail, at + 13);
}
