import { describe, expect, it } from 'vitest';
import { createMatrixKernel } from '../../../../scripts/tagger/neural/matrix-kernel.ts';
import { createNameLayer, type NameExample } from '../../../../scripts/tagger/neural/name-layer.ts';
import { createNetwork } from '../../../../scripts/tagger/neural/network.ts';
import { quantise } from '../../../../scripts/tagger/neural/parameters.ts';
import { seededRandom } from '../../../../scripts/tagger/seeded-random.ts';

const SHAPE = { bits: [3, 3, 3, 3], widths: [4, 4, 4, 4], hidden: 16, dilations: [1, 2] };
const ALL_KEPT = { rows: 0, groups: [0, 0, 0, 0], input: 0, output: 0 };

function example(length: number, labels: readonly number[]): NameExample {
  const group = (factor: number) => Array.from({ length }, (_, i) => Int32Array.of((i * factor) % 8, (i + factor) % 8));
  return {
    length,
    rows: [1, 2, 3, 5].map(group),
    isOpen: new Uint8Array(length).fill(1),
    labels: Uint8Array.from(labels),
  };
}

describe('the matrix kernel', () => {
  it('adds the product of two matrices, also of one read as its transpose', () => {
    const kernel = createMatrixKernel(1);
    const a = kernel.floats(4);
    const b = kernel.floats(32);
    const c = kernel.floats(32);
    a.set([1, 2, 3, 4]);
    b.fill(10, 0, 16);
    b.fill(100, 16, 32);
    kernel.multiplyAdd(a, 2, 1, b, c, 2, 2, 16);
    expect([c[0], c[15], c[16], c[31]]).toEqual([210, 210, 430, 430]);
    kernel.multiplyAdd(a, 1, 2, b, c, 2, 2, 16);
    expect([c[0], c[31]]).toEqual([210 + 310, 430 + 420]);
  });
});

describe('the network of names', () => {
  it('has gradients that agree with what a small change does to its loss', () => {
    const network = createNetwork(SHAPE, seededRandom(3));
    const layer = createNameLayer(network);
    // One token, whose loss is the negative logarithm of the probability of its label: a single person.
    const batch = [example(1, [4])];
    layer.learn(batch, ALL_KEPT);
    const centre = network.dense[1];
    const parameters = [centre, ...network.tables, network.labels.weight].filter((one) => one !== undefined);
    const checks = parameters.map(({ value, gradient }) => {
      const steepest = gradient.reduce((best, g, i) => (Math.abs(g) > Math.abs(gradient[best] ?? 0) ? i : best), 0);
      return { value, steepest, slope: gradient[steepest] ?? 0 };
    });
    for (const { value, steepest, slope } of checks) {
      const middle = value[steepest] ?? 0;
      const lossAt = (at: number) => {
        value[steepest] = at;
        return layer.learn(batch, ALL_KEPT);
      };
      // So small a step seldom crosses the bend of a rectified unit.
      const measured = (lossAt(middle + 0.001) - lossAt(middle - 0.001)) / 0.002;
      value[steepest] = middle;
      expect(measured / slope).toBeCloseTo(1, 1);
    }
  });

  it('learns two sentences by heart', () => {
    const network = createNetwork(SHAPE, seededRandom(5));
    const layer = createNameLayer(network);
    const batch = [example(5, [0, 1, 3, 0, 8]), example(3, [4, 0, 0])];
    const above = [network.labels.weight, network.labels.bias, layer.transitions];
    const first = layer.learn(batch, ALL_KEPT);
    for (let step = 0; step < 100; step++) {
      network.step(above, 0.01, 0.05, 0);
      layer.learn(batch, ALL_KEPT);
    }
    expect(first).toBeGreaterThan(5);
    expect(layer.learn(batch, ALL_KEPT)).toBeLessThan(0.2);
  });
});

describe('rounding to bytes', () => {
  it('keeps the largest number of a row and moves the others by half a step at most', () => {
    const values = Float32Array.of(1.27, 0.013, -0.5, 0, 25.4, -0.3, 0.05, 0.11);
    expect(quantise(values, 4)).toBe(10);
    expect([...values].map((value) => Number(value.toFixed(4)))).toEqual([1.27, 0.01, -0.5, 0, 25.4, -0.4, 0, 0.2]);
  });
});
