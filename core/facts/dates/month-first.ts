import { isCapital, lowerAt, textAt } from '../scene-words.ts';
import { resolveDay } from './explicit-dates.ts';
import { allDigits, ordinalAt } from './numbers.ts';
import { dateFound, type Found, type Scene } from './scene.ts';
import { yearBehind } from './year-behind.ts';

/** „March 3, 2022“, „Tuesday, March 3“, „Sept. 5“, „March 3rd“, „the 3rd of March“. */
export function monthFirst(scene: Scene, at: number): Found | null {
  if (scene.language.plain === null) return null;
  const weekday = scene.language.weekdays.get(lowerAt(scene, at));
  let start = at;
  if (weekday !== undefined) start += lowerAt(scene, at + 1) === ',' ? 2 : 1;
  const read = monthAndDay(scene, start) ?? dayOfMonth(scene, start);
  if (read === null) return null;
  const stated = yearBehind(scene, read.to);
  const period = resolveDay(scene, at, { ...read, year: stated?.year ?? null }, weekday);
  if (period === null) return null;
  const found = dateFound(at, stated?.to ?? read.to, period, weekday === undefined && !isCapital(textAt(scene, at)));
  return stated ? { ...found, year: stated.year } : found;
}

interface MonthDay {
  readonly day: number;
  readonly month: number;
  readonly to: number;
}

function monthAndDay(scene: Scene, at: number): MonthDay | null {
  const month = scene.language.months.get(lowerAt(scene, at));
  if (month === undefined || !isCapital(textAt(scene, at))) return null;
  const word = lowerAt(scene, at + 1);
  const day = word.length <= 2 && allDigits(word) ? Number(word) : ordinalAt(scene, at + 1);
  return day === null ? null : { day, month, to: at + 2 };
}

/** „3rd of March“, „3rd March“ */
function dayOfMonth(scene: Scene, at: number): MonthDay | null {
  const day = ordinalAt(scene, at);
  const noun = scene.language.of.has(lowerAt(scene, at + 1)) ? at + 2 : at + 1;
  const month = scene.language.months.get(lowerAt(scene, noun));
  return day === null || month === undefined || !isCapital(textAt(scene, noun)) ? null : { day, month, to: noun + 1 };
}
