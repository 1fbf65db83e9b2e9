import { createDecoder } from '../../core/tagger/decoder.ts';
import { closeToken } from '../../core/tagger/islands.ts';
import { LABEL_COUNT, namesInLabels } from '../../core/tagger/labels.ts';
import { packWeights, readWeights } from '../../core/tagger/weights.ts';
import { FEATURE_ROOM, type FeatureList } from '../../core/tagger/word-features.ts';
import { addFeatures } from '../../core/tagger/word-scores.ts';
import type { AnnotatedDocument } from './annotated-text.ts';
import type { FittedModel } from './fit-model.ts';
import type { DocumentName } from './tag-documents.ts';

const L = LABEL_COUNT;

/** Scores of a sentence from the features of its tokens; a token without features is outside of any name. */
export function createFeatureScorer(model: FittedModel): (features: readonly Int32Array[]) => Float32Array {
  const weights = readWeights(packWeights(model.hashes, model.weights));
  if (weights === null) throw new Error('packed weights cannot be read again');
  const found: FeatureList = { ids: new Int32Array(4 * FEATURE_ROOM), count: 0 };
  return (features) => {
    const scores = new Float32Array(features.length * L);
    features.forEach((hashes, i) => {
      if (hashes.length === 0) {
        closeToken(scores, i * L);
        return;
      }
      found.ids.set(hashes);
      found.count = hashes.length;
      addFeatures(found, weights, scores, i * L);
    });
    return scores;
  };
}

/** Finds the names of a document sentence by sentence, with features that the shipped code need not know. */
export function tagByFeatures(
  model: FittedModel,
  featuresOf: (tokens: readonly string[]) => Int32Array[],
): (document: AnnotatedDocument) => DocumentName[] {
  const decoder = createDecoder(model.transitions);
  const scoresOf = createFeatureScorer(model);
  return ({ sentences }) =>
    sentences.flatMap(({ tokens }, sentence) => {
      if (tokens.length === 0) return [];
      decoder.read(scoresOf(featuresOf(tokens)), 0, tokens.length);
      const names = namesInLabels(decoder.bestLabels(), tokens.length);
      return names.map((name) => ({ ...name, sentence, confidence: 1 }));
    });
}
