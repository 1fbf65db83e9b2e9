import type { Feast } from '../../languages/date-words.ts';
import { type Day, dayOf, weekdayOf } from './calendar.ts';

/** Easter Sunday of the Gregorian calendar, after the rule that Meeus, Jones and Butcher published. */
export function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** The fourth Sunday of Advent: the last one before 25 December. */
export function fourthAdventOf(year: number): Day {
  const eve = dayOf(year, 12, 24);
  return eve - (weekdayOf(eve) % 7);
}

function weekdayOfMonth(year: number, { month, weekday, nth }: Extract<Feast, { kind: 'weekday' }>): Day {
  const first = dayOf(year, month, 1);
  const day = first + ((weekday - weekdayOf(first) + 7) % 7);
  if (nth > 0) return day + 7 * (nth - 1);
  const last = dayOf(year, month + 1, 0);
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}

/** The day of a feast in a year. */
export function feastDay(feast: Feast, year: number): Day {
  if (feast.kind === 'fixed') return dayOf(year, feast.month, feast.day);
  if (feast.kind === 'weekday') return weekdayOfMonth(year, feast);
  return (feast.kind === 'easter' ? easterOf(year) : fourthAdventOf(year)) + feast.offset;
}
