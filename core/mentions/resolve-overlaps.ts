import type { Mention } from '../model.ts';

/** The mentions in order without overlaps: of two that overlap the longer wins, then the surer, then the one named first. */
export function resolveOverlaps(mentions: readonly Mention[]): Mention[] {
  const length = ({ start, end }: Mention): number => end - start;
  const ranked = [...mentions].sort((a, b) => length(b) - length(a) || b.confidence - a.confidence);
  const kept: Mention[] = [];
  for (const mention of ranked) {
    const at = indexFor(kept, mention.start);
    const free =
      (kept[at - 1]?.end ?? 0) <= mention.start && (kept[at]?.start ?? Number.POSITIVE_INFINITY) >= mention.end;
    if (free && length(mention) > 0) kept.splice(at, 0, mention);
  }
  return kept;
}

/** Where a mention that begins at `start` belongs among the sorted ones. */
function indexFor(sorted: readonly Mention[], start: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
