import type { FactSheet, Span, Statement } from '../../core/model.ts';
import type { GoldQuotation, QuotationsGold } from './quotations-gold.ts';
import { percent, type Table } from './table.ts';

/** What share of the characters that either covers both must cover for a statement to be found, as the Gender Gap Tracker scores quotations. */
const least = 0.3;

interface Pair {
  readonly wanted: GoldQuotation;
  readonly said: Statement;
  readonly shared: number;
}

/** Precision, recall and F1 of statements, paired one to one with the annotated ones; whose they are where they are found. */
export function scoreQuotations(
  gold: readonly QuotationsGold[],
  sheets: readonly FactSheet[],
  errors: string[],
): Table {
  const all = gold.map((article, index) => pairsOf(article, sheets[index] as FactSheet));
  const [annotated, found, paired] = [
    gold.reduce((sum, { statements }) => sum + statements.length, 0),
    sheets.reduce((sum, { statements }) => sum + statements.length, 0),
    all.flat(),
  ];
  const spoken = paired.filter(({ wanted }) => wanted.speaker.length > 0);
  const right = spoken.filter(({ wanted, said }) =>
    wanted.speaker.some((span) => said.speaker && overlap(span, said.speaker) > 0),
  );
  const meant = all.flatMap((pairs, index) => pairs.flatMap((pair) => isMeant(pair, sheets[index] as FactSheet)));
  gold.forEach((article, index) => {
    const sheet = sheets[index] as FactSheet;
    const pairs = all[index] as readonly Pair[];
    for (const wanted of article.statements)
      if (pairs.every((pair) => pair.wanted !== wanted))
        errors.push(`missed\t${article.id}\t${wanted.kind}\t${textOf(wanted, sheet)}`);
    for (const said of sheet.statements)
      if (pairs.every((pair) => pair.said !== said))
        errors.push(
          `too much\t${article.id}\t${said.kind}\t${said.cue?.text}\t${said.speaker?.text}\t${textOf(said, sheet)}`,
        );
    for (const pair of pairs)
      if (isMeant(pair, sheet).includes(false))
        errors.push(
          `meant\t${article.id}\t${pair.said.speaker?.text}\t${pair.said.speaker?.entityId}\t${textOf(pair.wanted, sheet)}`,
        );
    for (const { wanted, said } of pairs)
      if (spoken.some((pair) => pair.wanted === wanted) && right.every((pair) => pair.wanted !== wanted))
        errors.push(`speaker\t${article.id}\t${said.cue?.text}\t${said.speaker?.text}\t${textOf(said, sheet)}`);
  });
  const kinds = ['direct', 'indirect', 'partial'] as const;
  return [
    ['precision', percent(paired.length, found)],
    ['recall', percent(paired.length, annotated)],
    ['F1@0.3', percent(2 * paired.length, found + annotated)],
    ['speaker', percent(right.length, spoken.length)],
    ['meant', percent(meant.filter(Boolean).length, meant.length)],
    ...kinds.map((kind) => {
      const wanted = gold.flatMap(({ statements }) => statements.filter((each) => each.kind === kind));
      return [
        `${kind} recall`,
        percent(paired.filter((pair) => pair.wanted.kind === kind).length, wanted.length),
      ] as const;
    }),
  ];
}

/** The best pairs first, each statement in one at most. */
function pairsOf({ statements }: QuotationsGold, sheet: FactSheet): Pair[] {
  const possible = statements
    .flatMap((wanted) => sheet.statements.map((said) => ({ wanted, said, shared: likeness(wanted, said) })))
    .filter(({ shared }) => shared >= least)
    .sort((a, b) => b.shared - a.shared);
  const pairs: Pair[] = [];
  for (const pair of possible)
    if (pairs.every(({ wanted, said }) => wanted !== pair.wanted && said !== pair.said)) pairs.push(pair);
  return pairs;
}

/** Whether a pronoun or description was taken for the right entry of the sheet: one with a mention where the annotation has the name. */
function isMeant({ wanted, said }: Pair, { people, organisations }: FactSheet): boolean[] {
  const { meant } = wanted;
  if (meant === null) return [];
  const entry = [...people, ...organisations].find(({ id }) => id === said.speaker?.entityId);
  return [entry?.mentions.some((mention) => overlap(mention, meant) > 0) ?? false];
}

function likeness(one: Span, other: Span): number {
  const both = overlap(one, other);
  return both / (one.end - one.start + other.end - other.start - both);
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function textOf({ start, end }: Span, { article }: FactSheet): string {
  return article.text.slice(start, end);
}
