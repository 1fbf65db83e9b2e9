/** One observation: its numbers, and whether it belongs to the class. */
export interface Observation {
  readonly values: readonly number[];
  readonly positive: boolean;
}

export interface LogisticModel {
  readonly bias: number;
  readonly weights: readonly number[];
}

const steps = 30;

/**
 * Fits a logistic regression by Newton's method (McCullagh & Nelder 1989, ch. 4); `penalty` is put on half the squared weights of the
 * standardised numbers, the bias is free.
 */
export function fitLogistic(observations: readonly Observation[], penalty: number): LogisticModel {
  const width = observations[0]?.values.length ?? 0;
  const { means, deviations } = standard(observations, width);
  const rows = observations.map(({ values, positive }) => ({
    values: [1, ...values.map((value, at) => (value - (means[at] ?? 0)) / (deviations[at] ?? 1))],
    target: positive ? 1 : 0,
  }));
  const weights = new Array<number>(width + 1).fill(0);
  for (let step = 0; step < steps; step++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : -penalty * weight));
    const bend = weights.map((_, at) => weights.map((_, other) => (at === other ? (at === 0 ? 1e-9 : penalty) : 0)));
    for (const { values, target } of rows) {
      const chance = 1 / (1 + Math.exp(-dot(values, weights)));
      values.forEach((value, at) => {
        slope[at] = (slope[at] ?? 0) + (target - chance) * value;
        const row = bend[at] ?? [];
        values.forEach((other, to) => {
          row[to] = (row[to] ?? 0) + chance * (1 - chance) * value * other;
        });
      });
    }
    solve(bend, slope).forEach((change, at) => {
      weights[at] = (weights[at] ?? 0) + change;
    });
  }
  const scaled = weights.slice(1).map((weight, at) => weight / (deviations[at] ?? 1));
  return { bias: (weights[0] ?? 0) - dot(scaled, means), weights: scaled };
}

/** The logarithm of the odds of an observation. */
export function logOdds({ bias, weights }: LogisticModel, values: readonly number[]): number {
  return bias + dot(values, weights);
}

function standard(observations: readonly Observation[], width: number) {
  const columns = Array.from({ length: width }, (_, at) => observations.map(({ values }) => values[at] ?? 0));
  const mean = (column: readonly number[]) => column.reduce((sum, value) => sum + value, 0) / column.length;
  const means = columns.map(mean);
  const deviations = columns.map(
    (column, at) => Math.sqrt(mean(column.map((value) => (value - (means[at] ?? 0)) ** 2))) || 1,
  );
  return { means, deviations };
}

function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, at) => sum + value * (right[at] ?? 0), 0);
}

/** Solves a system of linear equations by elimination; the matrix is positive definite, so that no pivots are sought. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (let at = 0; at < rows.length; at++) {
    const pivot = rows[at] ?? [];
    for (const row of rows.slice(at + 1)) {
      const factor = (row[at] ?? 0) / (pivot[at] || 1e-12);
      for (let to = at; to < row.length; to++) row[to] = (row[to] ?? 0) - factor * (pivot[to] ?? 0);
    }
  }
  const solution = new Array<number>(rows.length).fill(0);
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at] ?? [];
    const rest = solution.reduce((sum, value, to) => (to > at ? sum + value * (row[to] ?? 0) : sum), 0);
    solution[at] = ((row.at(-1) ?? 0) - rest) / (row[at] || 1e-12);
  }
  return solution;
}
