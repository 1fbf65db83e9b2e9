import { canEnd, canStart, LABEL_COUNT, OUTSIDE, PREDECESSORS, SUCCESSORS } from '../../core/tagger/labels.ts';

const L = LABEL_COUNT;

/** A sentence ready for training: feature numbers of each token. */
export interface TrainingSentence {
  readonly features: readonly Int32Array[];
  /** 1 for a token that can be in a name, 0 for one that cannot. */
  readonly isOpen: Uint8Array;
  readonly labels: Uint8Array;
  /** Scores that are added to the model's own and not learned: of an earlier pass. */
  readonly base?: Float32Array;
}

export interface LinearChain {
  /** One row of `LABEL_COUNT` weights for each feature number. */
  readonly weights: Float32Array;
  /** `transitions[before * LABEL_COUNT + after]` */
  readonly transitions: Float32Array;
}

export interface TrainingSettings {
  readonly epochs: number;
  readonly learningRate: number;
  /** Share of the features that are left out of each token at each visit. */
  readonly dropout: number;
  readonly l2: number;
  readonly seed: number;
  /** Whether the transitions are learned; false for a later pass that takes those of the first. */
  readonly learnTransitions: boolean;
  readonly report?: (line: string) => void;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Trains a conditional random field by AdaGrad on the likelihood, one sentence at a time, with feature dropout;
 * the result is the mean of the weights after each epoch of the second half.
 */
export function trainLinearChain(
  data: readonly TrainingSentence[],
  featureCount: number,
  settings: TrainingSettings,
  start?: Float32Array,
): LinearChain {
  const weights = new Float32Array(featureCount * L);
  const squares = new Float32Array(featureCount * L);
  const transitions = start ? Float32Array.from(start) : new Float32Array(L * L);
  const transitionSquares = new Float32Array(L * L);
  const weightSums = new Float32Array(featureCount * L);
  const transitionSums = new Float32Array(L * L);
  const random = seededRandom(settings.seed);
  const order = Int32Array.from(data.keys());
  const longest = data.reduce((most, sentence) => Math.max(most, sentence.features.length), 1);
  const lattice = createLattice(longest);
  const gradient = new Float64Array(L);
  const kept = new Int32Array(2048);
  const rate = settings.learningRate;
  let averaged = 0;

  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const swapped = order[i] as number;
      order[i] = order[j] as number;
      order[j] = swapped;
    }
    let loss = 0;
    for (const index of order) {
      const sentence = data[index] as TrainingSentence;
      const length = sentence.features.length;
      const scores = lattice.scores;
      const chosen: Int32Array[] = new Array(length);
      for (let i = 0; i < length; i++) {
        const features = sentence.features[i] as Int32Array;
        const o = i * L;
        if (sentence.isOpen[i] === 0) {
          for (let l = 0; l < L; l++) scores[o + l] = l === OUTSIDE ? 0 : -1e4;
          chosen[i] = features;
          continue;
        }
        for (let l = 0; l < L; l++) scores[o + l] = sentence.base ? (sentence.base[o + l] as number) : 0;
        let count = 0;
        for (let k = 0; k < features.length; k++) {
          if (random() < settings.dropout) continue;
          const id = features[k] as number;
          kept[count++] = id;
          const row = id * L;
          for (let l = 0; l < L; l++) scores[o + l] = (scores[o + l] as number) + (weights[row + l] as number);
        }
        chosen[i] = kept.slice(0, count);
      }
      forwardBackward(lattice, length, transitions);
      const { alpha, beta, scale, marginals, expTransitions } = lattice;
      const labels = sentence.labels;
      if (settings.learnTransitions) {
        for (let i = 1; i < length; i++) {
          if (sentence.isOpen[i] === 0 && sentence.isOpen[i - 1] === 0) continue;
          for (let b = 0; b < L; b++) {
            const right = ((scores[i * L + b] as number) * (beta[i * L + b] as number)) / (scale[i] as number);
            for (const a of PREDECESSORS[b] as readonly number[]) {
              const at = a * L + b;
              const probability = (alpha[(i - 1) * L + a] as number) * (expTransitions[at] as number) * right;
              const g = probability - (labels[i - 1] === a && labels[i] === b ? 1 : 0);
              if (g > -1e-4 && g < 1e-4) continue;
              const square = (transitionSquares[at] as number) + g * g;
              transitionSquares[at] = square;
              transitions[at] = (transitions[at] as number) - (rate * g) / Math.sqrt(square + 1e-3);
            }
          }
        }
      }
      for (let i = 0; i < length; i++) {
        const features = chosen[i] as Int32Array;
        if (features.length === 0) continue;
        let moves = false;
        for (let l = 0; l < L; l++) {
          const g = (marginals[i * L + l] as number) - (labels[i] === l ? 1 : 0);
          gradient[l] = g;
          if (g > 0.002 || g < -0.002) moves = true;
        }
        if (!moves) continue;
        loss -= Math.log(Math.max(1e-12, marginals[i * L + (labels[i] as number)] as number));
        for (let k = 0; k < features.length; k++) {
          const row = (features[k] as number) * L;
          for (let l = 0; l < L; l++) {
            const d = gradient[l] as number;
            if (d < 0.002 && d > -0.002) continue;
            const g = d + settings.l2 * (weights[row + l] as number);
            const square = (squares[row + l] as number) + g * g;
            squares[row + l] = square;
            weights[row + l] = (weights[row + l] as number) - (rate * g) / Math.sqrt(square + 1e-2);
          }
        }
      }
    }
    settings.report?.(`epoch ${epoch + 1} loss ${loss.toFixed(0)}`);
    if (epoch >= settings.epochs >> 1) {
      averaged++;
      for (let i = 0; i < weights.length; i++) weightSums[i] = (weightSums[i] as number) + (weights[i] as number);
      for (let i = 0; i < L * L; i++) transitionSums[i] = (transitionSums[i] as number) + (transitions[i] as number);
    }
  }
  for (let i = 0; i < weights.length; i++)
    weightSums[i] = ((weightSums[i] as number) * (1 - settings.dropout)) / averaged;
  for (let i = 0; i < L * L; i++) transitionSums[i] = (transitionSums[i] as number) / averaged;
  return { weights: weightSums, transitions: transitionSums };
}

