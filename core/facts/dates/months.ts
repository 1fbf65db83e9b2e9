import { isCapital, lowerAt, textAt } from '../scene-words.ts';
import { dateOf, pad } from './calendar.ts';
import { skipRangeWords } from './explicit-dates.ts';
import { nearest } from './nearest.ts';
import { monthPeriod, openPeriod } from './period.ts';
import { dateFound, type Found, type Scene } from './scene.ts';
import { yearBehind } from './year-behind.ts';

/** „März 2022“, „Juni des vergangenen Jahres“, „im Juli“, „Juli und August 2014“, „vergangenen Dezember“. */
export function month(scene: Scene, at: number): Found | null {
  const { months, shifts } = scene.language;
  const shift = shifts.get(lowerAt(scene, at));
  const start = shift === undefined || shift === 0 ? at : at + 1;
  const number = months.get(lowerAt(scene, start));
  if (number === undefined || !isCapital(textAt(scene, start))) return null;
  const year = yearBehind(scene, start + 1);
  if (year !== null && start === at) {
    const found = dateFound(at, year.to, monthPeriod(year.year, number), year.to > start + 2);
    return { ...found, year: year.year };
  }
  if (start > at) return shifted(scene, at, number, shift ?? 0);
  if (scene.language.doubtfulMonths.has(lowerAt(scene, at)) && !standsAsMonth(scene, at)) return null;
  const listYear = yearOfList(scene, at);
  if (listYear !== null) return { ...dateFound(at, at + 1, monthPeriod(listYear, number)), year: listYear };
  const period = nearest(scene, at, (candidate) => monthPeriod(candidate, number));
  return dateFound(at, at + 1, period ?? openPeriod(`XXXX-${pad(number, 2)}`, 'month'));
}

/** „August Meier“ is a person, „im August“ is not. */
function standsAsMonth(scene: Scene, at: number): boolean {
  return scene.language.datePrepositions.has(lowerAt(scene, at - 1)) && !isCapital(textAt(scene, at + 1));
}

function yearOfList(scene: Scene, at: number): number | null {
  const after = skipRangeWords(scene, at + 1);
  if (after === at + 1 || !scene.language.months.has(lowerAt(scene, after))) return null;
  return yearBehind(scene, after + 1)?.year ?? null;
}

/** The last such month that is over, or the next to begin. */
function shifted(scene: Scene, at: number, number: number, shift: number): Found {
  if (scene.published === null) return dateFound(at, at + 2, openPeriod(`XXXX-${pad(number, 2)}`, 'month'), true);
  const now = dateOf(scene.published);
  const behind = shift < 0 ? (number < now.month ? 0 : -1) : number > now.month ? 0 : 1;
  return dateFound(at, at + 2, monthPeriod(now.year + behind, number), true);
}
