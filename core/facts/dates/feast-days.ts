import { isCapital, lowerAt, textAt } from '../scene-words.ts';
import { feastDay } from './feasts.ts';
import { nearest } from './nearest.ts';
import { dayPeriod, openPeriod } from './period.ts';
import { dateFound, type Found, type Scene } from './scene.ts';
import { yearBehind } from './year-behind.ts';

/** The longest name of a feast has this many words. */
const longestName = 4;

/** „Ostern 2021“, „Heiligen Abend“, „Tag der Deutschen Einheit“. */
export function feast(scene: Scene, at: number): Found | null {
  const { feasts } = scene.language;
  let name = '';
  let to = at;
  let known = feasts.get('');
  for (let next = at; next < at + longestName && next < scene.words.length; next++) {
    name += `${next > at ? ' ' : ''}${lowerAt(scene, next)}`;
    const candidate = feasts.get(name);
    if (!candidate || !isCapital(textAt(scene, next))) continue;
    known = candidate;
    to = next + 1;
  }
  if (known === undefined) return null;
  const found = known;
  const inYear = (year: number) => dayPeriod(feastDay(found, year));
  const stated = yearBehind(scene, to);
  if (stated) return { ...dateFound(at, stated.to, inYear(stated.year)), year: stated.year };
  const { kind } = found;
  const open =
    kind === 'fixed'
      ? `XXXX-${String(found.month).padStart(2, '0')}-${String(found.day).padStart(2, '0')}`
      : 'XXXX-XX-XX';
  return dateFound(at, to, nearest(scene, at, inYear) ?? openPeriod(open, 'day'), true);
}
