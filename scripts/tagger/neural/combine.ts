import type { Decoder } from '../../../core/tagger/decoder.ts';
import { createDecoder } from '../../../core/tagger/decoder.ts';
import { type FoundName, type ScoredDocument, secondPass } from '../../../core/tagger/document-passes.ts';
import { LABEL_COUNT } from '../../../core/tagger/labels.ts';
import { IMPOSSIBLE } from '../../../core/tagger/sentence-scores.ts';
import { packWeights, readWeights } from '../../../core/tagger/weights.ts';
import type { AnnotatedDocument } from '../annotated-text.ts';
import { documentStage } from '../document-stage.ts';
import { fitModel } from '../fit-model.ts';
import type { DocumentName } from '../tag-documents.ts';

/** What one model says of documents: scores of labels, sentences one behind the other, and transitions. */
export interface Reading {
  readonly scores: readonly Float32Array[];
  readonly transitions: Float32Array;
}

/** The log-linear mean of two readings of the same documents; what the first rules out stays so. */
export function mixed(a: Reading, shareOfA: number, b: Reading, shareOfB: number): Reading {
  const sum = (x: Float32Array, y: Float32Array) =>
    x.map((score, i) => (score === IMPOSSIBLE ? IMPOSSIBLE : shareOfA * score + shareOfB * (y[i] as number)));
  return {
    scores: a.scores.map((scores, k) => sum(scores, b.scores[k] as Float32Array)),
    transitions: sum(a.transitions, b.transitions),
  };
}

/** Learns the second pass from readings of articles by models that had not seen them, and reads `documents` with it. */
export function throughSecondPass(
  held: readonly { readonly documents: readonly AnnotatedDocument[]; readonly reading: Reading }[],
  transitions: Float32Array,
  sets: readonly { readonly documents: readonly AnnotatedDocument[]; readonly reading: Reading }[],
): DocumentName[][][] {
  const stage = held.flatMap(({ documents, reading }) => {
    const decoder = createDecoder(reading.transitions);
    return documents.flatMap((document, k) =>
      documentStage(document, scored(document, reading.scores[k] as Float32Array, decoder)),
    );
  });
  const settings = { epochs: 8, learningRate: 0.05, dropout: 0.1, l2: 1e-6, seed: 1 };
  const fitted = fitModel(stage, 2, Infinity, { ...settings, learnTransitions: false, report: () => {} }, transitions);
  const weights = readWeights(packWeights(fitted.hashes, fitted.weights));
  if (weights === null) throw new Error('packed weights cannot be read again');
  const decoder = createDecoder(transitions);
  return sets.map(({ documents, reading }) =>
    documents.map((document, k) =>
      secondPass(scored(document, (reading.scores[k] as Float32Array).slice(), decoder), weights, decoder).map(asName),
    ),
  );
}

const asName = ({ probability, ...name }: FoundName): DocumentName => ({ ...name, confidence: probability });

/** A document as the first pass leaves it. */
function scored(document: AnnotatedDocument, scores: Float32Array, decoder: Decoder): ScoredDocument {
  const words = document.sentences.flatMap(({ tokens }) => tokens);
  const marginals = new Float32Array(scores.length);
  const starts = [0];
  for (const { tokens } of document.sentences) {
    const start = starts.at(-1) ?? 0;
    starts.push(start + tokens.length);
    if (tokens.length === 0) continue;
    decoder.read(scores, start * LABEL_COUNT, tokens.length);
    marginals.set(decoder.marginals().subarray(0, tokens.length * LABEL_COUNT), start * LABEL_COUNT);
  }
  return { words, scores, marginals, starts };
}
