import { IMPOSSIBLE } from '../../../core/tagger/islands.ts';
import { LABEL_COUNT, OUTSIDE, PREDECESSORS } from '../../../core/tagger/labels.ts';
import { createLattice, forwardBackward } from '../../../core/tagger/lattice.ts';
import type { Dropout } from './embedding.ts';
import type { NeuralSentence } from './inputs.ts';
import { LABEL_COLUMNS, type Network } from './network.ts';
import { createDense } from './parameters.ts';

const L = LABEL_COUNT;

/** A sentence to learn from. */
export interface NameExample extends NeuralSentence {
  readonly labels: Uint8Array;
}

export type NameLayer = ReturnType<typeof createNameLayer>;

/** A conditional random field over what a network says of each token. */
export function createNameLayer(network: Network) {
  const transitions = createDense(
    (length) => new Float32Array(length),
    L * L,
    0,
    () => 0,
  );
  const raw = network.floats((network.room + 2) * LABEL_COLUMNS);
  const gradient = network.floats((network.room + 2) * LABEL_COLUMNS);
  const scores = new Float64Array(network.room * L);
  const factors = new Float64Array(L * L);
  const lattice = createLattice(network.room);

  function readScores(
    sentence: NeuralSentence,
    start: number,
    into: Float32Array | Float64Array,
    offset: number,
  ): void {
    for (let i = 0; i < sentence.length; i++) {
      const isOpen = sentence.isOpen[i] === 1;
      for (let l = 0; l < L; l++) {
        const score = isOpen ? (raw[(start + i) * LABEL_COLUMNS + l] as number) : l === OUTSIDE ? 0 : IMPOSSIBLE;
        into[offset + i * L + l] = score;
      }
    }
  }

  /** Writes the scores of the labels of sentences, one behind the other. */
  function score(sentences: readonly NeuralSentence[], into: Float32Array): void {
    let offset = 0;
    for (const sentence of sentences) {
      if (sentence.length === 0) continue;
      network.forward([sentence], null);
      network.applyHead(network.labels, network.output, network.rows(), raw);
      readScores(sentence, 0, into, offset);
      offset += sentence.length * L;
    }
  }

  /** Adds the gradients of a batch and gives its loss. */
  function learn(batch: readonly NameExample[], dropout: Dropout): number {
    const starts = network.forward(batch, dropout);
    const rows = network.rows();
    network.applyHead(network.labels, network.output, rows, raw);
    gradient.fill(0, 0, rows * LABEL_COLUMNS);
    for (let k = 0; k < L * L; k++) factors[k] = Math.exp(transitions.value[k] as number);
    let loss = 0;
    batch.forEach((sentence, s) => {
      readScores(sentence, starts[s] as number, scores, 0);
      forwardBackward(lattice, scores, 0, sentence.length, factors);
      loss += learnLabels(sentence, starts[s] as number);
      learnTransitions(sentence);
    });
    network.learnHead(network.labels, network.output, rows, gradient, network.outputGradient);
    network.backward();
    return loss;
  }

  function learnLabels({ labels, isOpen, length }: NameExample, start: number): number {
    let loss = 0;
    for (let i = 0; i < length; i++) {
      if (isOpen[i] === 0) continue;
      const gold = labels[i] as number;
      const at = (start + i) * LABEL_COLUMNS;
      for (let l = 0; l < L; l++) {
        const probability = (lattice.alpha[i * L + l] as number) * (lattice.beta[i * L + l] as number);
        gradient[at + l] = probability - (l === gold ? 1 : 0);
      }
      loss -= Math.log(Math.max(1e-12, 1 + (gradient[at + gold] as number)));
    }
    return loss;
  }

  function learnTransitions({ labels, isOpen, length }: NameExample): void {
    const { alpha, beta, weight, scale } = lattice;
    for (let i = 1; i < length; i++) {
      if (isOpen[i] === 0 && isOpen[i - 1] === 0) continue;
      for (let b = 0; b < L; b++) {
        const right = ((weight[i * L + b] as number) * (beta[i * L + b] as number)) / (scale[i] as number);
        if (right === 0) continue;
        for (const a of PREDECESSORS[b] as Uint8Array) {
          const probability = (alpha[(i - 1) * L + a] as number) * (factors[a * L + b] as number) * right;
          const k = a * L + b;
          const isGold = labels[i - 1] === a && labels[i] === b;
          transitions.gradient[k] = (transitions.gradient[k] as number) + probability - (isGold ? 1 : 0);
        }
      }
    }
  }

  return { learn, score, transitions };
}
