import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { LABEL_COUNT, OUTSIDE } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import type { Weights } from './weights.ts';
import { type WordFacts, wordFacts } from './word-facts.ts';
import { FEATURE_ROOM, type FeatureList, neighbourFeatures, ownFeatures } from './word-features.ts';

/** Words that are kept at once; an article has about a thousand. Each takes 260 bytes of scores and about as much of facts. */
const ROOM = 12_000;

/** Where a word stands as seen from the token that is scored; place 2 is the token itself. */
const PLACES = [-2, -1, 0, 1, 2] as const;

/** Facts and scores of words, made once for each word and kept. */
export interface WordScores {
  /** Number of a word as the text has it, good until `begin` is called. */
  readonly numberOf: (token: string) => number;
  readonly factsOf: (number: number) => WordFacts;
  /** Whether a known name of several words begins with the word. */
  readonly startsName: (number: number) => boolean;
  /**
   * Writes what five words in a row, `numbers` from `at` on, say for the one in the middle; gives by how much they speak for
   * „outside“ rather than for the best other label.
   */
  readonly write: (numbers: Int32Array, at: number, scores: Float32Array, offset: number) => number;
  /** To be called before the words of a sentence are numbered: makes room for `count` words. */
  readonly begin: (count: number) => void;
}

export function createWordScores(weights: Weights, lexicon: Lexicon, gazetteer: Gazetteer): WordScores {
  const classesOf = (form: string) => gazetteer.classesOf(form);
  const numbers = new Map<string, number>();
  const facts: WordFacts[] = [];
  const starts: boolean[] = [];
  let sums = new Float32Array(1024 * PLACES.length * LABEL_COUNT);
  /** 1 for each word and place whose features were added up: most words are never asked for all five. */
  let isSummed = new Uint8Array(1024 * PLACES.length);
  const found: FeatureList = { ids: new Int32Array(FEATURE_ROOM), count: 0 };

  function numberOf(token: string): number {
    const known = numbers.get(token);
    if (known !== undefined) return known;
    const number = facts.length;
    const fresh = wordFacts(token, lexicon, classesOf);
    numbers.set(token, number);
    facts.push(fresh);
    starts.push(gazetteer.startsName(fresh.word));
    if ((number + 1) * PLACES.length > isSummed.length) {
      const [oldSums, oldFlags] = [sums, isSummed];
      sums = new Float32Array(oldSums.length * 2);
      sums.set(oldSums);
      isSummed = new Uint8Array(oldFlags.length * 2);
      isSummed.set(oldFlags);
    }
    isSummed.fill(0, number * PLACES.length, (number + 1) * PLACES.length);
    return number;
  }

  function sumUp(number: number, place: number): void {
    const word = facts[number] as WordFacts;
    const offset = PLACES[place] as number;
    found.count = 0;
    if (offset === 0) ownFeatures(word, found);
    else neighbourFeatures(word, offset, found);
    const cell = number * PLACES.length + place;
    sums.fill(0, cell * LABEL_COUNT, (cell + 1) * LABEL_COUNT);
    addFeatures(found, weights, sums, cell * LABEL_COUNT);
    isSummed[cell] = 1;
  }

  /** Where the sums of a word for a place begin. */
  function cellOf(number: number, place: number): number {
    const cell = number * PLACES.length + place;
    if (isSummed[cell] === 0) sumUp(number, place);
    return cell * LABEL_COUNT;
  }

  function write(numbers: Int32Array, at: number, scores: Float32Array, offset: number): number {
    const a = cellOf(numbers[at] as number, 0);
    const b = cellOf(numbers[at + 1] as number, 1);
    const c = cellOf(numbers[at + 2] as number, 2);
    const d = cellOf(numbers[at + 3] as number, 3);
    const e = cellOf(numbers[at + 4] as number, 4);
    let named = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const before = Math.fround((sums[a + label] as number) + (sums[b + label] as number));
      const upTo = Math.fround(before + (sums[c + label] as number));
      const score = Math.fround(Math.fround(upTo + (sums[d + label] as number)) + (sums[e + label] as number));
      scores[offset + label] = score;
      if (label !== OUTSIDE && score > named) named = score;
    }
    return (scores[offset + OUTSIDE] as number) - named;
  }

  function begin(count: number): void {
    if (facts.length + count <= ROOM) return;
    numbers.clear();
    facts.length = 0;
    starts.length = 0;
  }

  return {
    numberOf,
    factsOf: (number) => facts[number] as WordFacts,
    startsName: (number) => starts[number] === true,
    write,
    begin,
  };
}

/** Adds the weights of all features of a list to the scores of a token. */
export function addFeatures(list: FeatureList, weights: Weights, scores: Float32Array, offset: number): void {
  for (let k = 0; k < list.count; k++) {
    const row = weights.find(list.ids[k] as number);
    if (row >= 0) weights.addTo(row, scores, offset);
  }
}
