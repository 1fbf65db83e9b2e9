import { expect, test } from 'vitest';
import { createDecoder } from '../../../core/tagger/decoder.ts';
import {
  canEnd,
  canStart,
  LABEL_COUNT,
  labelOf,
  namesInLabels,
  SINGLE,
  SUCCESSORS,
} from '../../../core/tagger/labels.ts';

const L = LABEL_COUNT;
const LENGTH = 4;
const scores = Float32Array.from({ length: LENGTH * L }, (_, k) => Math.sin(7 * k) * 2);
const transitions = Float32Array.from({ length: L * L }, (_, k) => Math.cos(3 * k));

/** Every well-formed sequence with its weight, by brute force. */
function sequences(): { readonly labels: readonly number[]; readonly score: number }[] {
  let all = [...Array(L).keys()].filter(canStart).map((label) => ({ labels: [label], score: scores[label] ?? 0 }));
  for (let i = 1; i < LENGTH; i++) {
    all = all.flatMap(({ labels, score }) => {
      const last = labels.at(-1) ?? 0;
      return [...(SUCCESSORS[last] ?? [])].map((next) => ({
        labels: [...labels, next],
        score: score + (transitions[last * L + next] ?? 0) + (scores[i * L + next] ?? 0),
      }));
    });
  }
  return all.filter(({ labels }) => canEnd(labels.at(-1) ?? 0));
}

const all = sequences();
const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0);

test('the best labels are those of the best of all sequences', () => {
  const decoder = createDecoder(transitions);
  decoder.read(scores, 0, LENGTH);
  const best = all.reduce((a, b) => (b.score > a.score ? b : a));
  expect([...decoder.bestLabels().subarray(0, LENGTH)]).toEqual(best.labels);
});

test('the probability of a label is its share of all sequences', () => {
  const decoder = createDecoder(transitions);
  decoder.read(scores, 0, LENGTH);
  const marginals = decoder.marginals();
  for (let i = 0; i < LENGTH; i++) {
    for (let label = 0; label < L; label++) {
      const share = all
        .filter(({ labels }) => labels[i] === label)
        .reduce((sum, { score }) => sum + Math.exp(score), 0);
      expect(marginals[i * L + label]).toBeCloseTo(share / total, 6);
    }
  }
});

test('the probability of a name is the share of the sequences that have exactly this name', () => {
  const decoder = createDecoder(transitions);
  decoder.read(scores, 0, LENGTH);
  decoder.marginals();
  for (const name of [
    { from: 1, to: 4, kind: 2 },
    { from: 0, to: 2, kind: 0 },
    { from: 3, to: 4, kind: 1 },
  ]) {
    const share = all
      .filter(({ labels }) => namesInLabels(labels, LENGTH).some((one) => JSON.stringify(one) === JSON.stringify(name)))
      .reduce((sum, { score }) => sum + Math.exp(score), 0);
    expect(decoder.probabilityOf(name)).toBeCloseTo(share / total, 6);
  }
});

test('a sentence longer than any before is read too', () => {
  const decoder = createDecoder(new Float32Array(L * L));
  const long = new Float32Array(1000 * L);
  long[999 * L + labelOf(1, SINGLE)] = 5;
  decoder.read(long, 0, 1000);
  expect(decoder.bestLabels()[999]).toBe(labelOf(1, SINGLE));
});
