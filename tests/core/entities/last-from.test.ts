import { expect, test } from 'vitest';
import { lastFrom } from '../../../core/entities/last-from.ts';

const spans = [{ start: 2 }, { start: 5 }, { start: 5 }, { start: 9 }];

test.each([
  [0, -1],
  [2, 0],
  [4, 0],
  [5, 2],
  [8, 2],
  [9, 3],
  [1000, 3],
])('the last span that begins at %i or before it is number %i', (offset, index) => {
  expect(lastFrom(spans, offset)).toBe(index);
});

test('among no spans there is none', () => {
  expect(lastFrom([], 3)).toBe(-1);
});
