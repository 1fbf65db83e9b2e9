import { GROUP_COUNT, type NeuralSentence, shows } from './inputs.ts';
import type { Table } from './parameters.ts';

/** What is left out at random while learning, as shares. */
export interface Dropout {
  /** Of the rows of each token. */
  readonly rows: number;
  /** Of whole groups of rows of a token. */
  readonly groups: readonly number[];
  /** Of the numbers that enter the first and leave the last layer. */
  readonly input: number;
  readonly output: number;
}

/** Sums the rows of each token group by group; `at` gives the place of a token's first number. */
export function createEmbedding(tables: readonly Table[], random: () => number) {
  let chosen: (readonly Int32Array[])[] = [];

  function begin(): void {
    chosen = [];
  }

  /** Writes the numbers of token `i` of a sentence; `hide` as in `shows`. */
  function read(
    sentence: NeuralSentence,
    i: number,
    hide: number,
    dropout: Dropout | null,
    out: Float32Array,
    at: number,
  ): void {
    const own: Int32Array[] = [];
    let offset = at;
    for (let group = 0; group < GROUP_COUNT; group++) {
      const { width, value } = tables[group] as Table;
      const rows = chooseRows(sentence.rows[group]?.[i] as Int32Array, group, hide, dropout);
      own.push(rows);
      const scale = 1 / Math.sqrt(rows.length || 1);
      for (const row of rows) {
        for (let c = 0; c < width; c++) {
          out[offset + c] = (out[offset + c] as number) + scale * (value[row * width + c] as number);
        }
      }
      offset += width;
    }
    chosen.push(own);
  }

  function chooseRows(rows: Int32Array, group: number, hide: number, dropout: Dropout | null): Int32Array {
    if (!shows(hide, group)) return new Int32Array(0);
    if (dropout === null) return rows;
    if (random() < (dropout.groups[group] as number)) return new Int32Array(0);
    return dropout.rows > 0 ? rows.filter(() => random() >= dropout.rows) : rows;
  }

  /** Adds the gradient of the token that was read as number `index` to its rows; `mask` is what its numbers were multiplied with. */
  function learn(index: number, gradient: Float32Array, mask: Float32Array, at: number): void {
    const own = chosen[index] as readonly Int32Array[];
    let offset = at;
    for (let group = 0; group < GROUP_COUNT; group++) {
      const table = tables[group] as Table;
      const rows = own[group] as Int32Array;
      const { width } = table;
      const scale = 1 / Math.sqrt(rows.length || 1);
      for (let i = offset; i < offset + width; i++) {
        gradient[i] = (gradient[i] as number) * (mask[i] as number) * scale;
      }
      for (const row of rows) {
        if (table.touched[row] === 0) {
          table.touched[row] = 1;
          table.list[table.count++] = row;
        }
        for (let c = 0; c < width; c++) {
          const to = row * width + c;
          table.gradient[to] = (table.gradient[to] as number) + (gradient[offset + c] as number);
        }
      }
      offset += width;
    }
  }

  return { begin, read, learn };
}
