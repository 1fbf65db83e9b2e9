import { describe, expect, it } from 'vitest';
import { columnOf, occurrenceBins } from '../../../components/entity/occurrence-bins.ts';

const at = (start: number) => ({ start, end: start + 1 });

describe('the columns of an occurrence bar', () => {
  it('count the mentions that begin in them, from left to right', () => {
    expect(occurrenceBins([at(0), at(9), at(10), at(99)], 100, 10)).toEqual([
      { position: 0, count: 2 },
      { position: 1, count: 1 },
      { position: 9, count: 1 },
    ]);
  });

  it('are never more than asked for, however many mentions there are', () => {
    const mentions = Array.from({ length: 2000 }, (_, index) => at(index));
    const bins = occurrenceBins(mentions, 2000, 60);
    expect(bins).toHaveLength(60);
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(2000);
  });

  it.each([
    ['the end of the text', 100, 100, 9],
    ['beyond the end', 500, 100, 9],
    ['before the beginning', -5, 100, 0],
    ['an empty text', 0, 0, 0],
  ])('hold an offset at %s', (_, offset, length, expected) => {
    expect(columnOf(offset, length, 10)).toBe(expected);
  });
});
