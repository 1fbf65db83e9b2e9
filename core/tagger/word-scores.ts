import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { LABEL_COUNT } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import type { Weights } from './weights.ts';
import { type WordFacts, wordFacts } from './word-facts.ts';
import { FEATURE_ROOM, type FeatureList, neighbourFeatures, ownFeatures } from './word-features.ts';

/** Words that are kept at once; an article has about a thousand. Each takes 260 bytes of scores and about as much of facts. */
const ROOM = 12_000;

/** Where a word stands as seen from the token that is scored; place 2 is the token itself. */
export const PLACES = [-2, -1, 0, 1, 2] as const;

/** Facts and scores of words, made once for each word and kept. */
export interface WordScores {
  /** Number of a word, good until `begin` is called. */
  readonly numberOf: (word: string) => number;
  readonly factsOf: (number: number) => WordFacts;
  /** Whether a known name of several words begins with the word. */
  readonly startsName: (number: number) => boolean;
  /** Adds what a word says for a token; `place` is an index into `PLACES`. */
  readonly addTo: (number: number, place: number, scores: Float32Array, offset: number) => void;
  /** To be called before the words of a sentence are numbered: makes room for `count` words. */
  readonly begin: (count: number) => void;
}

export function createWordScores(weights: Weights, lexicon: Lexicon, gazetteer: Gazetteer): WordScores {
  const classesOf = (form: string) => gazetteer.classesOf(form);
  const numbers = new Map<string, number>();
  const facts: WordFacts[] = [];
  const starts: boolean[] = [];
  let sums = new Float32Array(1024 * PLACES.length * LABEL_COUNT);
  const found: FeatureList = { ids: new Int32Array(FEATURE_ROOM), count: 0 };

  function numberOf(word: string): number {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const number = facts.length;
    const fresh = wordFacts(word, lexicon, classesOf);
    numbers.set(word, number);
    facts.push(fresh);
    starts.push(gazetteer.startsName(word));
    const size = PLACES.length * LABEL_COUNT;
    if ((number + 1) * size > sums.length) {
      const larger = new Float32Array(sums.length * 2);
      larger.set(sums);
      sums = larger;
    }
    PLACES.forEach((offset, place) => {
      found.count = 0;
      if (offset === 0) ownFeatures(fresh, found);
      else neighbourFeatures(fresh, offset, found);
      const at = number * size + place * LABEL_COUNT;
      sums.fill(0, at, at + LABEL_COUNT);
      addFeatures(found, weights, sums, at);
    });
    return number;
  }

  function addTo(number: number, place: number, scores: Float32Array, offset: number): void {
    const at = (number * PLACES.length + place) * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) {
      scores[offset + label] = (scores[offset + label] as number) + (sums[at + label] as number);
    }
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
    addTo,
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
