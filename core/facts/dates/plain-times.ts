import type { DayPart } from '../../languages/date-words.ts';
import { isCapital, lowerAt, textAt } from '../scene-words.ts';
import { pad } from './calendar.ts';
import { allDigits, countAt } from './numbers.ts';
import { dayPeriod, openPeriod, quarterPeriod, yearPeriod, yearsPeriod } from './period.ts';
import { moved } from './relative-days.ts';
import { dateFound, type Found, type Scene, undated } from './scene.ts';
import { yearBehind, yearDigits } from './year-behind.ts';

/** „10 a.m.“, „6:30 p.m.“, „9am“, „7.30pm“. */
export function twelveHours(scene: Scene, at: number): Found | null {
  const halves = scene.language.plain?.halves;
  const word = lowerAt(scene, at);
  const digits = halves && /^\d{1,2}(?:[.:]\d\d)?/.exec(word)?.[0];
  if (!halves || !digits) return null;
  const joined = word.length > digits.length;
  const added = halves.get(joined ? word.slice(digits.length) : lowerAt(scene, at + 1));
  const [hours = 0, minutes = 0] = digits.split(/[.:]/).map(Number);
  if (added === undefined || hours > 12 || hours === 0 || minutes > 59) return null;
  const clock = `T${pad((hours % 12) + added, 2)}:${pad(minutes, 2)}`;
  return { ...undated(at, joined ? at + 1 : at + 2, 'TIME', `XXXX-XX-XX${clock}`), clock };
}

/** „two weeks ago“, „a year ago“, „several months ago“. */
export function ago(scene: Scene, at: number): Found | null {
  const { plain, singularUnits, pluralUnits } = scene.language;
  const count = plain && countAt(scene, at);
  if (!plain || !count) return null;
  const name = lowerAt(scene, count.to);
  const unit = pluralUnits.get(name) ?? singularUnits.get(name);
  if (unit === undefined || !plain.ago.has(lowerAt(scene, count.to + 1))) return null;
  const to = count.to + 2;
  if (unit.startsWith('T')) return undated(at, to, 'TIME', 'XXXX-XX-XXTXX:XX');
  const { value } = count;
  if (value === null || !Number.isInteger(value) || value > 500) return undated(at, to, 'DATE', 'PAST_REF');
  if (scene.published === null) return dateFound(at, to, openPeriod('XXXX', 'year'));
  const years = { DE: 10, CE: 100 }[unit as string];
  const period = moved(scene.published, years ? 'Y' : unit, -value * (years ?? 1));
  return { ...dateFound(at, to, period), aside: true };
}

/** „tonight“, „last night“, „this morning“, „the day after tomorrow“. */
export function plainDay(scene: Scene, at: number): Found | null {
  const { plain, shifts, these, dayParts, singularUnits, relativeDays } = scene.language;
  if (!plain) return null;
  const word = lowerAt(scene, at);
  const tonight = plain.tonight.get(word);
  if (tonight !== undefined) return partOf(scene, at, at + 1, 0, tonight);
  const beside = plain.beside.get(lowerAt(scene, at + 1));
  const from = relativeDays.get(lowerAt(scene, at + 2));
  if (singularUnits.get(word) === 'D' && beside !== undefined && from !== undefined) {
    const day = scene.published;
    return dateFound(at, at + 3, day === null ? openPeriod('XXXX-XX-XX', 'day') : dayPeriod(day + from + beside), true);
  }
  const part = dayParts.get(lowerAt(scene, at + 1));
  const shift = these.has(word) ? 0 : shifts.get(word);
  return part === undefined || shift === undefined || isCapital(textAt(scene, at + 1))
    ? null
    : partOf(scene, at, at + 2, shift, part);
}

function partOf(scene: Scene, at: number, to: number, by: number, part: DayPart): Found {
  const period = scene.published === null ? openPeriod('XXXX-XX-XX', 'day') : dayPeriod(scene.published + by);
  return { ...dateFound(at, to, period), type: 'TIME', value: `${period.value}T${part}` };
}

/** „fiscal 2023“, „fiscal year 2023“, „the 2023-24 season“, „Q3 2023“. */
export function fiscalYear(scene: Scene, at: number): Found | null {
  const { plain, yearNouns, seasonNouns } = scene.language;
  if (!plain) return null;
  const word = lowerAt(scene, at);
  if (word.length === 2 && word.startsWith(plain.quarterLetter)) return quarterName(scene, at, Number(word[1]));
  if (plain.fiscal.has(word)) {
    const digits = yearNouns.has(lowerAt(scene, at + 1)) ? at + 2 : at + 1;
    const year = yearDigits(lowerAt(scene, digits));
    return year === null ? null : { ...dateFound(at, digits + 1, yearPeriod(year)), year };
  }
  const first = yearDigits(word);
  const second = lowerAt(scene, at + 2);
  const joined = first !== null && /^[-–/]$/u.test(lowerAt(scene, at + 1)) && second.length === 2 && allDigits(second);
  if (!joined || Number(second) !== (first + 1) % 100) return null;
  const noun = seasonNouns.has(lowerAt(scene, at + 3)) ? 1 : 0;
  return { ...dateFound(at, at + 3 + noun, yearsPeriod(first, first + 1), true), year: first };
}

function quarterName(scene: Scene, at: number, number: number): Found | null {
  if (!(number >= 1 && number <= 4) || !isCapital(textAt(scene, at))) return null;
  const stated = yearBehind(scene, at + 1);
  if (stated) return { ...dateFound(at, stated.to, quarterPeriod(stated.year, number)), year: stated.year };
  return dateFound(at, at + 1, openPeriod(`XXXX-Q${number}`, 'quarter'));
}
