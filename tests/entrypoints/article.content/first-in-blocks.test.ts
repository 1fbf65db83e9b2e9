import { describe, expect, it } from 'vitest';
import { firstInBlocks } from '../../../entrypoints/article.content/first-in-blocks.ts';

const blocks = [
  { start: 0, end: 10 },
  { start: 12, end: 30 },
  { start: 32, end: 40 },
];
const at = (start: number) => ({ start, end: start + 2 });

describe('of the mentions of an entity', () => {
  it('the first in each block is left, in whatever order they come', () => {
    expect(firstInBlocks([at(20), at(4), at(13), at(1), at(36)], blocks)).toEqual([at(1), at(13), at(36)]);
  });

  it('none is left of none', () => {
    expect(firstInBlocks([], blocks)).toEqual([]);
  });
});
