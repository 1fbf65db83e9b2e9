import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { canBeInName, contextFeatures } from './context-features.ts';
import { closeToken } from './islands.ts';
import { markKnownNames } from './known-names.ts';
import { LABEL_COUNT } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import type { Weights } from './weights.ts';
import type { WordFacts } from './word-facts.ts';
import { FEATURE_ROOM, type FeatureList } from './word-features.ts';
import { hasLetter } from './word-form.ts';
import { addFeatures, createWordScores } from './word-scores.ts';

/** Stand before the first and behind the last word of a sentence. */
export const BEFORE_SENTENCE = '\u0002';
export const AFTER_SENTENCE = '\u0003';

/**
 * A token whose words, looked at one by one, speak for „outside“ by so much is not looked at any more closely. From 2 on the scores of
 * the development articles stay the same; at 1 the F1 of all names falls by 0.1 to 0.5.
 */
const SURELY_OUTSIDE = 2;

/**
 * Writes the scores of a sentence's labels into `scores` from `offset` on, `LABEL_COUNT` for each token, and adds the tokens'
 * facts to `words`.
 */
export type ScoreSentence = (
  tokens: readonly string[],
  scores: Float32Array,
  offset: number,
  words: WordFacts[],
) => void;

export function createSentenceScores(weights: Weights, lexicon: Lexicon, gazetteer: Gazetteer): ScoreSentence {
  const known = createWordScores(weights, lexicon, gazetteer);
  const found: FeatureList = { ids: new Int32Array(FEATURE_ROOM), count: 0 };
  let numbers = new Int32Array(256);
  let marks = new Int32Array(256);

  return function scoreSentence(tokens, scores, offset, words) {
    const length = tokens.length;
    if (numbers.length < length + 4) {
      numbers = new Int32Array(2 * length + 4);
      marks = new Int32Array(2 * length + 4);
    }
    known.begin(length + 2);
    numbers[0] = numbers[1] = known.numberOf(BEFORE_SENTENCE);
    numbers[length + 2] = numbers[length + 3] = known.numberOf(AFTER_SENTENCE);
    const facts = [known.factsOf(numbers[0]), known.factsOf(numbers[0])];
    for (let i = 0; i < length; i++) {
      const number = known.numberOf(tokens[i] as string);
      numbers[i + 2] = number;
      const word = known.factsOf(number);
      facts.push(word);
      words.push(word);
    }
    facts.push(known.factsOf(numbers[length + 2] as number), known.factsOf(numbers[length + 2] as number));
    markKnownNames(facts, gazetteer, (i) => known.startsName(numbers[i] as number), marks);
    let isFirst = true;
    for (let i = 0; i < length; i++) {
      const at = offset + i * LABEL_COUNT;
      const before2 = facts[i] as WordFacts;
      const before = facts[i + 1] as WordFacts;
      const word = facts[i + 2] as WordFacts;
      const after = facts[i + 3] as WordFacts;
      const after2 = facts[i + 4] as WordFacts;
      const first = isFirst;
      if (isFirst && (word.kind !== 3 || hasLetter(word.word))) isFirst = false;
      if (!canBeInName(before, word, after)) {
        closeToken(scores, at);
        continue;
      }
      const margin = known.write(numbers, i, scores, at);
      if (marks[i + 2] === 0 && margin > SURELY_OUTSIDE) {
        closeToken(scores, at);
        continue;
      }
      found.count = 0;
      contextFeatures(before2, before, word, after, after2, first, marks[i + 2] as number, found);
      addFeatures(found, weights, scores, at);
    }
  };
}
