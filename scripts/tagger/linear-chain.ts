import { IMPOSSIBLE } from '../../core/tagger/islands.ts';
import { LABEL_COUNT, OUTSIDE, PREDECESSORS } from '../../core/tagger/labels.ts';
import { createLattice, forwardBackward, type Lattice } from '../../core/tagger/lattice.ts';
import { seededRandom, shuffle } from './seeded-random.ts';

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
  readonly report: (line: string) => void;
}

/** Gradients below this are not worth a step. */
const LEAST_STEP = 0.002;

/**
 * Trains a conditional random field by AdaGrad (Duchi et al. 2011) on the likelihood, one sentence at a time, with feature
 * dropout; the result is the mean of the weights after each epoch of the second half, shrunk for the features that dropout
 * left out.
 */
export function trainLinearChain(
  data: readonly TrainingSentence[],
  featureCount: number,
  settings: TrainingSettings,
  start?: Float32Array,
): LinearChain {
  const weights = adaptive(featureCount * L, settings, 1e-2);
  const transitions = adaptive(L * L, settings, 1e-3);
  if (start) transitions.values.set(start);
  const random = seededRandom(settings.seed);
  const order = Int32Array.from(data.keys());
  const longest = data.reduce((most, sentence) => Math.max(most, sentence.features.length), 1);
  const lattice = createLattice(longest);
  const scores = new Float64Array(longest * L);
  const factors = new Float64Array(L * L);

  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const index of order) {
      const sentence = data[index] as TrainingSentence;
      const chosen = sentence.features.map((features) => features.filter(() => random() >= settings.dropout));
      scoreTokens(sentence, chosen, weights.values, scores);
      for (let k = 0; k < L * L; k++) factors[k] = Math.exp(transitions.values[k] as number);
      forwardBackward(lattice, scores, 0, chosen.length, factors);
      if (settings.learnTransitions) moveTransitions(sentence, lattice, factors, transitions);
      loss += moveWeights(sentence, chosen, lattice, weights);
    }
    settings.report(`epoch ${epoch + 1} loss ${loss.toFixed(0)}`);
    if (epoch >= settings.epochs >> 1) {
      weights.remember();
      transitions.remember();
    }
  }
  return { weights: weights.mean(1 - settings.dropout), transitions: transitions.mean(1) };
}

interface Adaptive {
  readonly values: Float32Array;
  readonly step: (at: number, gradient: number) => void;
  /** Takes the values as they are now into the mean. */
  readonly remember: () => void;
  readonly mean: (factor: number) => Float32Array;
}

function adaptive(size: number, settings: TrainingSettings, floor: number): Adaptive {
  const values = new Float32Array(size);
  const squares = new Float32Array(size);
  const sums = new Float32Array(size);
  let remembered = 0;
  return {
    values,
    step: (at, gradient) => {
      const g = gradient + settings.l2 * (values[at] as number);
      const square = (squares[at] as number) + g * g;
      squares[at] = square;
      values[at] = (values[at] as number) - (settings.learningRate * g) / Math.sqrt(square + floor);
    },
    remember: () => {
      remembered++;
      for (let i = 0; i < size; i++) sums[i] = (sums[i] as number) + (values[i] as number);
    },
    mean: (factor) => sums.map((sum) => (sum * factor) / Math.max(1, remembered)),
  };
}

function scoreTokens(
  sentence: TrainingSentence,
  chosen: readonly Int32Array[],
  weights: Float32Array,
  scores: Float64Array,
): void {
  chosen.forEach((features, i) => {
    const o = i * L;
    if (sentence.isOpen[i] === 0) {
      scores.fill(IMPOSSIBLE, o, o + L);
      scores[o + OUTSIDE] = 0;
      return;
    }
    for (let l = 0; l < L; l++) scores[o + l] = sentence.base ? (sentence.base[o + l] as number) : 0;
    for (let k = 0; k < features.length; k++) {
      const row = (features[k] as number) * L;
      for (let l = 0; l < L; l++) scores[o + l] = (scores[o + l] as number) + (weights[row + l] as number);
    }
  });
}

function moveTransitions(
  { labels, isOpen }: TrainingSentence,
  { alpha, beta, weight, scale }: Lattice,
  factors: Float64Array,
  transitions: Adaptive,
): void {
  for (let i = 1; i < labels.length; i++) {
    if (isOpen[i] === 0 && isOpen[i - 1] === 0) continue;
    for (let b = 0; b < L; b++) {
      const right = ((weight[i * L + b] as number) * (beta[i * L + b] as number)) / (scale[i] as number);
      for (const a of PREDECESSORS[b] as Uint8Array) {
        const probability = (alpha[(i - 1) * L + a] as number) * (factors[a * L + b] as number) * right;
        const gradient = probability - (labels[i - 1] === a && labels[i] === b ? 1 : 0);
        if (gradient > 1e-4 || gradient < -1e-4) transitions.step(a * L + b, gradient);
      }
    }
  }
}

/** Moves the weights of a sentence's features and gives its loss. */
function moveWeights(
  { labels }: TrainingSentence,
  chosen: readonly Int32Array[],
  { alpha, beta }: Lattice,
  weights: Adaptive,
): number {
  const gradient = new Float64Array(L);
  let loss = 0;
  chosen.forEach((features, i) => {
    if (features.length === 0) return;
    let largest = 0;
    for (let l = 0; l < L; l++) {
      const g = (alpha[i * L + l] as number) * (beta[i * L + l] as number) - (labels[i] === l ? 1 : 0);
      gradient[l] = g;
      largest = Math.max(largest, Math.abs(g));
    }
    if (largest < LEAST_STEP) return;
    loss -= Math.log(Math.max(1e-12, 1 + (gradient[labels[i] as number] as number)));
    for (let k = 0; k < features.length; k++) {
      const row = (features[k] as number) * L;
      for (let l = 0; l < L; l++) {
        const g = gradient[l] as number;
        if (g > LEAST_STEP || g < -LEAST_STEP) weights.step(row + l, g);
      }
    }
  });
  return loss;
}
