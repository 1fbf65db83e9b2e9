import { createDocumentFeatures } from '../../core/tagger/document-features.ts';
import type { ScoredDocument } from '../../core/tagger/document-passes.ts';
import { LABEL_COUNT } from '../../core/tagger/labels.ts';
import { IMPOSSIBLE } from '../../core/tagger/sentence-scores.ts';
import { FEATURE_ROOM, type FeatureList } from '../../core/tagger/word-features.ts';
import type { AnnotatedDocument } from './annotated-text.ts';
import type { HashedSentence } from './fit-model.ts';

const L = LABEL_COUNT;

/** Training data of the second pass: the features that a document gives, on top of the scores of the first. */
export function documentStage(document: AnnotatedDocument, scored: ScoredDocument): HashedSentence[] {
  const features = createDocumentFeatures(scored);
  const found: FeatureList = { ids: new Int32Array(FEATURE_ROOM), count: 0 };
  return document.sentences.flatMap(({ tokens, labels }, index) => {
    const start = scored.starts[index] as number;
    const base = scored.scores.slice(start * L, (start + tokens.length) * L);
    // A name with a word that the first pass cannot reach teaches nothing.
    if (labels.some((label, i) => base[i * L + label] === IMPOSSIBLE)) return [];
    const hashes = tokens.map((_, i) => {
      found.count = 0;
      features.read(start + i, found);
      return found.ids.slice(0, found.count);
    });
    return tokens.length > 0 && hashes.some((token) => token.length > 0) ? [{ hashes, labels, base }] : [];
  });
}
