import type { Edge, Season } from '../../languages/date-words.ts';
import { type Day, dateOf, dayOf, isoDay, mondayOf, monthLength, pad, weekOf } from './calendar.ts';

export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century';

/** A stretch of the calendar: its TIMEX3 value with its first and last day, null when the value leaves the year open. */
export interface Period {
  readonly value: string;
  readonly first: Day | null;
  readonly last: Day | null;
  readonly grain: Grain;
}

export function openPeriod(value: string, grain: Grain): Period {
  return { value, first: null, last: null, grain };
}

export function dayPeriod(day: Day): Period {
  return { value: isoDay(day), first: day, last: day, grain: 'day' };
}

export function weekPeriod(day: Day): Period {
  const { year, week } = weekOf(day);
  const monday = mondayOf(day);
  return { value: `${pad(year, 4)}-W${pad(week, 2)}`, first: monday, last: monday + 6, grain: 'week' };
}

/** Saturday and Sunday of the week of `day`. */
export function weekendPeriod(day: Day): Period {
  const { value, first } = weekPeriod(day);
  const monday = first ?? day;
  return { value: `${value}-WE`, first: monday + 5, last: monday + 6, grain: 'week' };
}

/** Months outside of 1 to 12 count on into other years. */
export function monthPeriod(year: number, month: number): Period {
  const first = dayOf(year, month, 1);
  const date = dateOf(first);
  const last = first + monthLength(date.year, date.month) - 1;
  return { value: `${pad(date.year, 4)}-${pad(date.month, 2)}`, first, last, grain: 'month' };
}

/** Quarters outside of 1 to 4 count on into other years. */
export function quarterPeriod(year: number, quarter: number): Period {
  const first = dayOf(year, quarter * 3 - 2, 1);
  const date = dateOf(first);
  const value = `${pad(date.year, 4)}-Q${(date.month + 2) / 3}`;
  return { value, first, last: dayOf(year, quarter * 3 + 1, 0), grain: 'quarter' };
}

export function halfYearPeriod(year: number, half: number): Period {
  const value = `${pad(year, 4)}-H${half}`;
  return { value, first: dayOf(year, half * 6 - 5, 1), last: dayOf(year, half * 6 + 1, 0), grain: 'quarter' };
}

const firstMonths: Readonly<Record<Season, number>> = { WI: 0, SP: 3, SU: 6, FA: 9 };

/** The meteorological season; a winter belongs to the year in which it ends. */
export function seasonPeriod(year: number, season: Season): Period {
  const month = firstMonths[season];
  const value = `${pad(year, 4)}-${season}`;
  return { value, first: dayOf(year, month, 1), last: dayOf(year, month + 3, 0), grain: 'season' };
}

export function yearPeriod(year: number): Period {
  return { value: pad(year, 4), first: dayOf(year, 1, 1), last: dayOf(year, 12, 31), grain: 'year' };
}

/** Several years as one: a football season, `2019/2020`. */
export function yearsPeriod(from: number, to: number): Period {
  const value = `${pad(from, 4)}/${pad(to, 4)}`;
  return { value, first: dayOf(from, 1, 1), last: dayOf(to, 12, 31), grain: 'year' };
}

/** The ten years from `decade` × 10 on. */
export function decadePeriod(decade: number): Period {
  const year = decade * 10;
  return { value: pad(decade, 3), first: dayOf(year, 1, 1), last: dayOf(year + 9, 12, 31), grain: 'decade' };
}

/** The `ordinal`-th century, from the year 1 of it to its last; its value names the hundreds of its years. */
export function centuryPeriod(ordinal: number): Period {
  const year = (ordinal - 1) * 100;
  const value = pad(ordinal - 1, 2);
  return { value, first: dayOf(year + 1, 1, 1), last: dayOf(year + 100, 12, 31), grain: 'century' };
}

export function millenniumPeriod(ordinal: number): Period {
  const year = (ordinal - 1) * 1000;
  const value = String(ordinal - 1);
  return { value, first: dayOf(year + 1, 1, 1), last: dayOf(year + 1000, 12, 31), grain: 'century' };
}

/** The first, middle or last third of a period, whose value stays: TIMEX3 says it in an attribute that we do not keep. */
export function edgeOf(period: Period, edge: Edge): Period {
  const { first, last } = period;
  if (first === null || last === null) return period;
  const third = Math.floor((last - first + 1) / 3);
  if (edge === 'start') return { ...period, last: first + third - 1 };
  if (edge === 'end') return { ...period, first: last - third + 1 };
  return { ...period, first: first + third, last: last - third };
}
