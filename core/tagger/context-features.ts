import { ORGANISATION } from '../gazetteer/name-classes.ts';
import { feature, pair } from './hash.ts';
import type { WordFacts } from './word-facts.ts';
import type { FeatureList } from './word-features.ts';

function add(out: FeatureList, value: number, template: number): void {
  out.ids[out.count++] = feature(value, template);
}

/**
 * A token between small words, digits or punctuation is no part of a name, unless it is itself known as an organisation („dpa“)
 * or a word that raw text does not know („n24“, „al-Qahira“): it has no features and is not looked at.
 */
export function canBeInName(before: WordFacts, word: WordFacts, after: WordFacts): boolean {
  if (word.kind === 1 || before.kind === 1 || after.kind === 1 || (word.classes & ORGANISATION) !== 0) return true;
  return word.kind === 0 && word.usage === 0 && word.clusters[0] === 0;
}

/** Features of several words together: two before, the word, two after; `isFirst` says that no word of the sentence stands before it, `knownName` comes from `markKnownNames`. */
export function contextFeatures(
  before2: WordFacts,
  before: WordFacts,
  word: WordFacts,
  after: WordFacts,
  after2: WordFacts,
  isFirst: boolean,
  knownName: number,
  out: FeatureList,
): void {
  const first = isFirst ? 1 : 0;
  add(out, pair(word.shape, first), 300);
  add(out, pair(word.classes, first), 301);
  if (isFirst) {
    add(out, word.lower, 303);
    add(out, word.usage & 0x1ff, 304);
  }
  add(out, pair(before.lower, word.lower), 310);
  add(out, pair(word.lower, after.lower), 311);
  add(out, pair(before.lower, after.lower), 312);
  add(out, pair(before2.lower, before.lower), 313);
  add(out, pair(after.lower, after2.lower), 314);
  add(out, pair(before.lower, word.shape), 315);
  add(out, pair(after.lower, word.shape), 316);
  add(out, pair(before.end3, word.shape), 320);
  add(out, pair(word.end3, before.lower), 321);
  add(out, pair(word.end3, after.lower), 322);
  const shapes = pair(word.shape, after.shape);
  add(out, pair(before.shape, word.shape), 330);
  add(out, shapes, 331);
  add(out, pair(before.shape, shapes), 332);
  add(out, pair(pair(before2.shape, before.shape), word.shape), 333);
  add(out, pair(shapes, after2.shape), 334);
  add(out, pair(before.classes, word.classes), 340);
  add(out, pair(word.classes, after.classes), 341);
  add(out, pair(pair(before.classes, word.classes), word.shape), 342);
  add(out, pair(word.classes, shapes), 343);
  add(out, pair(before.lower, word.classes), 344);
  add(out, pair(after.lower, word.classes), 345);
  if (before.role > 0) {
    add(out, pair(before.role, word.shape), 346);
    add(out, pair(before.role, word.classes), 347);
  }
  if (before.tailClasses > 0) add(out, pair(before.tailClasses, word.classes), 348);
  if (knownName !== 0) {
    add(out, knownName, 390);
    add(out, pair(knownName, word.shape), 391);
  }
  addClusters(before, word, after, out);
}

function addClusters(before: WordFacts, word: WordFacts, after: WordFacts, out: FeatureList): void {
  for (let k = 0; k < 3; k++) {
    const a = before.clusters[k] ?? 0;
    const b = word.clusters[k] ?? 0;
    const c = after.clusters[k] ?? 0;
    add(out, a * 4099 + b, 350 + k);
    add(out, b * 4099 + c, 353 + k);
    add(out, a * 4099 + c, 356 + k);
  }
  const b = word.clusters[0];
  add(out, pair(before.clusters[0] * 4099 + b, after.clusters[0]), 360);
  add(out, pair(b, before.lower), 361);
  add(out, pair(b, after.lower), 362);
}
