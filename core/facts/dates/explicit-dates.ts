import { isCapital, lowerAt, textAt } from '../scene-words.ts';
import { dayOf, isDate, pad, weekdayOf } from './calendar.ts';
import { nearest } from './nearest.ts';
import { allDigits, ordinalAt } from './numbers.ts';
import { dayPeriod, openPeriod, type Period } from './period.ts';
import { dateFound, type Found, type Scene } from './scene.ts';
import { yearBehind, yearDigits } from './year-behind.ts';

/** How many days a list before its month may have: „21., 22. und 23. Dezember“. */
const longestList = 6;

interface DayMonth {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  readonly to: number;
}

/** „3. März 2022“, „Dienstag, den 3. März“, „25. und 26. August“, „3.3.2022“, „2022-03-03“. */
export function explicitDate(scene: Scene, at: number): Found | null {
  const weekday = scene.language.weekdays.get(lowerAt(scene, at));
  let start = at;
  if (weekday !== undefined) {
    start++;
    if (lowerAt(scene, start) === ',') start++;
    if (scene.language.articles.has(lowerAt(scene, start))) start++;
  }
  const read = namedMonth(scene, start) ?? numericDate(scene, start) ?? isoDate(scene, start);
  if (read === null) return null;
  const { day, month, to } = read;
  const period = resolveDay(scene, at, read, weekday);
  if (period === null) return null;
  const found = dateFound(
    at,
    to,
    period,
    weekday === undefined && ordinalAt(scene, at) !== null && month > 0 && day > 0,
  );
  return read.year === null ? found : { ...found, year: read.year };
}

/** The day of a day and month in the year that is stated or meant; null where the calendar has none. */
export function resolveDay(
  scene: Scene,
  at: number,
  { day, month, year }: Omit<DayMonth, 'to'>,
  weekday?: number,
): Period | null {
  if (!isDate(year ?? 2000, month, day)) return null;
  if (year !== null) return dayPeriod(dayOf(year, month, day));
  const inYear = (candidate: number) =>
    isDate(candidate, month, day) ? dayPeriod(dayOf(candidate, month, day)) : null;
  const fitting = (candidate: number) => {
    const period = inYear(candidate);
    return period && (weekday === undefined || weekdayOf(period.first ?? 0) === weekday) ? period : null;
  };
  const open = openPeriod(`XXXX-${pad(month, 2)}-${pad(day, 2)}`, 'day');
  return nearest(scene, at, fitting) ?? nearest(scene, at, inYear) ?? open;
}

/** A day whose month stands behind it or at the end of the list or range that it begins. */
function namedMonth(scene: Scene, at: number): DayMonth | null {
  const day = ordinalAt(scene, at) ?? plainDay(scene, at);
  if (day === null) return null;
  const own = monthAt(scene, at + 1);
  if (own !== null) {
    const year = yearBehind(scene, at + 2);
    if (year !== null) return { day, month: own, year: year.year, to: year.to };
    return { day, month: own, year: rangeEndYear(scene, at + 2), to: at + 2 };
  }
  let next = at;
  for (let step = 0; step < longestList; step++) {
    const after = skipRangeWords(scene, next + 1);
    if (after === next + 1 || (ordinalAt(scene, after) ?? plainDay(scene, after)) === null) return null;
    const month = monthAt(scene, after + 1);
    if (month !== null) return { day, month, year: yearBehind(scene, after + 2)?.year ?? null, to: at + 1 };
    next = after;
  }
  return null;
}

/** „28. Dezember bis 3. Januar 2020“: the year of the second day, one less when the range goes over New Year. */
function rangeEndYear(scene: Scene, at: number): number | null {
  const after = skipRangeWords(scene, at);
  if (after === at || ordinalAt(scene, after) === null) return null;
  const month = monthAt(scene, after + 1);
  const year = month === null ? null : yearBehind(scene, after + 2);
  if (year === null || month === null) return null;
  return month < (monthAt(scene, at - 1) ?? 0) ? year.year - 1 : year.year;
}

export function skipRangeWords(scene: Scene, at: number): number {
  let next = at;
  while (next < at + 3 && scene.language.rangeWords.has(lowerAt(scene, next))) next++;
  return next;
}

/** „25 August“: digits without a dot, only where a month or a list follows. */
function plainDay(scene: Scene, at: number): number | null {
  const word = lowerAt(scene, at);
  if (word.length > 2 || !allDigits(word)) return null;
  const follows = isCapital(textAt(scene, at + 1)) && monthAt(scene, at + 1) !== null;
  return follows ? Number(word) : null;
}

function monthAt(scene: Scene, at: number): number | null {
  const month = scene.language.months.get(lowerAt(scene, at));
  if (month === undefined || !isCapital(textAt(scene, at))) return null;
  // „9. Jan Maurer“ in a list of results
  const isName = scene.language.doubtfulMonths.has(lowerAt(scene, at)) && isCapital(textAt(scene, at + 1));
  return isName && !scene.language.months.has(lowerAt(scene, at + 1)) ? null : month;
}

/** „3.3.2022“, „3.3.22“, „3. 3. 2022“, and without a year behind a preposition: „am 3.3.“ */
function numericDate(scene: Scene, at: number): DayMonth | null {
  const word = lowerAt(scene, at);
  const parts = word.split('.', 5);
  const digits = (part: string | undefined) => part !== undefined && part.length <= 2 && allDigits(part);
  if (!digits(parts[0])) return null;
  const day = Number(parts[0]);
  if (parts.length === 2 && parts[1] === '') {
    const second = lowerAt(scene, at + 1);
    const month =
      second.length <= 3 && second.endsWith('.') && digits(second.slice(0, -1)) ? Number(second.slice(0, -1)) : 0;
    if (month < 1 || month > 12) return null;
    const year = yearDigits(lowerAt(scene, at + 2));
    if (year !== null) return { day, month, year, to: at + 3 };
    return behindPreposition(scene, at) ? { day, month, year: null, to: at + 2 } : null;
  }
  if (parts.length !== 3 || !digits(parts[1])) return null;
  const month = Number(parts[1]);
  const last = parts[2] ?? '';
  if (last === '') {
    const year = yearDigits(lowerAt(scene, at + 1));
    if (year !== null) return { day, month, year, to: at + 2 };
    return behindPreposition(scene, at) ? { day, month, year: null, to: at + 1 } : null;
  }
  const year = yearDigits(last) ?? (last.length === 2 && allDigits(last) ? shortYear(Number(last)) : null);
  return year === null ? null : { day, month, year, to: at + 1 };
}

function behindPreposition(scene: Scene, at: number): boolean {
  return scene.language.datePrepositions.has(lowerAt(scene, at - 1));
}

/** Two digits are read as the years from 1950 to 2049. */
function shortYear(digits: number): number {
  return digits < 50 ? 2000 + digits : 1900 + digits;
}

function isoDate(scene: Scene, at: number): DayMonth | null {
  const year = yearDigits(lowerAt(scene, at));
  if (year === null || lowerAt(scene, at + 1) !== '-' || lowerAt(scene, at + 3) !== '-') return null;
  const [month, day] = [lowerAt(scene, at + 2), lowerAt(scene, at + 4)];
  if (month.length !== 2 || day.length !== 2 || !allDigits(month) || !allDigits(day)) return null;
  return { day: Number(day), month: Number(month), year, to: at + 5 };
}
