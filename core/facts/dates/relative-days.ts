import { isCapital, lowerAt, textAt } from '../scene-words.ts';
import { type Day, dateOf, dayOf, monthLength } from './calendar.ts';
import { countAt } from './numbers.ts';
import { dayPeriod, monthPeriod, openPeriod, type Period, weekPeriod, yearPeriod } from './period.ts';
import { dateFound, type Found, isNounAt, type Scene, undated } from './scene.ts';
import { partBehind } from './weekdays.ts';

/** „gestern“, „heute Abend“, „die gestrige“; „heute“ is a day where the article speaks of single days, else the present. */
export function relativeDay(scene: Scene, at: number): Found | null {
  const { relativeDays, relativeDayAdjectives } = scene.language;
  const word = lowerAt(scene, at);
  const adjective = relativeDayAdjectives.get(word);
  const by = adjective ?? relativeDays.get(word);
  if (by === undefined) return null;
  if (isCapital(textAt(scene, at)) && at > 0 && scene.language.dayParts.has(word)) return null;
  const part = adjective === undefined ? partBehind(scene, at + 1) : null;
  // „announced today“ is a day, „today there are 40“ is not: English has no other word for either.
  const isDaily = scene.daily || (scene.language.plain !== null && ['past', 'future'].includes(scene.tense(at)));
  if (part === null && by === 0 && (adjective !== undefined || !isDaily)) {
    const isDay = adjective !== undefined && scene.language.singularUnits.get(lowerAt(scene, at + 1)) === 'D';
    if (!isDay) return undated(at, at + 1, 'DATE', 'PRESENT_REF');
  }
  const withTag = adjective !== undefined && scene.language.singularUnits.get(lowerAt(scene, at + 1)) === 'D';
  const period = scene.published === null ? openPeriod('XXXX-XX-XX', 'day') : dayPeriod(scene.published + by);
  const found = dateFound(at, at + (part !== null || withTag ? 2 : 1), period, withTag);
  return part === null ? found : { ...found, type: 'TIME', value: `${period.value}T${part}` };
}

/** „Vortag“, „Tag darauf“, „nächsten Tag“, „diesem Tag“: days that count from the day named last. */
export function dayFromNamed(scene: Scene, at: number): Found | null {
  const { dayAfterNamed, afterwards, sameWords, followingWords, singularUnits } = scene.language;
  const word = lowerAt(scene, at);
  const isDay = (index: number) => singularUnits.get(lowerAt(scene, index)) === 'D' && isNounAt(scene, index);
  const noun = dayAfterNamed.get(word);
  if (noun !== undefined) return { ...dateFound(at, at + 1, fromNamed(scene, noun)), aside: noun < 0 };
  const after = afterwards.get(lowerAt(scene, at + 1));
  if (after !== undefined && (isDay(at) || word === 'tags')) {
    return { ...dateFound(at, at + 2, fromNamed(scene, after)), aside: after < 0 };
  }
  if (!isDay(at + 1) || lowerAt(scene, at + 1) === 'tage') return null;
  if (followingWords.has(word)) return dateFound(at, at + 2, fromNamed(scene, 1), scene.language.plain !== null);
  return sameWords.has(word) && scene.namedDay !== null ? dateFound(at, at + 2, fromNamed(scene, 0)) : null;
}

function fromNamed(scene: Scene, by: number): Period {
  const day = scene.namedDay ?? scene.published;
  return day === null ? openPeriod('XXXX-XX-XX', 'day') : dayPeriod(day + by);
}

/** „zwei Tage später“, „drei Jahre zuvor“: so many units from the date named last, as fine as the unit. */
export function unitsFromNamed(scene: Scene, at: number): Found | null {
  const { pluralUnits, singularUnits, afterwards } = scene.language;
  const count = countAt(scene, at);
  if (count === null) return null;
  const name = lowerAt(scene, count.to);
  const unit = pluralUnits.get(name) ?? singularUnits.get(name);
  const direction = afterwards.get(lowerAt(scene, count.to + 1));
  if (unit === undefined || direction === undefined) return null;
  const to = count.to + 2;
  if (unit.startsWith('T')) return undated(at, to, 'TIME', 'XXXX-XX-XXTXX:XX');
  const start = (unit === 'D' ? scene.namedDay : scene.named?.first) ?? scene.published;
  const open = { D: 'XXXX-XX-XX', W: 'XXXX-WXX', M: 'XXXX-XX', Y: 'XXXX' }[unit as 'D' | 'W' | 'M' | 'Y'];
  if (open === undefined) return null;
  if (start === null || count.value === null || !Number.isInteger(count.value)) return undated(at, to, 'DATE', open);
  return { ...dateFound(at, to, moved(start, unit, direction * count.value)), aside: direction < 0 };
}

/** The day, week, month or year that lies so many units from a day. */
export function moved(day: Day, unit: string, by: number): Period {
  const { year, month } = dateOf(day);
  if (unit === 'D') return dayPeriod(day + by);
  if (unit === 'W') return weekPeriod(day + 7 * by);
  return unit === 'M' ? monthPeriod(year, month + by) : yearPeriod(year + by);
}

/** The same day so many months later, or the last of a shorter month. */
export function monthsLater(day: Day, by: number): Day {
  const date = dateOf(day);
  const first = dateOf(dayOf(date.year, date.month + by, 1));
  return dayOf(first.year, first.month, Math.min(date.day, monthLength(first.year, first.month)));
}
