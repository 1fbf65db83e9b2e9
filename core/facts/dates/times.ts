import { isCapital, lowerAt, textAt } from '../scene-words.ts';
import { pad } from './calendar.ts';
import { explicitDate } from './explicit-dates.ts';
import { allDigits, countAt } from './numbers.ts';
import { dayPeriod } from './period.ts';
import { type Found, isNounAt, type Scene, undated } from './scene.ts';
import { weekday, weekdayAt } from './weekdays.ts';

/** A TIME that waits for the day of its sentence. */
function clockFound(at: number, to: number, clock: string, takesArticle = false): Found {
  return { ...undated(at, to, 'TIME', `XXXX-XX-XX${clock}`, takesArticle), clock };
}

/** „14.30 Uhr“, „9 Uhr“, „14 Uhr 30“, „halb acht“, „10-18 Uhr“, „9.30/12.30 Uhr“, „um 12.15“, „3 Uhr morgens“. */
export function clock(scene: Scene, at: number): Found | null {
  const { clockWords, clockNouns, halfTo, rangeWords } = scene.language;
  const noun = clockNouns.get(lowerAt(scene, at));
  if (noun !== undefined && isNounAt(scene, at)) return clockFound(at, at + 1, `T${noun}`);
  if (halfTo.has(lowerAt(scene, at))) {
    const hour = hourOf(scene, at + 1);
    return hour === null || hour.minutes !== null ? null : halfHour(scene, at, hour.hours);
  }
  const time = hourOf(scene, at);
  if (time === null) return null;
  if (clockWords.has(lowerAt(scene, at + 1))) return withWord(scene, at, time);
  const joined = rangeWords.has(lowerAt(scene, at + 1)) || lowerAt(scene, at + 1) === '/';
  const open = joined && hourOf(scene, at + 2) !== null && clockWords.has(lowerAt(scene, at + 3));
  if (open && lowerAt(scene, at + 1) !== ',') return clockFound(at, at + 1, clockValue(time.hours, time.minutes ?? 0));
  const behindUm =
    time.minutes !== null && scene.language.by.has(lowerAt(scene, at - 1)) && !isCapital(textAt(scene, at + 1));
  return behindUm && lowerAt(scene, at - 1) === 'um'
    ? clockFound(at, at + 1, clockValue(time.hours, time.minutes ?? 0))
    : null;
}

interface ClockTime {
  readonly hours: number;
  readonly minutes: number | null;
}

function withWord(scene: Scene, at: number, time: ClockTime): Found {
  const minutes = lowerAt(scene, at + 2);
  const hasMinutes = time.minutes === null && minutes.length === 2 && allDigits(minutes) && Number(minutes) < 60;
  let to = hasMinutes ? at + 3 : at + 2;
  const part = scene.language.dayPartAdverbs.get(lowerAt(scene, to));
  if (part !== undefined) to++;
  const late = (part === 'EV' || part === 'AF') && time.hours < 12;
  const value = clockValue(time.hours + (late ? 12 : 0), hasMinutes ? Number(minutes) : (time.minutes ?? 0));
  return clockFound(at, to, value);
}

function halfHour(scene: Scene, at: number, hours: number): Found | null {
  const to = scene.language.clockWords.has(lowerAt(scene, at + 2)) ? at + 3 : at + 2;
  const before = lowerAt(scene, at - 1);
  const told = to === at + 3 || scene.language.by.has(before) || scene.language.datePrepositions.has(before);
  return hours < 1 || !told ? null : clockFound(at, to, clockValue(hours - 1, 30));
}

function clockValue(hours: number, minutes: number): string {
  return `T${pad(hours, 2)}:${pad(minutes, 2)}`;
}

/** „14.30“, „14:30“, „9“, „neun“: at most 24 hours. */
function hourOf(scene: Scene, at: number): ClockTime | null {
  const word = lowerAt(scene, at);
  const split = word.includes(':') ? word.split(':', 3) : word.split('.', 3);
  if (split.length === 2 && split.every((part) => part.length <= 2 && allDigits(part)) && split[1]?.length === 2) {
    const [hours, minutes] = split.map(Number) as [number, number];
    return hours <= 24 && minutes < 60 ? { hours, minutes } : null;
  }
  const count = countAt(scene, at);
  if (count === null || count.to !== at + 1 || count.value === null || !Number.isInteger(count.value)) return null;
  return count.value <= 24 ? { hours: count.value, minutes: null } : null;
}

/** „am Abend“, „des Nachmittags“, „in der Nacht“, „gegen Mittag“, „Abend des 24. Dezember“. */
export function partOfDay(scene: Scene, at: number): Found | null {
  const { dayParts, dayPartNouns } = scene.language;
  if (!dayPartNouns.has(textAt(scene, at)) || at === 0) return null;
  const part = dayParts.get(lowerAt(scene, at));
  const before = lowerAt(scene, at - 1);
  if (part === undefined || !(scene.language.datePrepositions.has(before) || scene.language.beforeDayParts.has(before)))
    return null;
  const day = scene.language.articles.has(lowerAt(scene, at + 1)) ? explicitDate(scene, at + 2) : null;
  if (day === null) return clockFound(at, at + 1, `T${part}`);
  return { ...day, from: at, type: 'TIME', value: `${day.value}T${part}`, takesArticle: false };
}

/** „Nacht zum Freitag“, „Nacht auf den 3. Mai“, „Nacht von Freitag auf Samstag“: the night before that day. */
export function nightBefore(scene: Scene, at: number): Found | null {
  const { dayParts, nightFrom, nightTo, articles } = scene.language;
  if (dayParts.get(lowerAt(scene, at)) !== 'NI' || !isCapital(textAt(scene, at))) return null;
  let next = at + 1;
  if (nightFrom.has(lowerAt(scene, next))) {
    next += weekdayAt(scene, next + 1) ? 2 : 0;
  }
  if (!nightTo.has(lowerAt(scene, next))) return null;
  next++;
  if (articles.has(lowerAt(scene, next))) next++;
  const day = explicitDate(scene, next) ?? weekday(scene, next);
  if (day === null || day.period?.grain !== 'day') return null;
  const { first } = day;
  const eve = first === null ? null : dayPeriod(first - 1);
  const value = `${eve?.value ?? 'XXXX-XX-XX'}TNI`;
  const period = day.period;
  return {
    from: at,
    to: day.to,
    type: 'TIME',
    value,
    first: eve?.first ?? null,
    last: first,
    period,
    takesArticle: true,
  };
}
