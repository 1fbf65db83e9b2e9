import { createDecoder, type Decoder } from '../../../core/tagger/decoder.ts';
import { type FoundName, type ScoredDocument, secondPass } from '../../../core/tagger/document-passes.ts';
import { IMPOSSIBLE, type Island, islandsOf } from '../../../core/tagger/islands.ts';
import { LABEL_COUNT, OUTSIDE } from '../../../core/tagger/labels.ts';
import { packWeights, readWeights } from '../../../core/tagger/weights.ts';
import type { WordFacts } from '../../../core/tagger/word-facts.ts';
import type { AnnotatedDocument } from '../annotated-text.ts';
import { documentStage } from '../document-stage.ts';
import { fitModel } from '../fit-model.ts';
import type { DocumentName } from '../tag-documents.ts';

/** What one model says of documents: scores of labels, sentences one behind the other, and transitions. */
export interface Reading {
  readonly scores: readonly Float32Array[];
  readonly transitions: Float32Array;
}

/** Documents with what a model says of them. */
export interface ReadText {
  readonly documents: readonly AnnotatedDocument[];
  /** Facts of the words of each document. */
  readonly words: readonly (readonly WordFacts[])[];
  readonly reading: Reading;
}

/** The log-linear mean of two readings of the same documents; what the first rules out stays so. */
export function mixed(a: Reading, shareOfA: number, b: Reading, shareOfB: number): Reading {
  if (shareOfA === 0) return b;
  const sum = (x: Float32Array, y: Float32Array) =>
    x.map((score, i) => (score === IMPOSSIBLE ? IMPOSSIBLE : shareOfA * score + shareOfB * (y[i] as number)));
  return {
    scores: a.scores.map((scores, k) => sum(scores, b.scores[k] as Float32Array)),
    transitions: sum(a.transitions, b.transitions),
  };
}

/** Learns the second pass from readings of articles by models that had not seen them, and reads `documents` with it. */
export function throughSecondPass(
  held: readonly ReadText[],
  transitions: Float32Array,
  sets: readonly ReadText[],
): DocumentName[][][] {
  const stage = held.flatMap((text) => {
    const decoder = createDecoder(text.reading.transitions);
    return text.documents.flatMap((document, k) => documentStage(document, scored(text, k, decoder)));
  });
  const settings = { epochs: 8, learningRate: 0.05, dropout: 0.1, l2: 1e-6, seed: 1 };
  const fitted = fitModel(stage, 2, Infinity, { ...settings, learnTransitions: false, report: () => {} }, transitions);
  const weights = readWeights(packWeights(fitted.hashes, fitted.weights));
  if (weights === null) throw new Error('packed weights cannot be read again');
  const decoder = createDecoder(transitions);
  return sets.map((text) =>
    text.documents.map((_, k) => secondPass(scored(text, k, decoder), weights, decoder).map(asName)),
  );
}

const asName = ({ probabilities, ...name }: FoundName): DocumentName => ({
  ...name,
  confidence: probabilities[name.kind] ?? 0,
});

/** A document as the first pass leaves it. */
function scored({ documents, words, reading }: ReadText, k: number, decoder: Decoder): ScoredDocument {
  const scores = (reading.scores[k] as Float32Array).slice();
  const marginals = new Float32Array(scores.length);
  const islands: Island[] = [];
  let start = 0;
  documents[k]?.sentences.forEach(({ tokens }, sentence) => {
    islands.push(...islandsOf(sentence, start, start + tokens.length, scores, decoder.transitions));
    start += tokens.length;
  });
  for (let i = OUTSIDE; i < marginals.length; i += LABEL_COUNT) marginals[i] = 1;
  for (const island of islands) {
    const at = island.start * LABEL_COUNT;
    const length = island.end - island.start;
    decoder.read(scores, at, length);
    marginals.set(decoder.marginals().subarray(0, length * LABEL_COUNT), at);
  }
  return { words: words[k] ?? [], scores, marginals, islands };
}
