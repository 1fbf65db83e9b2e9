import { canEnd, canStart, LABEL_COUNT, SUCCESSORS } from '../../core/tagger/labels.ts';
import type { AnnotatedDocument } from './annotated-text.ts';
import { indexFeatures } from './feature-index.ts';
import { type LinearChain, type TrainingSentence, type TrainingSettings, trainLinearChain } from './linear-chain.ts';

/** Weights by feature hash, and the transitions. */
export interface FittedModel {
  readonly hashes: Int32Array;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** A sentence with the features of its tokens as hashes. */
export interface HashedSentence {
  readonly hashes: readonly Int32Array[];
  readonly labels: Uint8Array;
  readonly base?: Float32Array;
}

/**
 * The sentences of a document with their features; those whose names the features cannot hold are left out. `domains` gives the
 * number of a corpus with habits of its own.
 */
export function hashSentences(
  { corpus, sentences }: AnnotatedDocument,
  featuresOf: (tokens: readonly string[], domain: number) => Int32Array[],
  domains: Readonly<Record<string, number>>,
): HashedSentence[] {
  return sentences.flatMap(({ tokens, labels }) => {
    const hashes = featuresOf(tokens, domains[corpus] ?? 0);
    const visible = labels.map((label, i) => (hashes[i]?.length ? label : 0));
    return isWellFormed(visible) ? [{ hashes, labels: visible }] : [];
  });
}

/** Whether labels make whole names. */
export function isWellFormed(labels: Uint8Array): boolean {
  const last = labels.length - 1;
  if (last < 0 || !canStart(labels[0] as number) || !canEnd(labels[last] as number)) return false;
  return labels.every((label, i) => i === 0 || SUCCESSORS[labels[i - 1] as number]?.includes(label) === true);
}

/** Fits a model to sentences: features seen `least` times, of which only the `most` with the largest weights are kept and fitted again. */
export function fitModel(
  sentences: readonly HashedSentence[],
  least: number,
  most: number,
  settings: TrainingSettings,
  transitions?: Float32Array,
): FittedModel {
  const index = indexFeatures(allTokens(sentences), least);
  const isSelection = index.count > most;
  // Half the epochs tell the strong features from the weak ones.
  const epochs = isSelection ? Math.ceil(settings.epochs / 2) : settings.epochs;
  const all = numbered(sentences, index.numberOf);
  const chain = trainLinearChain(all, index.count, { ...settings, epochs }, transitions);
  if (!isSelection) return { hashes: index.hashes, ...chain };
  settings.report(`keeping ${most} of ${index.count} features`);
  const kept = strongest(chain, index.count, most);
  const newNumber = new Int32Array(index.count).fill(-1);
  kept.forEach((old, number) => {
    newNumber[old] = number;
  });
  const numberOf = (hash: number) => {
    const old = index.numberOf(hash);
    return old < 0 ? -1 : (newNumber[old] as number);
  };
  const again = trainLinearChain(numbered(sentences, numberOf), most, settings, transitions);
  return { hashes: kept.map((old) => index.hashes[old] as number), ...again };
}

function* allTokens(sentences: readonly HashedSentence[]): Generator<Int32Array> {
  for (const sentence of sentences) yield* sentence.hashes;
}

function numbered(sentences: readonly HashedSentence[], numberOf: (hash: number) => number): TrainingSentence[] {
  return sentences.map(({ hashes, labels, base }) => ({
    labels,
    isOpen: Uint8Array.from(hashes, (token) => (token.length > 0 || base ? 1 : 0)),
    features: hashes.map((token) => token.map(numberOf).filter((number) => number >= 0)),
    ...(base ? { base } : {}),
  }));
}

/** The numbers of the features with the largest weights, in ascending order. */
function strongest(chain: LinearChain, count: number, most: number): Int32Array {
  const strength = new Float32Array(count);
  for (let id = 0; id < count; id++) {
    let largest = 0;
    for (let l = 0; l < LABEL_COUNT; l++)
      largest = Math.max(largest, Math.abs(chain.weights[id * LABEL_COUNT + l] as number));
    strength[id] = largest;
  }
  const ids = Int32Array.from(strength.keys()).sort(
    (a, b) => (strength[b] as number) - (strength[a] as number) || a - b,
  );
  return ids.slice(0, most).sort();
}
