import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import { createDecoder, type Decoder } from '../../core/tagger/decoder.ts';
import { firstPass, type ScoredDocument } from '../../core/tagger/document-passes.ts';
import { type Lexicon, readLexicon } from '../../core/tagger/lexicon.ts';
import { createSentenceScores } from '../../core/tagger/sentence-scores.ts';
import { packWeights, readWeights, type Weights } from '../../core/tagger/weights.ts';
import type { AnnotatedDocument } from './annotated-text.ts';
import type { FittedModel } from './fit-model.ts';

/** Opens a packed lexicon or stops the program. */
export function mustReadLexicon(bytes: Uint8Array): Lexicon {
  const lexicon = readLexicon(bytes);
  if (lexicon === null) throw new Error('a packed lexicon cannot be read again');
  return lexicon;
}

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
