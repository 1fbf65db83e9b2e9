import { lowerAt, textAt } from '../scene-words.ts';
import { digitsAt } from './digits.ts';
import { phraseEnd, type Scene } from './scene.ts';
import type { UnitRead } from './units.ts';

const oldest = 120;

/** „Jahre alt“ behind a number, and „Jahren“ behind „im Alter von“ and a number; null for other words. */
export function ageAt(scene: Scene, at: number, to: number): UnitRead | null {
  const { yearNouns, ageWords, beforeAge, plain } = scene.language;
  const isAged =
    plain?.agedWords.has(lowerAt(scene, at - 1)) || (plain !== null && phraseEnd(scene, at - 2, beforeAge, 2) === at);
  if (isAged && !yearNouns.has(lowerAt(scene, to))) return { unit: 'years', to };
  if (!yearNouns.has(lowerAt(scene, to))) return null;
  if (ageWords.has(lowerAt(scene, to + 1))) return { unit: 'years', to: to + 2 };
  const behindAge = at > 1 && phraseEnd(scene, at - 2, beforeAge, 2) === at;
  return behindAge ? { unit: 'years', to: to + 1 } : null;
}

/** „Anna Muster (54)“: whether a number in brackets behind a person's name is an age. */
export function isAgeInBrackets(scene: Scene, at: number): boolean {
  const before = textAt(scene, at - 1);
  const beside = before === '(' || (before === ',' && scene.language.plain !== null);
  if (!beside || !scene.person(at - 2) || !'),.'.includes(textAt(scene, at + 1) || '?')) return false;
  if (textAt(scene, at + 1) === '.' && scene.language.plain === null) return false;
  const digits = digitsAt(scene, at);
  return digits !== null && digits.to === at + 1 && Number.isInteger(digits.value) && digits.value <= oldest;
}
