import { allDigits } from '../dates/numbers.ts';
import { startsWithDigit } from '../dates/words.ts';
import { lowerAt, textAt } from '../scene-words.ts';
import type { Scene } from './scene.ts';

export interface DigitsRead {
  readonly value: number;
  /** The index after the last word. */
  readonly to: number;
}

/** Longer numbers are codes. */
const longest = 20;

/** Numbers have no more groups of three digits behind the first. */
const longestGroups = 4;

const fractionSigns: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };

/** A number in digits: „314“, „1.200“, „1 200“, „1,5“, „4½“; „1.5“ only before a scale or unit, as elsewhere it may be a date or a section. */
export function digitsAt(scene: Scene, at: number): DigitsRead | null {
  const text = textAt(scene, at);
  if (text === '' || text.length > longest) return null;
  const sign = fractionSigns[text.charAt(text.length - 1)];
  const plain = sign === undefined ? text : text.slice(0, -1);
  if (plain === '') return { value: sign ?? 0, to: at + 1 };
  if (!startsWithDigit(plain)) return null;
  const value = readDigits(scene, plain, isMeasured(scene, at + 1));
  if (value === null) return null;
  if (sign !== undefined) return { value: value + sign, to: at + 1 };
  return allDigits(plain) && plain.length <= 3 && plain !== '0' ? grouped(scene, at, value) : { value, to: at + 1 };
}

function readDigits(scene: Scene, text: string, measured: boolean): number | null {
  const { groupSign, decimalSign } = scene.language;
  if (text.length > 1 && text.startsWith('0') && text.charAt(1) !== decimalSign) return null;
  const [whole = '', decimals, ...rest] = text.split(decimalSign);
  if (rest.length > 0 || (decimals !== undefined && !allDigits(decimals))) return null;
  const [first = '', ...groups] = whole.split(groupSign);
  if (!allDigits(first)) return null;
  if (groups.every((group) => group.length === 3 && allDigits(group)) && (groups.length === 0 || first.length <= 3)) {
    return Number(`${first}${groups.join('')}.${decimals ?? '0'}`);
  }
  const decimalPoint = measured && groups.length === 1 && decimals === undefined && allDigits(groups[0] ?? '');
  return decimalPoint ? Number(`${first}.${groups[0]}`) : null;
}

/** The number of an ordinal in digits or words: „3.“, „dritten“; null for other words. */
export function ordinalAt(scene: Scene, at: number): number | null {
  const word = lowerAt(scene, at);
  const digits = word.slice(0, -1);
  if (word.length < 5 && word.endsWith('.') && allDigits(digits)) return Number(digits);
  return scene.language.ordinalOf(word);
}

/** Whether a scale or unit stands at `at`. */
function isMeasured(scene: Scene, at: number): boolean {
  const { scales, units, symbols } = scene.language;
  return scales.has(lowerAt(scene, at)) || symbols.has(textAt(scene, at)) || units.has(lowerAt(scene, at));
}

/** „1 200 000“, and „1'200“ as in Switzerland. */
function grouped(scene: Scene, at: number, first: number): DigitsRead {
  let value = first;
  const limit = at + 2 * longestGroups;
  let to = at + 1;
  while (to < limit) {
    const apostrophe = "'’".includes(textAt(scene, to) || '?') ? 1 : 0;
    const group = textAt(scene, to + apostrophe);
    const gap = (scene.words[to + apostrophe]?.start ?? 0) - (scene.words[to - 1]?.end ?? 0);
    if (gap !== 1 || group.length !== 3 || !allDigits(group) || scene.taken(to)) break;
    value = value * 1000 + Number(group);
    to += 1 + apostrophe;
  }
  return { value, to };
}
