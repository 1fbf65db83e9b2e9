import type { FactSheet, Span } from '../../core/model.ts';
import type { GoldArticle, GoldStatement } from './gold.ts';
import { percent, type Table } from './table.ts';

/** What share of two texts must be the same for a statement to be found; the shared scorer's. */
const least = 0.5;

/** The annotation's kinds, as the table calls them. */
const names: Readonly<Record<string, string>> = {
  Direct: 'direct',
  Indirect: 'indirect',
  IndirectFreeIndirect: 'going on',
  FreeIndirect: 'free',
  Reported: 'reported',
};

/** For each kind of annotated quotation: how many are found, and how many of these have a speaker whose words overlap the annotated ones. */
export function scoreStatements(gold: readonly GoldArticle[], sheets: readonly FactSheet[]): Table {
  const pairs = gold.flatMap(({ statements = [] }, index) =>
    statements
      .filter(({ nested, quote }) => !nested && quote.length > 0)
      .map((wanted) => ({ wanted, found: sheets[index]?.statements.find((said) => isSame(wanted, said)) })),
  );
  const kinds = [...new Set(pairs.map(({ wanted }) => wanted.kind))].sort();
  return kinds.flatMap((kind) => {
    const all = pairs.filter(({ wanted }) => wanted.kind === kind);
    const found = all.filter((pair) => pair.found !== undefined);
    const spoken = found.filter(({ wanted }) => wanted.speaker.length > 0);
    const right = spoken.filter(({ wanted, found: said }) =>
      wanted.speaker.some((span) => said?.speaker && overlap(span, said.speaker) > 0),
    );
    return [
      [`${names[kind] ?? kind} found`, percent(found.length, all.length)],
      [`${names[kind] ?? kind} speaker`, percent(right.length, spoken.length)],
    ] as const;
  });
}

function isSame({ quote }: GoldStatement, said: Span): boolean {
  const shared = quote.reduce((sum, span) => sum + overlap(span, said), 0);
  const length = quote.reduce((sum, { start, end }) => sum + end - start, 0);
  return shared / (length + said.end - said.start - shared) >= least;
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
