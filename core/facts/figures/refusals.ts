import { startsWithDigit } from '../dates/words.ts';
import { isCapital, lowerAt, textAt } from '../scene-words.ts';
import { boundsEnd } from './bounds.ts';
import { type NumberRead, numberAt } from './numbers.ts';
import { opens, type Scene, touches } from './scene.ts';

/** Whether the number from `from` is part of a name, an address, a code or an order: „Artikel 5“, „Boeing 737“, „030/12 34“. */
export function isNaming(scene: Scene, from: number, number: NumberRead, measured: boolean): boolean {
  const { naming } = scene.language;
  if (number.kind === 'crowd' || number.kind === 'part') return false;
  if (naming.has(lowerAt(scene, from - 1)) || continuesNaming(scene, from) || isSingleCapital(textAt(scene, from - 1)))
    return true;
  if (joinsCode(scene, from, number.to)) return true;
  // „an ATR 72 aircraft“
  const behindAcronym = scene.language.plain !== null && /^\p{Lu}{2,}$/u.test(textAt(scene, from - 1));
  if (behindAcronym && number.kind === 'digits') return true;
  if (isYear(number.value) && number.kind === 'digits' && scene.language.beforeYears.has(lowerAt(scene, from - 1)))
    return true;
  if (number.kind !== 'digits' || measured || !Number.isInteger(number.value) || isListed(scene, number.to))
    return false;
  return followsName(scene, from) || isYear(number.value);
}

/** „(auf den Plätzen drei) und vier“ */
function continuesNaming(scene: Scene, from: number): boolean {
  const { and, rangeWords, naming } = scene.language;
  const joint = lowerAt(scene, from - 1);
  return (
    (and.has(joint) || rangeWords.has(joint)) &&
    naming.has(lowerAt(scene, from - 3)) &&
    numberAt(scene, from - 2) !== null
  );
}

/** „A 45“ */
function isSingleCapital(text: string): boolean {
  return text.length === 1 && isCapital(text);
}

/** „328 (von 547 Sitzen)“: what it counts stands behind the next number. */
function isListed(scene: Scene, to: number): boolean {
  const next = boundsEnd(scene, to + 1);
  return scene.language.joints.has(lowerAt(scene, to)) && numberAt(scene, next) !== null;
}

/** „+49 30“, „030/123“, „A/5“: signs between digits. */
function joinsCode(scene: Scene, from: number, to: number): boolean {
  const before = textAt(scene, from - 1);
  const after = textAt(scene, to);
  if (before === '+' || before === '#' || (before === '/' && touches(scene, from - 1))) return true;
  if (after === '/' && touches(scene, to - 1) && startsWithDigit(lowerAt(scene, to + 1))) return true;
  if (after === '.' && touches(scene, to - 1) && isCapital(textAt(scene, to + 1))) return true;
  return (startsWithDigit(before) && !scene.taken(from - 1)) || startsWithDigit(after);
}

/** „Boeing 737“, „iPhone 7“: a word with a capital right before a bare number. */
function followsName(scene: Scene, from: number): boolean {
  const before = textAt(scene, from - 1);
  if (before === before.toLowerCase()) return false;
  return !opens(scene, from - 1) || !isStarter(scene, before);
}

function isStarter(scene: Scene, word: string): boolean {
  const { sentenceStarters, approximations, bounds } = scene.language;
  return sentenceStarters.has(word) || approximations.has(word.toLowerCase()) || bounds.has(word.toLowerCase());
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2100;
}
