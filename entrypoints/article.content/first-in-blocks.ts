import type { Span } from '../../core/model.ts';

/** Of some spans the first one in each block of the text; blocks in order of the text, spans in any order. */
export function firstInBlocks<Found extends Span>(spans: readonly Found[], blocks: readonly Span[]): readonly Found[] {
  const first: Found[] = [];
  let block = 0;
  let taken = -1;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    while ((blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= span.start) block += 1;
    if (block === taken) continue;
    taken = block;
    first.push(span);
  }
  return first;
}
