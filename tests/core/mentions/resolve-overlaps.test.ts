import { expect, test } from 'vitest';
import { resolveOverlaps } from '../../../core/mentions/resolve-overlaps.ts';
import type { Mention } from '../../../core/model.ts';

const mention = (start: number, end: number, confidence = 0.5, kind: Mention['kind'] = 'place'): Mention => ({
  start,
  end,
  confidence,
  kind,
  surface: 'x'.repeat(end - start),
  source: 'tagger',
});

test('disjoint mentions are sorted', () => {
  expect(resolveOverlaps([mention(9, 12), mention(0, 3), mention(3, 5)]).map(({ start }) => start)).toEqual([0, 3, 9]);
});

test('the longer of two overlapping mentions wins, however sure the other is', () => {
  expect(resolveOverlaps([mention(4, 9, 0.99), mention(0, 6, 0.2)])).toEqual([mention(0, 6, 0.2)]);
});

test('of two equally long ones the surer wins', () => {
  expect(resolveOverlaps([mention(0, 6, 0.4), mention(0, 6, 0.9, 'person')])).toEqual([mention(0, 6, 0.9, 'person')]);
});

test('of two equal ones the first stays', () => {
  expect(resolveOverlaps([mention(0, 6, 0.4, 'person'), mention(0, 6, 0.4)])).toEqual([mention(0, 6, 0.4, 'person')]);
});

test('an empty mention is dropped', () => {
  expect(resolveOverlaps([mention(3, 3), mention(1, 5)])).toEqual([mention(1, 5)]);
});
