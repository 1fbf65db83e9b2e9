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
  SUCCESSORS,
} from './labels.ts';

const L = LABEL_COUNT;
const IMPOSSIBLE = -1e9;

/** Decodes one sentence at a time; what `read` last saw is kept for the questions after it. */
export interface Decoder {
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
  let room = 256;
  let length = 0;
  let scores: Float32Array = new Float32Array(0);
  let offset = 0;
  let back = new Uint8Array(room * L);
  let best = new Float64Array(room * L);
  let weight = new Float64Array(room * L);
  let alpha = new Float64Array(room * L);
  let beta = new Float64Array(room * L);
  let marginal = new Float64Array(room * L);
  let scale = new Float64Array(room);
  let path = new Uint8Array(room);

  function read(newScores: Float32Array, newOffset: number, newLength: number): void {
    scores = newScores;
    offset = newOffset;
    length = newLength;
    if (length <= room) return;
    room = length * 2;
    back = new Uint8Array(room * L);
    best = new Float64Array(room * L);
    weight = new Float64Array(room * L);
    alpha = new Float64Array(room * L);
    beta = new Float64Array(room * L);
    marginal = new Float64Array(room * L);
    scale = new Float64Array(room);
    path = new Uint8Array(room);
  }

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
        for (const a of PREDECESSORS[b] as readonly number[]) {
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
    forward();
    for (let b = 0; b < L; b++) beta[(length - 1) * L + b] = canEnd(b) ? 1 : 0;
    for (let i = length - 2; i >= 0; i--) {
      const o = (i + 1) * L;
      for (let a = 0; a < L; a++) {
        let value = 0;
        for (const b of SUCCESSORS[a] as readonly number[])
          value += (factors[a * L + b] as number) * (weight[o + b] as number) * (beta[o + b] as number);
        beta[i * L + a] = value / (scale[i + 1] as number);
      }
    }
    for (let i = 0; i < length * L; i++) marginal[i] = (alpha[i] as number) * (beta[i] as number);
    return marginal;
  }

  function forward(): void {
    for (let i = 0; i < length; i++) {
      const o = i * L;
      let most = Number.NEGATIVE_INFINITY;
      for (let l = 0; l < L; l++) most = Math.max(most, scores[offset + o + l] as number);
      let sum = 0;
      for (let b = 0; b < L; b++) {
        weight[o + b] = Math.exp((scores[offset + o + b] as number) - most);
        let value = 0;
        if (i === 0) value = canStart(b) ? 1 : 0;
        else
          for (const a of PREDECESSORS[b] as readonly number[])
            value += (alpha[o - L + a] as number) * (factors[a * L + b] as number);
        value = i === length - 1 && !canEnd(b) ? 0 : value * (weight[o + b] as number);
        alpha[o + b] = value;
        sum += value;
      }
      // A sentence that no sequence of labels fits cannot be: outside is always possible.
      scale[i] = sum || Number.MIN_VALUE;
      for (let b = 0; b < L; b++) alpha[o + b] = (alpha[o + b] as number) / (scale[i] as number);
    }
  }

  function probabilityOf(name: LabelledName): number {
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

  return { read, bestLabels, marginals, probabilityOf };
}
