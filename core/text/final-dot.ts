import type { TextRules } from '../languages/language.ts';
import type { Token } from '../model.ts';
import { isAt, matchEnd, patterns } from './scan.ts';

const ROMAN = /^[IVX]{1,6}$/u;
const SHORT_NUMBER = /^\d{1,3}$/u;
const SHORT_DATE = /^\d{1,2}\.\d{1,2}$/u;
const MONTH_FOLLOWS = /^ \d{1,2}\./u;
const YEAR_FOLLOWS = /^ \d{4}/u;
const SHORT_ORDINAL = /^\d{1,2}\.$/u;
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;
const INITIALS_IN_COMPOUND = /^(?:\p{L}\.-?)+\p{L}$/u;

/** Whether the dot at `dot`, right after `word`, belongs to the word: an abbreviation, an initial or an ordinal. */
export function dotBelongs(
  text: string,
  word: string,
  dot: number,
  limit: number,
  before: Token | null,
  rules: TextRules,
): boolean {
  if (text.charAt(dot + 1) === '.') return false;
  if (rules.abbreviations.has(word)) return true;
  if (word.length < 12 && (INITIALS.test(word) || INITIALS_IN_COMPOUND.test(word))) return true;
  if (SHORT_DATE.test(word)) return true;
  const follower = wordAfter(text, dot + 1, limit);
  if (rules.abbreviationsBeforeNumber.has(word)) return isAt(patterns.digit, follower, 0);
  if (!rules.ordinalDots) return false;
  if (SHORT_NUMBER.test(word)) return beginsDate(text, word, dot, before) || isOrdinal(word, follower, before, rules);
  return ROMAN.test(word) && isRomanOrdinal(follower, endsHere(text, dot + 1, limit), before, rules);
}

/** „4., 5. und 6. April“, „2.–6. Februar“, „18./19. Dezember“, „7. 11. 1989“ */
function beginsDate(text: string, word: string, dot: number, before: Token | null): boolean {
  if (word.length > 2) return false;
  const sign = text.charAt(dot + 1);
  if (sign === ',') return true;
  if (sign === '-' || sign === '–' || sign === '/') return isAt(patterns.digit, text, dot + 2);
  const isMonth = before !== null && SHORT_ORDINAL.test(before.text);
  return (isMonth ? YEAR_FOLLOWS : MONTH_FOLLOWS).test(text.slice(dot + 1, dot + 7));
}

function isOrdinal(word: string, follower: string, before: Token | null, rules: TextRules): boolean {
  if (follower === '') return false;
  if (rules.nounsAfterOrdinal.has(follower)) return true;
  if (isAt(patterns.lowerLetter, follower, 0)) return word.length < 3;
  if (!isAt(patterns.upperLetter, follower, 0) || rules.sentenceStarters.has(follower)) return false;
  if (before === null) return word.length < 3;
  const previous = before.text;
  return (
    rules.wordsBeforeOrdinal.has(previous.toLowerCase()) || /^\d+\.$/u.test(previous) || '„“(»–-'.includes(previous)
  );
}

/** „Friedrich II. von“, „der II. Weltkrieg“; a number alone at the end of a text keeps no dot. */
function isRomanOrdinal(follower: string, last: boolean, before: Token | null, rules: TextRules): boolean {
  if (before !== null && isAt(patterns.upperLetter, before.text, 0)) return !last;
  return follower !== '' && !rules.sentenceStarters.has(follower);
}

function endsHere(text: string, index: number, limit: number): boolean {
  return Math.max(index, matchEnd(patterns.blank, text, index)) >= limit;
}

/** The next word, at most 40 characters of it, read over blanks; empty when something else follows. */
function wordAfter(text: string, index: number, limit: number): string {
  const start = Math.max(index, matchEnd(patterns.blank, text, index));
  const end = Math.min(matchEnd(patterns.wordRun, text, start), limit);
  return end > start ? text.slice(start, Math.min(end, start + 40)) : '';
}
