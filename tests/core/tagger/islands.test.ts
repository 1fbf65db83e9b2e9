import { expect, test } from 'vitest';
import { createDecoder } from '../../../core/tagger/decoder.ts';
import { closeToken, islandsOf } from '../../../core/tagger/islands.ts';
import { LABEL_COUNT } from '../../../core/tagger/labels.ts';

const L = LABEL_COUNT;
const LENGTH = 9;
const CLOSED = [0, 3, 4, 7];
const transitions = Float32Array.from({ length: L * L }, (_, k) => Math.cos(3 * k));

function scoresOfSentence(): Float32Array {
  const scores = Float32Array.from({ length: LENGTH * L }, (_, k) => Math.sin(7 * k) * 3);
  for (const i of CLOSED) closeToken(scores, i * L);
  return scores;
}

test('the islands are the tokens between those that are surely outside', () => {
  const islands = islandsOf(5, 0, LENGTH, scoresOfSentence(), transitions);
  expect(islands.map(({ start, end, sentence }) => [start, end, sentence])).toEqual([
    [1, 3, 5],
    [5, 7, 5],
    [8, 9, 5],
  ]);
});

test('islands decoded alone come out as with the whole sentence', () => {
  const decoder = createDecoder(transitions);
  decoder.read(scoresOfSentence(), 0, LENGTH);
  const labels = decoder.bestLabels().slice(0, LENGTH);
  const marginals = decoder.marginals().slice(0, LENGTH * L);
  const scores = scoresOfSentence();
  for (const { start, end } of islandsOf(0, 0, LENGTH, scores, transitions)) {
    decoder.read(scores, start * L, end - start);
    expect([...decoder.bestLabels().subarray(0, end - start)]).toEqual([...labels.subarray(start, end)]);
    decoder
      .marginals()
      .subarray(0, (end - start) * L)
      .forEach((probability, k) => {
        expect(probability).toBeCloseTo(marginals[start * L + k] ?? 0, 6);
      });
  }
});
