import type { Figure, Span } from '../../core/model.ts';
import type { FactsArticle, FiguresGold, GoldFigure } from './facts-gold.ts';
import { percent, type Table } from './table.ts';

/** A figure of the sheet with the annotated one that it stands for; either may be missing. */
interface Pair {
  readonly id: string;
  readonly text: string;
  readonly wanted?: GoldFigure;
  readonly found?: Figure;
}

/**
 * How many of the annotated figures are found and how many of the found are annotated, by span, and by span and value; and of the paired
 * ones, how many have the same unit, counted noun and approximation. The rules are in tests/gold/README.md.
 */
export function scoreFigures(
  gold: readonly FactsArticle<FiguresGold>[],
  figures: readonly (readonly Figure[])[],
  errors: string[],
): Table {
  const all = gold.flatMap((each, index) => pair(each, figures[index] ?? []));
  const wanted = all.filter((each) => each.wanted).length;
  const found = all.filter((each) => each.found).length;
  const pairs = all.filter(both);
  const valued = pairs.filter(sameValue);
  const nouned = pairs.filter((each) => each.wanted.counted !== null);
  const nounless = pairs.filter((each) => each.wanted.counted === null);
  errors.push(...all.flatMap(errorOf));
  return [
    ['figures P span', percent(pairs.length, found)],
    ['figures R span', percent(pairs.length, wanted)],
    ['figures P value', percent(valued.length, found)],
    ['figures R value', percent(valued.length, wanted)],
    ['unit same', percent(pairs.filter(sameUnit).length, pairs.length)],
    ['counted right', percent(pairs.filter(sameCounted).length, pairs.length)],
    ['counted, has noun', percent(nouned.filter(sameCounted).length, nouned.length)],
    ['counted, has none', percent(nounless.filter(sameCounted).length, nounless.length)],
    ['approximate same', percent(pairs.filter(sameApproximation).length, pairs.length)],
  ];
}

/** One to one, the best overlap first; what overlaps by less than half stays alone. */
function pair({ article, annotation }: FactsArticle<FiguresGold>, figures: readonly Figure[]): readonly Pair[] {
  const { id, text } = article;
  const candidates = annotation.figures.flatMap((wanted) =>
    figures.map((found) => ({ id, text, wanted, found, overlap: jaccard(wanted, found) })),
  );
  const taken = new Set<Span>();
  const pairs: Pair[] = [];
  for (const { overlap, ...candidate } of candidates.sort((a, b) => b.overlap - a.overlap)) {
    if (overlap < 0.5 || taken.has(candidate.wanted) || taken.has(candidate.found)) continue;
    taken.add(candidate.wanted).add(candidate.found);
    pairs.push(candidate);
  }
  const missed = annotation.figures.filter((wanted) => !taken.has(wanted)).map((wanted) => ({ id, text, wanted }));
  const extra = figures.filter((found) => !taken.has(found)).map((found) => ({ id, text, found }));
  return [...pairs, ...missed, ...extra];
}

/** The shared characters as a part of those that either covers. */
function jaccard(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (a.end - a.start + b.end - b.start - shared);
}

const both = (each: Pair): each is Required<Pair> => each.wanted !== undefined && each.found !== undefined;

function sameValue({ wanted, found }: Required<Pair>): boolean {
  return near(wanted.value, found.value) && near(wanted.upper ?? wanted.value, found.upper ?? found.value);
}

/** Thirds are written with more or fewer digits. */
const near = (a: number, b: number) => Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b));

const sameUnit = ({ wanted, found }: Required<Pair>) => wanted.unit === found.unit;

const sameApproximation = ({ wanted, found }: Required<Pair>) => wanted.approximate === found.approximate;

function sameCounted({ text, wanted, found }: Required<Pair>): boolean {
  if (wanted.counted === null || found.counted === null) return wanted.counted === found.counted;
  const words = found.counted.split(/\s+/);
  return words.length <= 5 && words.includes(text.slice(wanted.counted.start, wanted.counted.end));
}

function errorOf(each: Pair): readonly string[] {
  const { id, text, wanted, found } = each;
  const gold = wanted && `„${text.slice(wanted.start, wanted.end)}“ ${describe(wanted, countedIn(text, wanted))}`;
  const ours = found && `„${found.text}“ ${describe(found, found.counted)}`;
  if (!both(each)) return [gold ? `MISSED ${id} ${gold}` : `EXTRA ${id} ${ours}`];
  const wrong = !(sameValue(each) && sameUnit(each) && sameCounted(each) && sameApproximation(each));
  return wrong ? [`OTHER ${id} gold ${gold}, found ${ours}`] : [];
}

const countedIn = (text: string, { counted }: GoldFigure) => counted && text.slice(counted.start, counted.end);

function describe(figure: GoldFigure | Figure, counted: string | null): string {
  const value = figure.upper === undefined ? `${figure.value}` : `${figure.value}…${figure.upper}`;
  return `(${figure.approximate ? '~' : ''}${value}, ${figure.unit ?? 'no unit'}, ${counted ?? 'no noun'})`;
}
