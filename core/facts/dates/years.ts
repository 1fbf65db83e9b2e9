import { isCapital, lowerAt, textAt } from '../scene-words.ts';
import { dateOf } from './calendar.ts';
import { allDigits, ordinalAt } from './numbers.ts';
import { centuryPeriod, decadePeriod, millenniumPeriod, openPeriod, yearPeriod, yearsPeriod } from './period.ts';
import { dateFound, type Found, isNounAt, type Scene } from './scene.ts';
import { startsWithDigit } from './words.ts';
import { yearDigits } from './year-behind.ts';

/** „Jahr 2015“, „2015“, „2019/20“, „Saison 2019/20“. */
export function year(scene: Scene, at: number): Found | null {
  const { yearNouns, seasonNouns } = scene.language;
  const word = lowerAt(scene, at);
  const named = (yearNouns.has(word) || seasonNouns.has(word)) && isNounAt(scene, at);
  const digits = named ? at + 1 : at;
  const number = yearDigits(lowerAt(scene, digits));
  if (number === null) return null;
  const second = lowerAt(scene, digits + 1) === '/' ? lowerAt(scene, digits + 2) : '';
  if (second.length === 2 && allDigits(second) && Number(second) === (number + 1) % 100) {
    return { ...dateFound(at, digits + 3, yearsPeriod(number, number + 1), true), year: number };
  }
  if (!named && !standsAsYear(scene, at, number)) return null;
  if (seasonNouns.has(word) && !yearNouns.has(word))
    return { ...dateFound(digits, digits + 1, yearPeriod(number)), year: number };
  return { ...dateFound(at, digits + 1, yearPeriod(number), named), year: number };
}

/** Tells a year from a count, a part of a telephone number and the like by the words beside it. */
function standsAsYear(scene: Scene, at: number, number: number): boolean {
  const { beforeYear, notBeforeYear, notAfterYear, countWords } = scene.language;
  const before = lowerAt(scene, at - 1);
  const after = lowerAt(scene, at + 1);
  if (notAfterYear.has(after) || touchesOtherNumber(scene, at)) return false;
  const round = number % 100 === 0 || number < 1400;
  if (notBeforeYear.has(before)) return false;
  if (countWords.has(before)) return number % 10 !== 0;
  if (!round) return true;
  if (isCapital(textAt(scene, at + 1))) return false;
  return beforeYear.has(before) || isCapital(textAt(scene, at - 1)) || '(,–-/'.includes(before || '?') || before === '';
}

/** „0800-1234-55“, „+49 1234“, „1990/123“: digits joined to digits that are no year. */
function touchesOtherNumber(scene: Scene, at: number): boolean {
  const touches = (one: number) => scene.words[one]?.end === scene.words[one + 1]?.start;
  const joins = (sign: string) => sign === '-' || sign === '/' || sign === '+';
  const [before, after] = [lowerAt(scene, at - 1), lowerAt(scene, at + 1)];
  const other = (word: string) => startsWithDigit(word) && yearDigits(word) === null;
  if (before === '+' || (joins(before) && touches(at - 1) && other(lowerAt(scene, at - 2)))) return true;
  return (
    (joins(after) && touches(at) && other(lowerAt(scene, at + 2))) ||
    (other(before) && before.length > 2 && allDigits(before)) ||
    allDigits(after)
  );
}

/** „90er Jahre“, „1990er-Jahre“, „neunziger Jahre“, „Neunzigerjahre“, „die 90er“. */
export function decade(scene: Scene, at: number): Found | null {
  const { decadeWords, decadeNouns, articles } = scene.language;
  const word = lowerAt(scene, at);
  const number = decadeWords.get(word) ?? decadeDigits(scene, word);
  if (number === null || number === undefined) return null;
  const years = number < 100 ? number + (number < 20 ? 2000 : 1900) : number;
  const hyphen = lowerAt(scene, at + 1) === '-' ? 1 : 0;
  const withNoun = decadeNouns.has(lowerAt(scene, at + 1 + hyphen));
  const alone = word.endsWith('jahre') || word.endsWith('jahren');
  if (
    !withNoun &&
    !alone &&
    !isPlainDecade(scene, at) &&
    !(articles.has(lowerAt(scene, at - 1)) && startsWithDigit(word))
  )
    return null;
  return dateFound(at, withNoun ? at + 2 + hyphen : at + 1, decadePeriod(Math.floor(years / 10)), true);
}

/** „1990s“, „the ’90s“, „the nineties“, „the early nineties“ */
function isPlainDecade(scene: Scene, at: number): boolean {
  const { plain, articles, edges } = scene.language;
  if (plain === null) return false;
  const before = lowerAt(scene, at - 1);
  return lowerAt(scene, at).length > 4 && startsWithDigit(lowerAt(scene, at))
    ? true
    : articles.has(before) || edges.has(before) || /^['’‘]$/u.test(before);
}

function decadeDigits(scene: Scene, word: string): number | null {
  if (!startsWithDigit(word)) return null;
  const digits = [4, 2].find(
    (length) => allDigits(word.slice(0, length)) && scene.language.decadeEndings.has(word.slice(length)),
  );
  const number = digits === undefined ? null : Number(word.slice(0, digits));
  return number !== null && number % 10 === 0 ? number : null;
}

/** „19. Jahrhundert“, „vorigen Jahrhunderts“, „drittes Jahrtausend“. */
export function century(scene: Scene, at: number): Found | null {
  const { centuryNouns, millenniumNouns, shifts, these } = scene.language;
  const noun = lowerAt(scene, at + 1);
  const isCentury = centuryNouns.has(noun);
  if (!isCentury && !millenniumNouns.has(noun)) return null;
  const ordinal = ordinalAt(scene, at);
  if (ordinal !== null && ordinal > 0 && ordinal <= 21) {
    return dateFound(at, at + 2, isCentury ? centuryPeriod(ordinal) : millenniumPeriod(ordinal), true);
  }
  const word = lowerAt(scene, at);
  const shift = these.has(word) ? 0 : shifts.get(word);
  if (shift === undefined || !isCentury) return null;
  if (scene.published === null) return dateFound(at, at + 2, openPeriod('XX', 'century'), true);
  const current = Math.floor((dateOf(scene.published).year - 1) / 100) + 1;
  return dateFound(at, at + 2, centuryPeriod(current + shift), true);
}
