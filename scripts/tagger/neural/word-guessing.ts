import type { Dropout } from './embedding.ts';
import type { NeuralSentence } from './inputs.ts';
import { type Network, WORD_CLASSES } from './network.ts';

/** A sentence of which some words are to be guessed. */
export interface Riddle extends NeuralSentence {
  /** What each token hides: see `shows`. */
  readonly hides: Uint8Array;
  /** Class of each word that is to be guessed, -1 for the others. */
  readonly answers: Int32Array;
}

/** Words that are guessed in a batch at most. */
const ROOM = 1024;

/** Learns to guess the class of words from what stands around them and from what is shown of them (Devlin et al. 2019). */
export function createWordGuessing(network: Network) {
  const { hidden, output, outputGradient, words } = network;
  const asked = network.floats(ROOM * hidden);
  const askedGradient = network.floats(ROOM * hidden);
  const guesses = network.floats(ROOM * WORD_CLASSES);

  /** Adds the gradients of a batch; gives its loss and how many words were guessed. */
  return function learn(batch: readonly Riddle[], dropout: Dropout): { readonly loss: number; readonly count: number } {
    const starts = network.forward(
      batch,
      dropout,
      batch.map(({ hides }) => hides),
    );
    const places = batch
      .flatMap(({ answers }, s) =>
        [...answers].flatMap((answer, i) => (answer < 0 ? [] : [{ row: (starts[s] as number) + i, answer }])),
      )
      .slice(0, ROOM);
    const rows = places.length + (places.length & 1);
    asked.fill(0, 0, rows * hidden);
    places.forEach(({ row }, k) => {
      asked.set(output.subarray(row * hidden, (row + 1) * hidden), k * hidden);
    });
    network.applyHead(words, asked, rows, guesses);
    let loss = 0;
    places.forEach(({ answer }, k) => {
      loss += turnIntoGradient(guesses.subarray(k * WORD_CLASSES, (k + 1) * WORD_CLASSES), answer);
    });
    guesses.fill(0, places.length * WORD_CLASSES, rows * WORD_CLASSES);
    network.learnHead(words, asked, rows, guesses, askedGradient);
    outputGradient.fill(0, 0, network.rows() * hidden);
    places.forEach(({ row }, k) => {
      outputGradient.set(askedGradient.subarray(k * hidden, (k + 1) * hidden), row * hidden);
    });
    network.backward();
    return { loss, count: places.length };
  };
}

/** Replaces scores by the gradient of the loss of their softmax, and gives that loss. */
function turnIntoGradient(scores: Float32Array, answer: number): number {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let c = 0; c < scores.length; c++) {
    scores[c] = Math.exp((scores[c] as number) - most);
    sum += scores[c] as number;
  }
  for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] as number) / sum;
  const loss = -Math.log(Math.max(1e-12, scores[answer] as number));
  scores[answer] = (scores[answer] as number) - 1;
  return loss;
}
