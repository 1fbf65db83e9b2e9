import type { DateWords } from '../../languages/date-words.ts';
import { duration, durationWord } from './durations.ts';
import { edge } from './edges.ts';
import { explicitDate } from './explicit-dates.ts';
import { feast } from './feast-days.ts';
import { monthFirst } from './month-first.ts';
import { month } from './months.ts';
import { ago, fiscalYear, plainDay, twelveHours } from './plain-times.ts';
import { quarter } from './quarters.ts';
import { dayFromNamed, relativeDay, unitsFromNamed } from './relative-days.ts';
import { periodNoun, relativePeriod, season } from './relative-periods.ts';
import type { Matcher } from './scene.ts';
import { everySet, perUnit, setWord } from './sets.ts';
import { clock, nightBefore, partOfDay } from './times.ts';
import { vague } from './vague.ts';
import { weekday } from './weekdays.ts';
import { startsWithDigit } from './words.ts';
import { century, decade, year } from './years.ts';

/** A matcher, the words that what it reads can begin with, and whether digits can too. */
type Opening = readonly [matcher: Matcher, words: (words: DateWords) => readonly Words[], digits?: 'digits'];

type Words = ReadonlyMap<string, unknown> | ReadonlySet<string>;

const none: ReadonlySet<string> = new Set();

function quarterNames({ plain }: DateWords): ReadonlySet<string> {
  return plain ? new Set([1, 2, 3, 4].map((number) => `${plain.quarterLetter}${number}`)) : none;
}

const counts = (w: DateWords) => [w.numbers, w.one, w.someWords, w.beforePair];

/** In the order in which they are asked: what reads more words, or is surer, stands first. */
const openings: readonly Opening[] = [
  [vague, (w) => [firstWords(w.vague)]],
  [nightBefore, (w) => [w.dayParts]],
  [feast, (w) => [firstWords(w.feasts)], 'digits'],
  [monthFirst, (w) => [w.weekdays, w.ordinals, w.months], 'digits'],
  [twelveHours, () => [], 'digits'],
  [ago, counts, 'digits'],
  [plainDay, (w) => [w.plain?.tonight ?? none, w.singularUnits, w.shifts, w.these]],
  [fiscalYear, (w) => [w.plain?.fiscal ?? none, quarterNames(w)], 'digits'],
  [explicitDate, (w) => [w.weekdays, w.ordinals], 'digits'],
  [edge, (w) => [w.edges]],
  [clock, (w) => [w.clockNouns, w.halfTo, w.numbers, w.one], 'digits'],
  [quarter, (w) => [w.ordinals], 'digits'],
  [century, (w) => [w.ordinals, w.shifts, w.these], 'digits'],
  [everySet, (w) => [w.every, w.all, w.each]],
  [unitsFromNamed, counts, 'digits'],
  [dayFromNamed, (w) => [w.dayAfterNamed, w.singularUnits, w.followingWords, w.sameWords]],
  [weekday, (w) => [w.weekdays, w.these, w.shifts, w.relativeDayAdjectives]],
  [month, (w) => [w.months, w.shifts]],
  [season, (w) => [w.seasons, w.seasonMonths]],
  [year, (w) => [w.yearNouns, w.seasonNouns], 'digits'],
  [decade, (w) => [w.decadeWords], 'digits'],
  [relativePeriod, (w) => [w.shifts, w.these]],
  [periodNoun, (w) => [w.shiftedUnits, w.thisYear, w.unitEdges, w.singularUnits]],
  [duration, (w) => [...counts(w), w.half, w.shifts, w.unitAttributes, w.ordinals], 'digits'],
  [durationWord, (w) => [w.longWords, w.fractionNouns, w.pluralUnits]],
  [setWord, (w) => [w.timesWords, w.setAdverbs, w.weekdayAdverbs, w.dayPartAdverbs]],
  [perUnit, (w) => [w.per, w.perContractions, w.singularUnits]],
  [relativeDay, (w) => [w.relativeDayAdjectives, w.relativeDays]],
  [partOfDay, (w) => [w.dayParts]],
];

/** All matchers in their order. */
export const matchers: readonly Matcher[] = openings.map(([matcher]) => matcher);

const nobody: readonly Matcher[] = [];

/**
 * The matchers to ask at a word in lower case, in their order: those that can read something that begins with it. All others would
 * find nothing there, so that leaving them out changes no result; for most words there are none.
 */
export function openingMatchers(words: DateWords): (lower: string) => readonly Matcher[] {
  const known = tableOf(words);
  const digits = openings.filter(([, , byDigits]) => byDigits !== undefined).map(([matcher]) => matcher);
  const seen = new Map<string, readonly Matcher[]>();
  const [weekdays, endings] = [[...words.weekdays.keys()], [...words.durationEndings.keys()]];
  const ofShape = (lower: string): readonly Matcher[] => {
    if (weekdays.some((name) => lower.startsWith(name))) return [weekday];
    return endings.some((ending) => lower.includes(ending)) ? [durationWord] : nobody;
  };
  return (lower) => {
    if (startsWithDigit(lower)) return digits;
    const before = known.get(lower) ?? seen.get(lower);
    if (before !== undefined) return before;
    const asked = ofShape(lower);
    seen.set(lower, asked);
    return asked;
  };
}

/** The tables of the languages, each built once: a language is a constant. */
const tables = new WeakMap<DateWords, ReadonlyMap<string, readonly Matcher[]>>();

function tableOf(words: DateWords): ReadonlyMap<string, readonly Matcher[]> {
  const built = tables.get(words);
  if (built !== undefined) return built;
  const table = new Map<string, Matcher[]>();
  for (const [matcher, opens] of openings) {
    for (const word of new Set(opens(words).flatMap((list) => [...list.keys()]))) {
      table.set(word, [...(table.get(word) ?? []), matcher]);
    }
  }
  tables.set(words, table);
  return table;
}

/** The first words of expressions with single blanks. */
function firstWords(expressions: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  return new Set([...expressions.keys()].map((expression) => expression.split(' ', 1)[0] ?? ''));
}
