import type { TimeUnit } from '../../languages/date-words.ts';
import { lowerAt } from '../scene-words.ts';
import { allDigits, countAt, ordinalAt } from './numbers.ts';
import { type Found, isNounAt, type Scene, undated } from './scene.ts';
import { isLowerCase, weekdayAt } from './weekdays.ts';

function once(unit: TimeUnit, count = '1'): string {
  return unit.startsWith('T') ? `PT${count}${unit.slice(1)}` : `P${count}${unit}`;
}

/** „jeden Montag“, „jedes Jahr“, „an jedem dritten Mittwoch im Monat“, „alle zwei Jahre“, „je zwei Wochen“. */
export function everySet(scene: Scene, at: number): Found | null {
  const { every, all, each, singularUnits, pluralUnits } = scene.language;
  const word = lowerAt(scene, at);
  if (all.has(word) || each.has(word)) {
    const count = countAt(scene, at + 1);
    const unit = count === null ? undefined : pluralUnits.get(lowerAt(scene, count.to));
    if (count !== null && count.value !== null && unit !== undefined)
      return undated(at, count.to + 1, 'SET', once(unit, String(count.value)));
    if (!every.has(word)) return null;
  }
  if (!every.has(word)) return null;
  const next = ordinalAt(scene, at + 1) === null ? at + 1 : at + 2;
  const value = setValue(scene, next);
  if (value !== null) {
    const monthly =
      next > at + 1 &&
      scene.language.perContractions.has(lowerAt(scene, next + 1)) &&
      singularUnits.get(lowerAt(scene, next + 2)) === 'M';
    return undated(at, monthly ? next + 3 : next + 1, 'SET', monthly ? 'P1M' : value);
  }
  const unit = singularUnits.get(lowerAt(scene, next));
  if (unit === undefined) return null;
  const every2 = next > at + 1 ? String(ordinalAt(scene, at + 1)) : '1';
  return undated(at, next + 1, 'SET', once(unit, every2));
}

/** What a weekday, month, season or part of the day is as a set. */
function setValue(scene: Scene, at: number): string | null {
  const { months, seasons, dayParts } = scene.language;
  const read = weekdayAt(scene, at);
  if (read !== null) return `XXXX-WXX-${read.weekday}${read.part === null ? '' : `T${read.part}`}`;
  const word = lowerAt(scene, at);
  if (!isNounAt(scene, at)) return null;
  const month = months.get(word);
  if (month !== undefined) return `XXXX-${String(month).padStart(2, '0')}`;
  const season = seasons.get(word);
  if (season !== undefined) return `XXXX-${season}`;
  const part = dayParts.get(word);
  return part === undefined ? null : `XXXX-XX-XXT${part}`;
}

/** „täglich“, „zweimal wöchentlich“, „montags“, „nachts“. */
export function setWord(scene: Scene, at: number): Found | null {
  const { setAdverbs, weekdayAdverbs, dayPartAdverbs, timesWords } = scene.language;
  const start = timesWords.has(lowerAt(scene, at)) ? at + 1 : at;
  const value = setAdverbs.get(lowerAt(scene, start));
  if (value !== undefined) return undated(at, start + 1, 'SET', value);
  if (start > at) return counted(scene, at, start);
  if (scene.language.plain === null && !isLowerCase(scene, at) && at > 0) return null;
  const weekday = weekdayAdverbs.get(lowerAt(scene, at));
  if (weekday !== undefined && lowerAt(scene, at).endsWith('s')) {
    return undated(at, at + 1, 'SET', `XXXX-WXX-${weekday}`);
  }
  const part = dayPartAdverbs.get(lowerAt(scene, at));
  return part === undefined ? null : undated(at, at + 1, 'SET', `XXXX-XX-XXT${part}`);
}

/** „(einmal) im Monat“, „(zweimal) pro Woche“ */
function counted(scene: Scene, at: number, next: number): Found | null {
  const { per, perContractions, perPrepositions, singularUnits } = scene.language;
  const by = lowerAt(scene, next);
  const one = scene.language.articles.has(lowerAt(scene, next + 1)) ? next + 2 : next + 1;
  if (!per.has(by) && !perContractions.has(by) && !perPrepositions.has(by)) return null;
  const unit = singularUnits.get(lowerAt(scene, one));
  return unit === undefined ? null : undated(at, one + 1, 'SET', once(unit));
}

/** „pro Tag“, „im Jahr“ behind a count, „Jahr für Jahr“. */
export function perUnit(scene: Scene, at: number): Found | null {
  const { per, perContractions, singularUnits, by, speedUnits } = scene.language;
  const word = lowerAt(scene, at);
  const unit = singularUnits.get(lowerAt(scene, at + 1));
  if (per.has(word) && unit !== undefined) {
    return speedUnits.has(lowerAt(scene, at - 1)) ? null : undated(at, at + 2, 'SET', once(unit));
  }
  if (
    perContractions.has(word) &&
    unit !== undefined &&
    !allDigits(lowerAt(scene, at + 2)) &&
    countsBefore(scene, at)
  ) {
    return undated(at, at + 2, 'SET', once(unit));
  }
  const repeated = singularUnits.get(word);
  const again = by.has(lowerAt(scene, at + 1)) && lowerAt(scene, at + 2) === word && repeated !== undefined;
  return again ? undated(at, at + 3, 'SET', once(repeated)) : null;
}

/** A number one or two words before: „500 Menschen im Jahr“. */
function countsBefore(scene: Scene, at: number): boolean {
  return [at - 1, at - 2].some((index) => {
    const word = lowerAt(scene, index);
    return allDigits(word) || scene.language.numbers.has(word) || scene.language.timesNouns.has(word);
  });
}
