import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import { createDecoder, type Decoder } from '../../core/tagger/decoder.ts';
import { firstPass, type ScoredDocument } from '../../core/tagger/document-passes.ts';
import type { Lexicon } from '../../core/tagger/lexicon.ts';
import { createSentenceScores } from '../../core/tagger/sentence-scores.ts';
import { packWeights, readWeights, type Weights } from '../../core/tagger/weights.ts';
import type { AnnotatedDocument } from './annotated-text.ts';
import type { FittedModel } from './fit-model.ts';

/** A fitted model that reads text with the code that ships. */
export interface RuntimeModel {
  readonly weights: Weights;
  readonly decoder: Decoder;
  readonly firstPass: (document: AnnotatedDocument) => ScoredDocument;
}

export function runtimeModel(model: FittedModel, lexicon: Lexicon, gazetteer: Gazetteer): RuntimeModel {
  const weights = readWeights(packWeights(model.hashes, model.weights));
  if (weights === null) throw new Error('packed weights cannot be read again');
  const decoder = createDecoder(model.transitions);
  const scoreSentence = createSentenceScores(weights, lexicon, gazetteer);
  return {
    weights,
    decoder,
    firstPass: (document) =>
      firstPass(
        document.sentences.map((sentence) => sentence.tokens),
        scoreSentence,
        decoder,
      ),
  };
}
