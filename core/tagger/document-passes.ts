import type { Decoder } from './decoder.ts';
import { createDocumentFeatures, type FirstPass } from './document-features.ts';
import { LABEL_COUNT, type LabelledName, namesInLabels } from './labels.ts';
import type { ScoreSentence } from './sentence-scores.ts';
import type { Weights } from './weights.ts';
import { FEATURE_ROOM, type FeatureList } from './word-features.ts';
import { addFeatures } from './word-scores.ts';

/** A document in the first pass: its sentences lie one behind the other in `words`, `scores` and `marginals`. */
export interface ScoredDocument extends FirstPass {
  /** Index in `words` of the first word of each sentence, and the number of words at the end. */
  readonly starts: readonly number[];
  readonly scores: Float32Array;
}

/** A name in a sentence with the probability that it is exactly this name. */
export interface FoundName extends LabelledName {
  readonly sentence: number;
  readonly probability: number;
}

/** Reads each sentence by itself. */
export function firstPass(
  sentences: readonly (readonly string[])[],
  scoreSentence: ScoreSentence,
  decoder: Decoder,
): ScoredDocument {
  const words = sentences.flat();
  const scores = new Float32Array(words.length * LABEL_COUNT);
  const marginals = new Float32Array(words.length * LABEL_COUNT);
  const starts = [0];
  for (const tokens of sentences) {
    const start = starts.at(-1) ?? 0;
    scoreSentence(tokens, scores, start * LABEL_COUNT);
    decoder.read(scores, start * LABEL_COUNT, tokens.length);
    if (tokens.length > 0) {
      marginals.set(decoder.marginals().subarray(0, tokens.length * LABEL_COUNT), start * LABEL_COUNT);
    }
    starts.push(start + tokens.length);
  }
  return { words, scores, marginals, starts };
}

/** Reads each sentence again with what the rest of the document says, and gives the names; changes the document's scores. */
export function secondPass(document: ScoredDocument, weights: Weights, decoder: Decoder): FoundName[] {
  const features = createDocumentFeatures(document);
  const found: FeatureList = { ids: new Int32Array(FEATURE_ROOM), count: 0 };
  const names: FoundName[] = [];
  for (let sentence = 0; sentence + 1 < document.starts.length; sentence++) {
    const start = document.starts[sentence] as number;
    const end = document.starts[sentence + 1] as number;
    if (end === start) continue;
    for (let i = start; i < end; i++) {
      found.count = 0;
      features.read(i, found);
      if (found.count > 0) addFeatures(found, weights, document.scores, i * LABEL_COUNT);
    }
    decoder.read(document.scores, start * LABEL_COUNT, end - start);
    const inSentence = namesInLabels(decoder.bestLabels(), end - start);
    if (inSentence.length === 0) continue;
    decoder.marginals();
    for (const name of inSentence) names.push({ ...name, sentence, probability: decoder.probabilityOf(name) });
  }
  return names;
}
