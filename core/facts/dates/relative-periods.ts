import type { Season, TimeUnit } from '../../languages/date-words.ts';
import { isCapital, lowerAt, textAt } from '../scene-words.ts';
import { type Day, dateOf } from './calendar.ts';
import { nearest } from './nearest.ts';
import {
  decadePeriod,
  edgeOf,
  type Grain,
  monthPeriod,
  openPeriod,
  type Period,
  quarterPeriod,
  seasonPeriod,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from './period.ts';
import { dateFound, type Found, isNounAt, type Scene, undated } from './scene.ts';
import { yearBehind } from './year-behind.ts';

const openValues: Partial<Readonly<Record<TimeUnit, readonly [value: string, grain: Grain]>>> = {
  WE: ['XXXX-WXX-WE', 'week'],
  W: ['XXXX-WXX', 'week'],
  M: ['XXXX-XX', 'month'],
  Q: ['XXXX-QX', 'quarter'],
  Y: ['XXXX', 'year'],
  DE: ['XXX', 'decade'],
};

/** The week, month, quarter, year or decade around a day, moved by so many; null for other units. */
function unitPeriod(unit: TimeUnit, day: Day | null, by: number): Period | null {
  const open = openValues[unit];
  if (day === null) return open === undefined ? null : openPeriod(...open);
  const { year, month } = dateOf(day);
  if (unit === 'WE') return weekendPeriod(day + 7 * by);
  if (unit === 'W') return weekPeriod(day + 7 * by);
  if (unit === 'M') return monthPeriod(year, month + by);
  if (unit === 'Q') return quarterPeriod(year, Math.ceil(month / 3) + by);
  if (unit === 'Y') return yearPeriod(year + by);
  return unit === 'DE' ? decadePeriod(Math.floor(year / 10) + by) : null;
}

/** „vergangene Woche“, „dieses Jahr“, „nächsten Sommer“, „den vergangenen Jahren“. */
export function relativePeriod(scene: Scene, at: number): Found | null {
  const { shifts, these, singularUnits, pluralUnits, seasons, seasonMonths } = scene.language;
  const word = lowerAt(scene, at);
  const near = these.has(word);
  const shift = near ? 0 : shifts.get(word);
  if (shift === undefined) return null;
  // „diesem strengen Winter“
  const noun =
    scene.language.plain === null && near && !isCapital(textAt(scene, at + 1)) && isCapital(textAt(scene, at + 2))
      ? at + 2
      : at + 1;
  const name = lowerAt(scene, noun);
  if (!isNounAt(scene, noun)) return null;
  const season = seasons.get(name) ?? seasonMonths.get(name);
  if (season !== undefined) return dateFound(at, noun + 1, shiftedSeason(scene, season, shift), !near);
  if (noun > at + 1) return null;
  const plural = pluralUnits.get(name);
  if (plural !== undefined && name !== 'tage') return vaguePlural(at, plural, shift, near);
  const unit = singularUnits.get(name);
  if (unit === undefined || unit === 'D') return name === 'tage' ? vaguePlural(at, 'D', shift, near) : null;
  const period = unit === 'WE' ? weekend(scene, at, shift, near) : unitPeriod(unit, scene.published, shift);
  return period && dateFound(at, noun + 1, period, !near);
}

function weekend(scene: Scene, at: number, shift: number, near: boolean): Period | null {
  if (scene.published === null) return unitPeriod('WE', null, 0);
  const same = weekendPeriod(scene.published);
  const inside = (same.first ?? 0) <= scene.published;
  if (near || shift === 0) return same;
  if (shift > 0) return inside ? weekendPeriod(scene.published + 7) : same;
  return scene.tense(at) === 'none' && inside ? same : weekendPeriod(scene.published - 7);
}

function vaguePlural(at: number, unit: TimeUnit, shift: number, near: boolean): Found | null {
  if (unit.startsWith('T') && !near) return null;
  if (shift > 0) return undated(at, at + 2, 'DATE', 'FUTURE_REF', true);
  return undated(at, at + 2, 'DURATION', unit.startsWith('T') ? `PTX${unit.slice(1)}` : `PX${unit}`, true);
}

function shiftedSeason(scene: Scene, season: Season, shift: number): Period {
  const { published } = scene;
  if (published === null) return openPeriod(`XXXX-${season}`, 'season');
  const { year } = dateOf(published);
  const all = [year - 1, year, year + 1, year + 2].map((candidate) => seasonPeriod(candidate, season));
  if (shift < 0) return all.findLast((period) => (period.last ?? 0) < published) ?? seasonPeriod(year - 1, season);
  if (shift > 0) return all.find((period) => (period.first ?? 0) > published) ?? seasonPeriod(year + 1, season);
  const current = season === 'WI' && dateOf(published).month > 8 ? year + 1 : year;
  return seasonPeriod(current, season);
}

/** „Vorjahr“, „heuer“, „Jahresende“, „am Wochenende“. */
export function periodNoun(scene: Scene, at: number): Found | null {
  const { shiftedUnits, thisYear, unitEdges, singularUnits } = scene.language;
  const word = lowerAt(scene, at);
  const shifted = shiftedUnits.get(word);
  if (shifted) {
    const period = unitPeriod(shifted.unit, scene.published, shifted.by);
    return period && dateFound(at, at + 1, period, true);
  }
  if (thisYear.has(word))
    return dateFound(at, at + 1, unitPeriod('Y', scene.published, 0) ?? openPeriod('XXXX', 'year'));
  const edge = unitEdges.get(word);
  if (edge) {
    const period = unitPeriod(edge.unit, scene.published, 0);
    return period && dateFound(at, at + 1, edgeOf(period, edge.edge));
  }
  if (singularUnits.get(word) !== 'WE') return null;
  // „over the weekend“
  const start = scene.language.plain !== null && scene.language.articles.has(lowerAt(scene, at - 1)) ? at - 1 : at;
  if (!scene.language.datePrepositions.has(lowerAt(scene, start - 1))) return null;
  return dateFound(start, at + 1, plainWeekend(scene, at));
}

function plainWeekend(scene: Scene, at: number): Period {
  const { published } = scene;
  if (published === null) return openPeriod('XXXX-WXX-WE', 'week');
  const same = weekendPeriod(published);
  const past = scene.tense(at) === 'past' || scene.tense(at) === 'none';
  return past && (same.first ?? 0) > published ? weekendPeriod(published - 7) : same;
}

/** „Ende des Jahres“: the unit behind an edge, of the year that is spoken of. */
export function unitBehindEdge(scene: Scene, at: number): Found | null {
  const unit = scene.language.singularUnits.get(lowerAt(scene, at));
  if (unit === undefined) return null;
  const { statedYear, published } = scene;
  const isOver = statedYear !== null && (published === null || statedYear < dateOf(published).year);
  if (unit === 'Y' && isOver && scene.tense(at) === 'past') {
    return dateFound(at, at + 1, yearPeriod(statedYear));
  }
  const period = unitPeriod(unit, scene.published, 0);
  return period && dateFound(at, at + 1, period);
}

/** Whether a preposition makes a word a season: „im Herbst“; „in the fall“, but not „the fall of the house“. */
function isSeasonHere(scene: Scene, at: number): boolean {
  const { datePrepositions, articles, plain, of } = scene.language;
  if (!plain) return datePrepositions.has(lowerAt(scene, at - 1));
  const article = articles.has(lowerAt(scene, at - 1));
  const before = lowerAt(scene, article ? at - 2 : at - 1);
  if (!datePrepositions.has(before) || of.has(lowerAt(scene, at + 1))) return false;
  return article || !plain.doubtfulSeasons.has(lowerAt(scene, at));
}

/** „Sommer 2015“, „im Herbst“, „Sommermonate“. */
export function season(scene: Scene, at: number): Found | null {
  const word = lowerAt(scene, at);
  const months = scene.language.seasonMonths.get(word);
  const name = scene.language.seasons.get(word) ?? months;
  if (name === undefined || !isNounAt(scene, at)) return null;
  const digits = lowerAt(scene, at + 1);
  if (digits.length === 4 && Number(digits) >= 1000 && Number(digits) < 2200) {
    const split = lowerAt(scene, at + 2) === '/' && lowerAt(scene, at + 3).length === 2;
    const year = Number(digits) + (split && name === 'WI' ? 1 : 0);
    return { ...dateFound(at, split ? at + 4 : at + 2, seasonPeriod(year, name)), year };
  }
  const year = scene.language.plain && yearBehind(scene, at + 1);
  if (year) return { ...dateFound(at, year.to, seasonPeriod(year.year, name), true), year: year.year };
  // „Summer Hall“
  if (scene.language.plain && at > 0 && isCapital(textAt(scene, at))) return null;
  if (!months && !isSeasonHere(scene, at)) return null;
  const period = nearest(scene, at, (year) => seasonPeriod(year, name));
  return dateFound(at, at + 1, period ?? openPeriod(`XXXX-${name}`, 'season'), months !== undefined);
}
