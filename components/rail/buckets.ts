import type { EntityKind } from '../../core/model.ts';

/** A marked mention as the rail sees it. */
export interface RailMention {
  readonly kind: EntityKind;
  readonly name: string;
  /** Where its word stands in the page, from 0 for its upper to 1 for its lower end. */
  readonly position: number;
}

/** The mentions of one stretch of the page. */
export interface Bucket<Mention extends RailMention> {
  /** Counted from 0 at the top. */
  readonly index: number;
  /** In order of the text; never empty. */
  readonly mentions: readonly Mention[];
}

/** Sorts mentions into stretches of equal height; stretches without any are left out. */
export function bucketsOf<Mention extends RailMention>(
  mentions: readonly Mention[],
  stretches: number,
): readonly Bucket<Mention>[] {
  const buckets = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const index = Math.max(0, Math.min(stretches - 1, Math.floor(mention.position * stretches)));
    const bucket = buckets.get(index);
    if (bucket) bucket.push(mention);
    else buckets.set(index, [mention]);
  }
  return [...buckets].sort(([a], [b]) => a - b).map(([index, some]) => ({ index, mentions: some }));
}
