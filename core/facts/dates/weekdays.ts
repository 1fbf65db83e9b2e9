import type { DayPart } from '../../languages/date-words.ts';
import { lowerAt, textAt } from '../scene-words.ts';
import { mondayOf, weekdayOf } from './calendar.ts';
import { explicitDate } from './explicit-dates.ts';
import { dayPeriod, openPeriod, type Period } from './period.ts';
import { dateFound, type Found, type Scene } from './scene.ts';

interface WeekdayRead {
  readonly weekday: number;
  readonly part: DayPart | null;
}

/** „Dienstag“, „vergangenen Freitag“, „heutigen Samstag“, „Dienstagabend“, „Montag vergangener Woche“. */
export function weekday(scene: Scene, at: number): Found | null {
  const { shifts, these, relativeDayAdjectives } = scene.language;
  const first = lowerAt(scene, at);
  const relative = relativeDayAdjectives.get(first);
  const shift = these.has(first) ? 0 : shifts.get(first);
  const noun = relative !== undefined || shift !== undefined ? at + 1 : at;
  const read = weekdayAt(scene, noun);
  if (read === null) return null;
  let to = noun + 1;
  let { part } = read;
  if (part === null && partBehind(scene, to) !== null) part = partBehind(scene, to++);
  const week = weekBehind(scene, to);
  // „Freitag (24. Mai)“
  const stated = lowerAt(scene, to) === '(' ? explicitDate(scene, to + 1) : null;
  const period =
    stated?.period ??
    (relative !== undefined && scene.published !== null
      ? dayPeriod(scene.published + relative)
      : dayOfWeek(scene, at, read.weekday, week?.shift ?? null, noun > at ? (shift ?? 0) : null));
  const found = dateFound(at, week?.to ?? to, period, noun > at && !these.has(first));
  return part === null ? found : { ...found, type: 'TIME', value: `${period.value}T${part}` };
}

/** A weekday, alone or with a part of the day: „Dienstagabend“. */
export function weekdayAt(scene: Scene, at: number): WeekdayRead | null {
  const word = lowerAt(scene, at);
  const { weekdays, dayParts } = scene.language;
  const weekday = weekdays.get(word);
  if (weekday !== undefined) return { weekday, part: null };
  if (!word.includes('tag') && !word.startsWith('mittwoch') && !word.startsWith('sonnabend')) return null;
  for (const [name, number] of weekdays) {
    const part = word.startsWith(name) ? dayParts.get(word.slice(name.length)) : undefined;
    if (part !== undefined) return { weekday: number, part };
  }
  return null;
}

/** „(Dienstag) Abend“, „(Dienstag) früh“ */
export function partBehind(scene: Scene, at: number): DayPart | null {
  const { dayParts } = scene.language;
  return dayParts.get(lowerAt(scene, at)) ?? null;
}

/** „(Montag) vergangener Woche“, „(Montag) der kommenden Woche“ */
function weekBehind(scene: Scene, at: number): { readonly shift: number; readonly to: number } | null {
  const { articles, shifts, these, singularUnits } = scene.language;
  const start = articles.has(lowerAt(scene, at)) ? at + 1 : at;
  const word = lowerAt(scene, start);
  const shift = these.has(word) ? 0 : shifts.get(word);
  return shift !== undefined && singularUnits.get(lowerAt(scene, start + 1)) === 'W' ? { shift, to: start + 2 } : null;
}

/** The day of a weekday: in a stated week, shifted, or by tense the last or the next one; the day of publication is both. */
function dayOfWeek(scene: Scene, at: number, number: number, week: number | null, shift: number | null): Period {
  const { published } = scene;
  if (published === null) return openPeriod(`XXXX-WXX-${number}`, 'day');
  if (week !== null) return dayPeriod(mondayOf(published) + 7 * week + number - 1);
  const back = (weekdayOf(published) - number + 7) % 7;
  const ahead = (number - weekdayOf(published) + 7) % 7;
  if (shift !== null && shift < 0) return dayPeriod(published - (back === 0 ? 7 : back));
  if (shift !== null && shift > 0) return dayPeriod(published + (ahead === 0 ? 7 : ahead));
  const tense = scene.tense(at);
  return dayPeriod(tense === 'past' || tense === 'none' ? published - back : published + ahead);
}

/** „montags“ with its lower-case letter. */
export function isLowerCase(scene: Scene, at: number): boolean {
  return textAt(scene, at) === lowerAt(scene, at);
}
