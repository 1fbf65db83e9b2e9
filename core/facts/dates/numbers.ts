import { lowerAt } from '../scene-words.ts';
import type { Scene } from './scene.ts';
import { startsWithDigit } from './words.ts';

/** A number before a unit; `value` is null for „mehrere“. */
export interface Count {
  readonly value: number | null;
  /** The index after its last word. */
  readonly to: number;
  /** „ein“: the unit behind it is singular. */
  readonly single: boolean;
}

/** The number that begins at a word: „12“, „1,5“, „zwölf“, „ein“, „ein paar“, „mehrere“. */
export function countAt(scene: Scene, at: number): Count | null {
  const { numbers, one, someWords, pairWord, beforePair } = scene.language;
  const word = lowerAt(scene, at);
  if (startsWithDigit(word)) {
    const value = decimalOf(word);
    return value === null ? null : { value, to: at + 1, single: value === 1 };
  }
  const value = numbers.get(word);
  if (value !== undefined) return { value, to: at + 1, single: false };
  if (someWords.has(word)) return { value: null, to: at + 1, single: false };
  if (!one.has(word) && !beforePair.has(word)) return null;
  if (lowerAt(scene, at + 1) === pairWord) return { value: null, to: at + 2, single: false };
  return one.has(word) ? { value: 1, to: at + 1, single: true } : null;
}

/** „1.500“, „2,5“; null for anything with letters or other signs. */
function decimalOf(word: string): number | null {
  if (word.length > 9) return null;
  const [whole = '', decimals, ...rest] = word.split(',');
  if (rest.length > 0 || (decimals !== undefined && !allDigits(decimals))) return null;
  const groups = whole.split('.');
  const grouped = groups.length > 1 && groups.slice(1).every((group) => group.length === 3 && allDigits(group));
  if (!(grouped || groups.length === 1) || !allDigits(groups[0] ?? '')) return null;
  return Number(`${groups.join('')}.${decimals ?? '0'}`);
}

export function allDigits(text: string): boolean {
  if (text === '') return false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** The number of an ordinal in digits or words: „3.“, „dritten“; null for anything else. */
export function ordinalAt(scene: Scene, at: number): number | null {
  const word = lowerAt(scene, at);
  const digits = word.slice(0, -1);
  if (word.length < 4 && word.endsWith('.') && allDigits(digits)) return Number(digits);
  return scene.language.ordinals.get(word) ?? null;
}
