import type { Span } from '../../core/model.ts';

/** One column of an occurrence bar; positions count columns from 0. */
export interface OccurrenceBin {
  readonly position: number;
  /** How many mentions begin in it; at least 1. */
  readonly count: number;
}

/** Sorts mentions into columns of equal length over the whole article; columns without mentions are left out. */
export function occurrenceBins(mentions: readonly Span[], length: number, columns: number): readonly OccurrenceBin[] {
  const counts = new Map<number, number>();
  for (const { start } of mentions) {
    const position = columnOf(start, length, columns);
    counts.set(position, (counts.get(position) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b).map(([position, count]) => ({ position, count }));
}

/** The column in which an offset of an article of some length stands. */
export function columnOf(offset: number, length: number, columns: number): number {
  return Math.max(0, Math.min(columns - 1, Math.floor((offset / Math.max(length, 1)) * columns)));
}
