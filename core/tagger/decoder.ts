import {
  BEGIN,
  canEnd,
  canStart,
  END,
  INSIDE,
  LABEL_COUNT,
  type LabelledName,
  labelOf,
  PREDECESSORS,
  SINGLE,
} from './labels.ts';
import { createLattice, forwardBackward } from './lattice.ts';

const L = LABEL_COUNT;
const IMPOSSIBLE = -1e9;

/** Decodes one sentence at a time; what `read` last saw is kept for the questions after it. */
export interface Decoder {
  /** The model's transition scores: `transitions[before * LABEL_COUNT + after]` */
  readonly transitions: Float32Array;
  /** Takes the scores of a sentence: `LABEL_COUNT` for each token, from `offset` on. */
  readonly read: (scores: Float32Array, offset: number, length: number) => void;
  /** The most probable labels of the sentence; valid until the next call. */
  readonly bestLabels: () => Uint8Array;
  /** Probability of each label at a token: `marginals()[i * LABEL_COUNT + label]`; valid until the next `read`. */
  readonly marginals: () => Float64Array;
  /** Probability that exactly these tokens are a name of this kind; after `marginals`. */
  readonly probabilityOf: (name: LabelledName) => number;
}

/** A decoder for a model's transition scores. */
export function createDecoder(transitions: Float32Array): Decoder {
  const factors = Float64Array.from(transitions, Math.exp);
  let length = 0;
  let scores: Float32Array = new Float32Array(0);
  let offset = 0;
  let lattice = createLattice(256);
  let back = new Uint8Array(lattice.room * L);
  let best = new Float64Array(lattice.room * L);
  let marginal = new Float64Array(lattice.room * L);
  let path = new Uint8Array(lattice.room);

  function read(newScores: Float32Array, newOffset: number, newLength: number): void {
    scores = newScores;
    offset = newOffset;
    length = newLength;
    if (length <= lattice.room) return;
    lattice = createLattice(length * 2);
    back = new Uint8Array(lattice.room * L);
    best = new Float64Array(lattice.room * L);
    marginal = new Float64Array(lattice.room * L);
    path = new Uint8Array(lattice.room);
  }

  /** Viterbi 1967. */
  function bestLabels(): Uint8Array {
    for (let i = 0; i < length; i++) {
      const o = i * L;
      for (let b = 0; b < L; b++) {
        const score = scores[offset + o + b] as number;
        if (i === 0) {
          best[b] = canStart(b) ? score : IMPOSSIBLE;
          continue;
        }
        let most = Number.NEGATIVE_INFINITY;
        let from = 0;
        const befores = PREDECESSORS[b] as Uint8Array;
        for (let k = 0; k < befores.length; k++) {
          const a = befores[k] as number;
          const value = (best[o - L + a] as number) + (transitions[a * L + b] as number);
          if (value > most) {
            most = value;
            from = a;
          }
        }
        best[o + b] = most + score;
        back[o + b] = from;
      }
    }
    let label = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let l = 0; l < L; l++) {
      const value = best[(length - 1) * L + l] as number;
      if (canEnd(l) && value > most) {
        most = value;
        label = l;
      }
    }
    for (let i = length - 1; i >= 0; i--) {
      path[i] = label;
      label = back[i * L + label] as number;
    }
    return path;
  }

  function marginals(): Float64Array {
    forwardBackward(lattice, scores, offset, length, factors);
    for (let k = 0; k < length * L; k++) marginal[k] = (lattice.alpha[k] as number) * (lattice.beta[k] as number);
    return marginal;
  }

  function probabilityOf(name: LabelledName): number {
    const { alpha, beta, weight, scale } = lattice;
    const last = name.to - 1;
    let label = labelOf(name.kind, name.from === last ? SINGLE : BEGIN);
    let probability = alpha[name.from * L + label] as number;
    for (let i = name.from + 1; i < name.to; i++) {
      const next = labelOf(name.kind, i === last ? END : INSIDE);
      probability *= ((factors[label * L + next] as number) * (weight[i * L + next] as number)) / (scale[i] as number);
      label = next;
    }
    return Math.min(1, probability * (beta[last * L + label] as number));
  }

  return { transitions, read, bestLabels, marginals, probabilityOf };
}
