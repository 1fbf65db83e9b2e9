import type { MatrixKernel } from './matrix-kernel.ts';
import { createDense, type Dense } from './parameters.ts';

/** Empty rows before the first token, between sentences and behind the last: as many as the widest layer looks to a side. */
export const GAP = 2;

/** Rows of the tokens of a batch; `isToken` is 0 for those between sentences. An even number. */
export interface Layout {
  readonly rows: number;
  readonly isToken: Uint8Array;
}

/**
 * Layers that read each token with one neighbour on either side, the distance of the neighbours being the layer's dilation;
 * all but the first add their input to their output. All arrays have `GAP` empty rows before the first token.
 */
export function createConvolutions(
  kernel: MatrixKernel,
  width: number,
  hidden: number,
  dilations: readonly number[],
  room: number,
  random: () => number,
) {
  const floats = (columns: number) => kernel.floats((room + 2 * GAP + 2) * columns);
  const layers = dilations.map((dilation, k) => {
    const from = k === 0 ? width : hidden;
    const deviation = Math.sqrt(1 / (3 * from));
    const taps = [0, 1, 2].map(() => createDense(kernel.floats, from * hidden, deviation, random));
    return {
      dilation,
      from,
      taps,
      bias: createDense(kernel.floats, hidden, 0, random),
      sums: floats(hidden),
      output: floats(hidden),
    };
  });
  const input = floats(width);
  const inputGradient = floats(width);
  const gradients = [floats(hidden), floats(hidden)] as const;
  const transposed = kernel.floats(Math.max(width, hidden) * hidden);
  const from = (array: Float32Array, columns: number, row: number) => array.subarray((row + GAP) * columns);

  /** Reads `input` and gives the output of the last layer. */
  function forward({ rows, isToken }: Layout): Float32Array {
    let below = input;
    layers.forEach(({ dilation, from: columns, taps, bias, sums, output }, k) => {
      output.fill(0, 0, (rows + 2 * GAP) * hidden);
      for (let row = 0; row < rows; row++) sums.set(bias.value, (row + GAP) * hidden);
      taps.forEach(({ value }, tap) => {
        const shifted = from(below, columns, (tap - 1) * dilation);
        kernel.multiplyAdd(shifted, columns, 1, value, from(sums, hidden, 0), rows, columns, hidden);
      });
      for (let row = 0; row < rows; row++) {
        if (isToken[row] === 0) continue;
        for (let i = (row + GAP) * hidden; i < (row + GAP + 1) * hidden; i++) {
          output[i] = Math.max(0, sums[i] as number) + (k > 0 ? (below[i] as number) : 0);
        }
      }
      below = output;
    });
    return below;
  }

  /** Adds the gradients of all layers, given that of the last output in `gradients[0]`; leaves that of the input in `inputGradient`. */
  function backward({ rows, isToken }: Layout): void {
    let [upper, lower]: readonly Float32Array[] = gradients as readonly Float32Array[] as [Float32Array, Float32Array];
    for (let k = layers.length - 1; k >= 0; k--) {
      const { dilation, from: columns, taps, bias, sums } = layers[k] as (typeof layers)[number];
      const above = upper as Float32Array;
      const below = k === 0 ? input : (layers[k - 1]?.output as Float32Array);
      const target = k === 0 ? inputGradient : (lower as Float32Array);
      target.fill(0, 0, (rows + 2 * GAP) * columns);
      if (k > 0) target.set(above.subarray(GAP * hidden, (GAP + rows) * hidden), GAP * hidden);
      for (let row = 0; row < rows; row++) {
        for (let c = 0; c < hidden; c++) {
          const i = (row + GAP) * hidden + c;
          if (isToken[row] === 0 || (sums[i] as number) <= 0) above[i] = 0;
          bias.gradient[c] = (bias.gradient[c] as number) + (above[i] as number);
        }
      }
      taps.forEach(({ value, gradient }, tap) => {
        const shift = (tap - 1) * dilation;
        kernel.multiplyAdd(
          from(below, columns, shift),
          1,
          columns,
          from(above, hidden, 0),
          gradient,
          columns,
          rows,
          hidden,
        );
        transpose(value, columns, hidden, transposed);
        kernel.multiplyAdd(
          from(above, hidden, 0),
          hidden,
          1,
          transposed,
          from(target, columns, shift),
          rows,
          hidden,
          columns,
        );
      });
      [upper, lower] = [lower, upper];
    }
  }

  const parameters: readonly Dense[] = layers.flatMap(({ taps, bias }) => [...taps, bias]);
  return { input, inputGradient, gradient: gradients[0], forward, backward, parameters };
}

/** Writes the transpose of a matrix of `rows` by `columns`. */
export function transpose(matrix: Float32Array, rows: number, columns: number, out: Float32Array): void {
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) out[j * rows + i] = matrix[i * columns + j] as number;
}
