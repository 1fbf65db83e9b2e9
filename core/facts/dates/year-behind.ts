import { lowerAt } from '../scene-words.ts';
import { dateOf } from './calendar.ts';
import { allDigits } from './numbers.ts';
import type { Scene } from './scene.ts';

export interface YearRead {
  readonly year: number;
  /** The index after its last word. */
  readonly to: number;
}

/** Four digits that can be a year, from 1000 to 2199. */
export function yearDigits(word: string): number | null {
  if (word.length !== 4 || !allDigits(word)) return null;
  const year = Number(word);
  return year >= 1000 && year < 2200 ? year : null;
}

/** The year behind a day or month: „2022“, „des Jahres 2022“, „dieses Jahres“, „des vergangenen Jahres“. */
export function yearBehind(scene: Scene, at: number): YearRead | null {
  const { articles, singularUnits, shifts, these, yearNouns, plain, of } = scene.language;
  const digits = yearDigits(lowerAt(scene, at));
  if (digits !== null) return { year: digits, to: at + 1 };
  let next = at;
  if (plain && of.has(lowerAt(scene, at))) {
    const year = yearDigits(lowerAt(scene, at + 1));
    if (year !== null) return { year, to: at + 2 };
    next++;
  }
  if (
    plain &&
    lowerAt(scene, at) === ',' &&
    yearDigits(lowerAt(scene, at + 1)) !== null &&
    at > 1 &&
    /^\d/.test(lowerAt(scene, at - 1))
  )
    return { year: Number(lowerAt(scene, at + 1)), to: at + 2 };
  if (articles.has(lowerAt(scene, next))) next++;
  if (next > at && yearNouns.has(lowerAt(scene, next))) {
    const year = yearDigits(lowerAt(scene, next + 1));
    if (year !== null) return { year, to: next + 2 };
  }
  const word = lowerAt(scene, next);
  const shift = these.has(word) ? 0 : shifts.get(word);
  if (shift === undefined || scene.published === null || singularUnits.get(lowerAt(scene, next + 1)) !== 'Y') {
    return null;
  }
  return { year: dateOf(scene.published).year + shift, to: next + 2 };
}
