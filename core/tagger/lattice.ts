import { canEnd, canStart, LABEL_COUNT, PREDECESSORS, SUCCESSORS } from './labels.ts';

const L = LABEL_COUNT;
/** Labels so much less likely than the best of their token are left out: e^-40 is nothing beside 1. */
const NEGLIGIBLE = -40;

/** The probabilities of a sentence's labels, one row of `LABEL_COUNT` for each token; its arrays are used again for the next sentence. */
export interface Lattice {
  /** Number of tokens that there is room for. */
  readonly room: number;
  /** Exponentiated scores, the largest of each token being 1. */
  readonly weight: Float64Array;
  /** Forward and backward values, scaled so that `alpha × beta` is the probability of a label at a token. */
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  /** What each token's forward values were divided by. */
  readonly scale: Float64Array;
}

export function createLattice(room: number): Lattice {
  const cells = () => new Float64Array(room * L);
  return { room, weight: cells(), alpha: cells(), beta: cells(), scale: new Float64Array(room) };
}

/** Runs the forward and the backward pass (Rabiner 1989) over scores from `offset` on; `factors` are exponentiated transitions. */
export function forwardBackward(
  lattice: Lattice,
  scores: Float32Array | Float64Array,
  offset: number,
  length: number,
  factors: Float64Array,
): void {
  const { weight, alpha, beta, scale } = lattice;
  for (let i = 0; i < length; i++) {
    const o = i * L;
    let most = Number.NEGATIVE_INFINITY;
    for (let l = 0; l < L; l++) most = Math.max(most, scores[offset + o + l] as number);
    let sum = 0;
    for (let b = 0; b < L; b++) {
      const behind = (scores[offset + o + b] as number) - most;
      if (behind < NEGLIGIBLE) {
        weight[o + b] = 0;
        alpha[o + b] = 0;
        continue;
      }
      weight[o + b] = Math.exp(behind);
      let value = 0;
      if (i === 0) value = canStart(b) ? 1 : 0;
      else {
        const befores = PREDECESSORS[b] as Uint8Array;
        for (let k = 0; k < befores.length; k++) {
          const a = befores[k] as number;
          value += (alpha[o - L + a] as number) * (factors[a * L + b] as number);
        }
      }
      value = i === length - 1 && !canEnd(b) ? 0 : value * (weight[o + b] as number);
      alpha[o + b] = value;
      sum += value;
    }
    // Some sequence of labels always fits, but its probability may be too small for a number.
    scale[i] = sum || Number.MIN_VALUE;
    for (let b = 0; b < L; b++) alpha[o + b] = (alpha[o + b] as number) / (scale[i] as number);
  }
  for (let b = 0; b < L; b++) beta[(length - 1) * L + b] = canEnd(b) ? 1 : 0;
  for (let i = length - 2; i >= 0; i--) {
    const o = (i + 1) * L;
    for (let a = 0; a < L; a++) {
      let value = 0;
      const afters = SUCCESSORS[a] as Uint8Array;
      for (let k = 0; k < afters.length; k++) {
        const b = afters[k] as number;
        if (weight[o + b] !== 0)
          value += (factors[a * L + b] as number) * (weight[o + b] as number) * (beta[o + b] as number);
      }
      beta[i * L + a] = value / (scale[i + 1] as number);
    }
  }
}
