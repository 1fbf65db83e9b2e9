import { createDocumentFeatures } from '../../core/tagger/document-features.ts';
import type { ScoredDocument } from '../../core/tagger/document-passes.ts';
import { LABEL_COUNT } from '../../core/tagger/labels.ts';
import { FEATURE_ROOM, type FeatureList } from '../../core/tagger/word-features.ts';
import type { AnnotatedDocument } from './annotated-text.ts';
import { type HashedSentence, isWellFormed } from './fit-model.ts';

const L = LABEL_COUNT;

/** Training data of the second pass: the features that a document gives, on top of the scores of the first, for each island. */
export function documentStage(document: AnnotatedDocument, scored: ScoredDocument): HashedSentence[] {
  const features = createDocumentFeatures(scored);
  const found: FeatureList = { ids: new Int32Array(FEATURE_ROOM), count: 0 };
  return scored.islands.flatMap(({ start, end, sentence, sentenceStart }) => {
    const gold = document.sentences[sentence]?.labels ?? new Uint8Array(0);
    const labels = gold.slice(start - sentenceStart, end - sentenceStart);
    // A name with a word that the first pass cannot reach teaches nothing.
    if (!isWellFormed(labels)) return [];
    const hashes = Array.from({ length: end - start }, (_, i) => {
      found.count = 0;
      features.read(start + i, found);
      return found.ids.slice(0, found.count);
    });
    return hashes.some((token) => token.length > 0)
      ? [{ hashes, labels, base: scored.scores.slice(start * L, end * L) }]
      : [];
  });
}
