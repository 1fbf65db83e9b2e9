import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { canBeInName, contextFeatures } from './context-features.ts';
import { markKnownNames } from './known-names.ts';
import { LABEL_COUNT, OUTSIDE } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import type { Weights } from './weights.ts';
import { FEATURE_ROOM, type FeatureList } from './word-features.ts';
import { hasLetter } from './word-form.ts';
import { addFeatures, createWordScores, PLACES } from './word-scores.ts';

/** Stand before the first and behind the last word of a sentence. */
export const BEFORE_SENTENCE = '\u0002';
export const AFTER_SENTENCE = '\u0003';

/** Score of a label that a token cannot have. */
export const IMPOSSIBLE = -1e4;

/** Writes the scores of a sentence's labels into `scores` from `offset` on, `LABEL_COUNT` for each token. */
export type ScoreSentence = (tokens: readonly string[], scores: Float32Array, offset: number) => void;

export function createSentenceScores(weights: Weights, lexicon: Lexicon, gazetteer: Gazetteer): ScoreSentence {
  const words = createWordScores(weights, lexicon, gazetteer);
  const found: FeatureList = { ids: new Int32Array(FEATURE_ROOM), count: 0 };
  let numbers = new Int32Array(256);
  let marks = new Int32Array(256);

  return function scoreSentence(tokens, scores, offset) {
    const length = tokens.length;
    if (numbers.length < length + 4) {
      numbers = new Int32Array(2 * length + 4);
      marks = new Int32Array(2 * length + 4);
    }
    words.begin(length + 2);
    numbers[0] = numbers[1] = words.numberOf(BEFORE_SENTENCE);
    numbers[length + 2] = numbers[length + 3] = words.numberOf(AFTER_SENTENCE);
    for (let i = 0; i < length; i++) numbers[i + 2] = words.numberOf(tokens[i] as string);
    markKnownNames(tokens, gazetteer, (i) => words.startsName(numbers[i + 2] as number), marks);
    const factsAt = (i: number) => words.factsOf(numbers[i + 2] as number);
    let isFirst = true;
    for (let i = 0; i < length; i++) {
      const at = offset + i * LABEL_COUNT;
      const word = factsAt(i);
      const first = isFirst;
      if (isFirst && (hasLetter(word.word) || word.kind === 2)) isFirst = false;
      scores.fill(0, at, at + LABEL_COUNT);
      if (!canBeInName(factsAt(i - 1), word, factsAt(i + 1))) {
        scores.fill(IMPOSSIBLE, at, at + LABEL_COUNT);
        scores[at + OUTSIDE] = 0;
        continue;
      }
      for (let place = 0; place < PLACES.length; place++) words.addTo(numbers[i + place] as number, place, scores, at);
      found.count = 0;
      contextFeatures(
        factsAt(i - 2),
        factsAt(i - 1),
        word,
        factsAt(i + 1),
        factsAt(i + 2),
        first,
        marks[i] as number,
        found,
      );
      addFeatures(found, weights, scores, at);
    }
  };
}
