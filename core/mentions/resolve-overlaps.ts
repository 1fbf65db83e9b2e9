import type { Mention } from '../model.ts';

/** The mentions in order without overlaps: of two that overlap the longer wins, then the surer, then the one named first. */
export function resolveOverlaps(mentions: readonly Mention[]): Mention[] {
  const length = ({ start, end }: Mention): number => end - start;
  const ranked = [...mentions].sort((a, b) => length(b) - length(a) || b.confidence - a.confidence);
  const taken = new Uint8Array(mentions.reduce((last, { end }) => Math.max(last, end), 0));
  const kept = ranked.filter((mention) => {
    if (length(mention) <= 0 || taken[mention.start] === 1 || taken[mention.end - 1] === 1) return false;
    taken.fill(1, mention.start, mention.end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
