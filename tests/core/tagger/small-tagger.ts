import type { Gazetteer } from '../../../core/gazetteer/gazetteer.ts';
import type { Sentence } from '../../../core/model.ts';
import { hashText } from '../../../core/tagger/hash.ts';
import { LABEL_COUNT, labelOf, SINGLE } from '../../../core/tagger/labels.ts';
import { packLexicon } from '../../../core/tagger/lexicon.ts';
import { packTagger } from '../../../core/tagger/packed-format.ts';
import { packWeights } from '../../../core/tagger/weights.ts';

export const noGazetteer: Gazetteer = {
  classesOf: () => 0,
  placesNamed: () => [],
  placesSpelledLike: () => [],
  startsName: () => false,
  countryOfAdjective: () => null,
};

/** A tagger that knows one thing: words that begin with „Osl“ are places, or organisations where that has a score, too. */
export function packSmallTagger(organisationScore = 0): ArrayBuffer {
  const weights = new Float32Array(LABEL_COUNT);
  weights[labelOf(1, SINGLE)] = 6;
  weights[labelOf(2, SINGLE)] = organisationScore;
  const numbers = new Float32Array(LABEL_COUNT * LABEL_COUNT + 6);
  numbers.set([1, 0, 1, 0, 1, 0], LABEL_COUNT * LABEL_COUNT);
  return packTagger({
    numbers: new Uint8Array(numbers.buffer),
    // The prefix of three letters: see word-features.ts.
    weights: packWeights(Int32Array.of(hashText('Osl', 103)), weights),
    lexicon: packLexicon([]),
  });
}

/** A sentence of words with one blank between them. */
export function sentenceOf(text: string): Sentence {
  const tokens = [...text.matchAll(/\S+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
  return { start: 0, end: text.length, tokens, block: 0 };
}
