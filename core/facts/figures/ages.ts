import { lowerAt, textAt } from '../scene-words.ts';
import { digitsAt } from './digits.ts';
import { phraseEnd, type Scene } from './scene.ts';
import type { UnitRead } from './units.ts';

const oldest = 120;

/** „Jahre alt“ behind a number, and „Jahren“ behind „im Alter von“ and a number; null for other words. */
export function ageAt(scene: Scene, at: number, to: number): UnitRead | null {
  const { yearNouns, ageWords, beforeAge } = scene.language;
  if (!yearNouns.has(lowerAt(scene, to))) return null;
  if (ageWords.has(lowerAt(scene, to + 1))) return { unit: 'years', to: to + 2 };
  const behindAge = at > 1 && phraseEnd(scene, at - 2, beforeAge, 2) === at;
  return behindAge ? { unit: 'years', to: to + 1 } : null;
}

/** „Anna Muster (54)“: whether a number in brackets behind a person's name is an age. */
export function isAgeInBrackets(scene: Scene, at: number): boolean {
  if (textAt(scene, at - 1) !== '(' || !scene.person(at - 2) || !'),'.includes(textAt(scene, at + 1) || '?'))
    return false;
  const digits = digitsAt(scene, at);
  return digits !== null && digits.to === at + 1 && Number.isInteger(digits.value) && digits.value <= oldest;
}
