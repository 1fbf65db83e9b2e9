import { createConvolutions, GAP, type Layout, transpose } from './convolutions.ts';
import { createEmbedding, type Dropout } from './embedding.ts';
import type { NeuralSentence } from './inputs.ts';
import { createMatrixKernel } from './matrix-kernel.ts';
import { adaGradStep, adamStep, createDense, createTable, type Dense, fillNormal } from './parameters.ts';

export interface Shape {
  /** Logarithm of the rows of the table of each group, and the numbers in a row. */
  readonly bits: readonly number[];
  readonly widths: readonly number[];
  /** Numbers that a layer gives for each token; a multiple of 16, as is the sum of `widths`. */
  readonly hidden: number;
  readonly dilations: readonly number[];
}

/** A linear layer at the end of the network. */
export interface Head {
  /** A multiple of 16. */
  readonly columns: number;
  readonly weight: Dense;
  readonly bias: Dense;
}

/** Values to go on from, of all parameters but the heads. */
export interface Saved {
  readonly values: readonly Float32Array[];
  readonly seen: readonly Uint8Array[];
}

export type Network = ReturnType<typeof createNetwork>;

/** Tokens with their gaps that fit into a batch. */
const ROOM = 4096;
/** The 13 labels and the 1,200 clusters with the class of words without one, each brought to a multiple of 16. */
export const LABEL_COLUMNS = 16;
export const WORD_CLASSES = 1216;

/** A network from the rows of tokens to hidden numbers; what is made of these is up to heads. */
export function createNetwork(shape: Shape, random: () => number) {
  const width = shape.widths.reduce((sum, own) => sum + own, 0);
  const { hidden } = shape;
  const kernel = createMatrixKernel(Math.ceil((ROOM * (width * 3 + hidden * 14) * 4) / 2 ** 20) + 64);
  const tables = shape.bits.map((bits, group) => createTable(bits, shape.widths[group] as number, random));
  const embedding = createEmbedding(tables, random);
  const convolutions = createConvolutions(kernel, width, hidden, shape.dilations, ROOM, random);
  const dense: Dense[] = [...convolutions.parameters];
  const createHead = (columns: number): Head => ({
    columns,
    weight: createDense(kernel.floats, hidden * columns, Math.sqrt(1 / hidden), random),
    bias: createDense(kernel.floats, columns, 0, random),
  });
  /** Scores of labels, and of the classes of hidden words. */
  const labels = createHead(LABEL_COLUMNS);
  const words = createHead(WORD_CLASSES);
  const inputMask = new Float32Array((ROOM + 2 * GAP) * width);
  const outputMask = new Float32Array(ROOM * hidden);
  const output = kernel.floats((ROOM + 2) * hidden);
  const outputGradient = kernel.floats((ROOM + 2) * hidden);
  const transposed = kernel.floats(hidden * WORD_CLASSES);
  let layout: Layout = { rows: 0, isToken: new Uint8Array(0) };
  let places: { readonly row: number; readonly sentence: number; readonly token: number }[] = [];

  /** Reads sentences into `output`, one row of hidden numbers for each token; gives the first row of each sentence. */
  function forward(
    batch: readonly NeuralSentence[],
    dropout: Dropout | null,
    hides?: readonly Uint8Array[],
  ): readonly number[] {
    const starts: number[] = [];
    places = [];
    let rows = 0;
    batch.forEach(({ length }, sentence) => {
      starts.push(rows);
      for (let token = 0; token < length; token++) places.push({ row: rows + token, sentence, token });
      rows += length + GAP;
    });
    if (rows + 1 > ROOM) throw new Error('too many tokens at once');
    rows += rows & 1;
    layout = { rows, isToken: new Uint8Array(rows) };
    convolutions.input.fill(0, 0, (rows + 2 * GAP) * width);
    embedding.begin();
    for (const { row, sentence, token } of places) {
      layout.isToken[row] = 1;
      const hide = hides?.[sentence]?.[token] ?? 0;
      embedding.read(batch[sentence] as NeuralSentence, token, hide, dropout, convolutions.input, (row + GAP) * width);
    }
    if (dropout) applyMask(convolutions.input, inputMask, GAP * width, rows * width, dropout.input);
    const top = convolutions.forward(layout);
    output.set(top.subarray(GAP * hidden, (GAP + rows) * hidden));
    if (dropout) applyMask(output, outputMask, 0, rows * hidden, dropout.output);
    return starts;
  }

  function applyMask(values: Float32Array, mask: Float32Array, start: number, count: number, share: number): void {
    const keep = 1 - share;
    for (let i = start; i < start + count; i++) {
      const factor = random() < keep ? 1 / keep : 0;
      mask[i] = factor;
      values[i] = (values[i] as number) * factor;
    }
  }

  /** Adds the gradients of everything below the heads, given that of `output` in `outputGradient`. */
  function backward(): void {
    const { gradient } = convolutions;
    gradient.fill(0, 0, (layout.rows + 2 * GAP) * hidden);
    for (let i = 0; i < layout.rows * hidden; i++) {
      gradient[GAP * hidden + i] = (outputGradient[i] as number) * (outputMask[i] as number);
    }
    convolutions.backward(layout);
    places.forEach(({ row }, index) => {
      embedding.learn(index, convolutions.inputGradient, inputMask, (row + GAP) * width);
    });
  }

  /** `out` = `rows` rows of hidden numbers through a head. */
  function applyHead({ columns, weight, bias }: Head, from: Float32Array, rows: number, out: Float32Array): void {
    for (let row = 0; row < rows; row++) out.set(bias.value, row * columns);
    kernel.multiplyAdd(from, hidden, 1, weight.value, out, rows, hidden, columns);
  }

  /** Adds the gradients of a head, given that of what it gave; writes that of what it read. */
  function learnHead(
    { columns, weight, bias }: Head,
    from: Float32Array,
    rows: number,
    gradient: Float32Array,
    below: Float32Array,
  ): void {
    kernel.multiplyAdd(from, 1, hidden, gradient, weight.gradient, hidden, rows, columns);
    for (let row = 0; row < rows; row++) {
      for (let c = 0; c < columns; c++) {
        bias.gradient[c] = (bias.gradient[c] as number) + (gradient[row * columns + c] as number);
      }
    }
    below.fill(0, 0, rows * hidden);
    transpose(weight.value, hidden, columns, transposed);
    kernel.multiplyAdd(gradient, columns, 1, transposed, below, rows, columns, hidden);
  }

  const save = (): Saved => ({
    values: [...dense, ...tables].map(({ value }) => value.slice()),
    seen: tables.map(({ seen }) => seen.slice()),
  });
  function restore(saved: Saved): void {
    [...dense, ...tables].forEach(({ value }, k) => {
      value.set(saved.values[k] as Float32Array);
    });
    tables.forEach(({ seen }, k) => {
      seen.set(saved.seen[k] as Uint8Array);
    });
    fillNormal(labels.weight.value, Math.sqrt(1 / hidden), random);
  }

  let steps = 0;
  /** A step along the gradients of the tables, the layers and what is learned above them. */
  function step(above: readonly Dense[], rate: number, rowRate: number, decay: number): void {
    adamStep([...dense, ...above], ++steps, rate, decay);
    for (const table of tables) adaGradStep(table, rowRate);
  }

  return {
    hidden,
    room: ROOM,
    rows: () => layout.rows,
    floats: kernel.floats,
    ...{ output, outputGradient, labels, words, dense, tables },
    ...{ forward, backward, applyHead, learnHead, save, restore, step },
  };
}
