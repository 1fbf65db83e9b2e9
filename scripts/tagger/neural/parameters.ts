/** A matrix or vector that every step changes, with its gradient and the moments of Adam. */
export interface Dense {
  readonly value: Float32Array;
  readonly gradient: Float32Array;
  readonly first: Float32Array;
  readonly second: Float32Array;
  /** Sum of the remembered values. */
  readonly sum: Float32Array;
}

/** A table of which a step changes only the rows that it met. */
export interface Table extends Omit<Dense, 'first'> {
  readonly width: number;
  /** 1 for rows met since the last step, which `list` holds, and for rows ever met. */
  readonly touched: Uint8Array;
  readonly seen: Uint8Array;
  readonly list: Int32Array;
  count: number;
}

/** Where arrays come from: plain memory or that of the matrix kernel. */
export type Floats = (length: number) => Float32Array;

export function createDense(floats: Floats, size: number, deviation: number, random: () => number): Dense {
  const value = floats(size);
  if (deviation > 0) fillNormal(value, deviation, random);
  const moments = () => new Float32Array(size);
  return { value, gradient: floats(size), first: moments(), second: moments(), sum: moments() };
}

export function createTable(bits: number, width: number, random: () => number): Table {
  const rows = 1 << bits;
  const { first: _, ...dense } = createDense((length) => new Float32Array(length), rows * width, 0.1, random);
  const flags = () => new Uint8Array(rows);
  return { ...dense, width, touched: flags(), seen: flags(), list: new Int32Array(rows), count: 0 };
}

/** Fills with normally distributed numbers (Box and Muller 1958). */
export function fillNormal(values: Float32Array, deviation: number, random: () => number): void {
  for (let i = 0; i < values.length; i++) {
    values[i] = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()) * deviation;
  }
}

/** Step number `step` (from 1) of Adam (Kingma and Ba 2015) with decay apart from the gradient; all gradients together are clipped at length 20. */
export function adamStep(parameters: readonly Dense[], step: number, rate: number, decay: number): void {
  let norm = 0;
  for (const { gradient } of parameters) {
    for (let i = 0; i < gradient.length; i++) norm += (gradient[i] as number) ** 2;
  }
  const clip = Math.min(1, 20 / Math.sqrt(norm + 1e-9));
  const bias1 = 1 - 0.9 ** step;
  const bias2 = 1 - 0.999 ** step;
  for (const { value, gradient, first, second } of parameters) {
    for (let i = 0; i < value.length; i++) {
      const g = (gradient[i] as number) * clip;
      first[i] = 0.9 * (first[i] as number) + 0.1 * g;
      second[i] = 0.999 * (second[i] as number) + 0.001 * g * g;
      const move = (rate * (first[i] as number)) / bias1 / (Math.sqrt((second[i] as number) / bias2) + 1e-8);
      value[i] = (value[i] as number) * (1 - rate * decay) - move;
    }
    gradient.fill(0);
  }
}

/** A step of AdaGrad (Duchi et al. 2011) on the rows met since the last one. */
export function adaGradStep(table: Table, rate: number): void {
  const { value, gradient, second, width } = table;
  for (let k = 0; k < table.count; k++) {
    const row = table.list[k] as number;
    table.touched[row] = 0;
    table.seen[row] = 1;
    for (let i = row * width; i < (row + 1) * width; i++) {
      const g = gradient[i] as number;
      gradient[i] = 0;
      if (g === 0) continue;
      second[i] = (second[i] as number) + g * g;
      value[i] = (value[i] as number) - (rate * g) / Math.sqrt((second[i] as number) + 1e-2);
    }
  }
  table.count = 0;
}

/** Rounds rows to a signed byte for each number and a scale for each row; gives the bytes that this takes. */
export function quantise(value: Float32Array, width: number): number {
  for (let start = 0; start < value.length; start += width) {
    const row = value.subarray(start, start + width);
    const scale = row.reduce((most, number) => Math.max(most, Math.abs(number)), 0) / 127 || 1;
    row.forEach((number, i) => {
      row[i] = Math.round(number / scale) * scale;
    });
  }
  return value.length + value.length / width;
}
