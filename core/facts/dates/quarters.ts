import { lowerAt } from '../scene-words.ts';
import { nearest } from './nearest.ts';
import { ordinalAt } from './numbers.ts';
import { halfYearPeriod, openPeriod, quarterPeriod } from './period.ts';
import { dateFound, type Found, type Scene } from './scene.ts';
import { yearBehind } from './year-behind.ts';

/** „ersten Quartal 2020“, „zweiten Halbjahr“, „zweiten Jahreshälfte des vergangenen Jahres“. */
export function quarter(scene: Scene, at: number): Found | null {
  const { quarterNouns, halfYearNouns } = scene.language;
  const noun = lowerAt(scene, at + 1);
  const isQuarter = quarterNouns.has(noun);
  const number = ordinalAt(scene, at);
  if (number === null || number < 1 || !(isQuarter || halfYearNouns.has(noun)) || number > (isQuarter ? 4 : 2))
    return null;
  const inYear = (year: number) => (isQuarter ? quarterPeriod(year, number) : halfYearPeriod(year, number));
  const stated = yearBehind(scene, at + 2);
  // „the second half“ of a match
  if (!stated && !isQuarter && scene.language.plain) return null;
  if (stated) return { ...dateFound(at, stated.to, inYear(stated.year), true), year: stated.year };
  const period = nearest(scene, at, inYear);
  return dateFound(at, at + 2, period ?? openPeriod(`XXXX-${isQuarter ? 'Q' : 'H'}${number}`, 'quarter'), true);
}
