import { seededRandom, shuffle } from '../seeded-random.ts';
import type { Dropout } from './embedding.ts';
import { createNameLayer, type NameExample, type NameLayer } from './name-layer.ts';
import { createNetwork, LABEL_COLUMNS, type Network, type Saved, type Shape } from './network.ts';
import { type Dense, quantise, type Table } from './parameters.ts';

export interface NeuralPlan {
  readonly shape: Shape;
  /** Values of the tables and layers to begin with. */
  readonly start: Saved;
  readonly epochs: number;
  readonly seed: number;
  readonly report: (line: string) => void;
}

/** A network that knows names. */
export interface FittedNetwork extends Pick<NameLayer, 'score'> {
  /** `transitions[before * LABEL_COUNT + after]` */
  readonly transitions: Float32Array;
  /** Rounds all weights to signed bytes; gives the bytes that the network then takes. */
  readonly quantise: () => number;
}

/** Tokens in a step. */
const BATCH = 600;
const RATE = 0.002;
const ROW_RATE = 0.02;
const DECAY = 0.01;
/** With twice or half as much the networks read the held texts as well together with the linear tagger, within 0.2. */
const DROPOUT: Dropout = { rows: 0.2, groups: [0.2, 0.1, 0.1, 0.1], input: 0.2, output: 0.3 };

/** Trains a network on sentences; its parameters are the mean of those after each quarter of the last three epochs. */
export function fitNetwork(examples: readonly NameExample[], plan: NeuralPlan): FittedNetwork {
  const random = seededRandom(plan.seed);
  const network = createNetwork(plan.shape, random);
  network.restore(plan.start);
  const layer = createNameLayer(network);
  const above = [network.labels.weight, network.labels.bias, layer.transitions];
  const all = [...network.dense, ...above, ...network.tables];
  const order = Int32Array.from(examples.keys());
  const total = examples.reduce((sum, { length }) => sum + length, 0) * plan.epochs;
  let done = 0;
  let remembered = 0;
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    let batch: NameExample[] = [];
    let tokens = 0;
    let quarter = 1;
    order.forEach((index, k) => {
      const example = examples[index] as NameExample;
      batch.push(example);
      tokens += example.length;
      if (tokens >= BATCH || k === order.length - 1) {
        loss += layer.learn(batch, DROPOUT);
        done += tokens;
        const left = Math.max(0.05, 1 - done / total) * Math.min(1, done / 20_000);
        network.step(above, RATE * left, ROW_RATE * Math.max(0.2, left), DECAY);
        batch = [];
        tokens = 0;
      }
      if (k + 1 < (order.length * quarter) / 4) return;
      quarter++;
      if (epoch < plan.epochs - 3) return;
      remembered++;
      for (const { value, sum } of all)
        for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (value[i] as number);
    });
    plan.report(`epoch ${epoch + 1} loss ${loss.toFixed(0)}`);
  }
  settle(all, network.tables, remembered);
  return { score: layer.score, transitions: layer.transitions.value, quantise: () => quantiseAll(network) };
}

/** Puts the mean of the remembered values in place; rows that were never met become zero. */
function settle(all: readonly (Dense | Table)[], tables: readonly Table[], remembered: number): void {
  for (const { value, sum } of all) for (let i = 0; i < value.length; i++) value[i] = (sum[i] as number) / remembered;
  for (const { value, seen, width } of tables) {
    for (let row = 0; row < seen.length; row++) if (seen[row] === 0) value.fill(0, row * width, (row + 1) * width);
  }
}

/** Bytes of the tables, the layers and the scores of labels, the numbers that are no rows staying as they are. */
function quantiseAll({ tables, dense, labels, hidden }: Network): number {
  const ofTables = tables.map(({ value, width }) => quantise(value, width));
  const ofLayers = dense.map(({ value }) => (value.length > hidden ? quantise(value, hidden) : 4 * value.length));
  const others = quantise(labels.weight.value, LABEL_COLUMNS) + 4 * LABEL_COLUMNS;
  return [...ofTables, ...ofLayers, others].reduce((sum, bytes) => sum + bytes, 0);
}
