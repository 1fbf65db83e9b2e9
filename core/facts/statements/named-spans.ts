import type { RankedGroup } from '../../entities/group.ts';
import { lastFrom } from '../../entities/last-from.ts';
import type { Span } from '../../model.ts';

/** A place in the text that means an entity, by its name or without it. */
export interface NamedSpan extends Span {
  readonly group: RankedGroup;
}

/** All places that mean one of the groups, in order of the text. */
export function namedSpans(groups: readonly RankedGroup[]): NamedSpan[] {
  const spans = groups.flatMap((group) =>
    [...group.mentions, ...group.descriptions].map(({ start, end }) => ({ start, end, group })),
  );
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Those that begin within a span. */
export function spansIn(spans: readonly NamedSpan[], { start, end }: Span): NamedSpan[] {
  const found: NamedSpan[] = [];
  for (let at = lastFrom(spans, start - 1) + 1; at < spans.length; at++) {
    const span = spans[at] as NamedSpan;
    if (span.start >= end) break;
    found.push(span);
  }
  return found;
}