interface Lattice {
  readonly scores: Float64Array;
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  readonly scale: Float64Array;
  readonly marginals: Float64Array;
  readonly expTransitions: Float64Array;
}

function createLattice(longest: number): Lattice {
  const cells = () => new Float64Array(longest * L);
  return {
    scores: cells(),
    alpha: cells(),
    beta: cells(),
    scale: new Float64Array(longest),
    marginals: cells(),
    expTransitions: new Float64Array(L * L),
  };
}

/** Fills alpha, beta, scale and marginals; `scores` are exponentiated in place. */
function forwardBackward(lattice: Lattice, length: number, transitions: Float32Array): void {
  const { scores, alpha, beta, scale, marginals, expTransitions } = lattice;
  for (let k = 0; k < L * L; k++) expTransitions[k] = Math.exp(transitions[k] as number);
  for (let i = 0; i < length; i++) {
    const o = i * L;
    let most = -Infinity;
    for (let l = 0; l < L; l++) most = Math.max(most, scores[o + l] as number);
    for (let l = 0; l < L; l++) scores[o + l] = Math.exp((scores[o + l] as number) - most);
  }
  for (let i = 0; i < length; i++) {
    const o = i * L;
    let sum = 0;
    for (let b = 0; b < L; b++) {
      let value = 0;
      if (i === 0) value = canStart(b) ? 1 : 0;
      else
        for (const a of PREDECESSORS[b] as readonly number[])
          value += (alpha[o - L + a] as number) * (expTransitions[a * L + b] as number);
      value *= scores[o + b] as number;
      if (i === length - 1 && !canEnd(b)) value = 0;
      alpha[o + b] = value;
      sum += value;
    }
    sum = sum || 1e-300;
    scale[i] = sum;
    for (let b = 0; b < L; b++) alpha[o + b] = (alpha[o + b] as number) / sum;
  }
  for (let b = 0; b < L; b++) beta[(length - 1) * L + b] = canEnd(b) ? 1 : 0;
  for (let i = length - 2; i >= 0; i--) {
    const o = (i + 1) * L;
    for (let a = 0; a < L; a++) {
      let value = 0;
      for (const b of SUCCESSORS[a] as readonly number[])
        value += (expTransitions[a * L + b] as number) * (scores[o + b] as number) * (beta[o + b] as number);
      beta[i * L + a] = value / (scale[i + 1] as number);
    }
  }
  for (let i = 0; i < length * L; i++) marginals[i] = (alpha[i] as number) * (beta[i] as number);
}
