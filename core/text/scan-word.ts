import { isAt, matchEnd, patterns } from './scan.ts';

const INNER_APOSTROPHE = "'’‘`´";
const HYPHENS = '-‐‑';
const NUMBER_SIGNS = '.,:';

/**
 * The end of the word, number or compound that begins at `start`: „Kreml-Sprecher“, „Hans'“ (without the dot decision),
 * „1.250,5“, „ver.di“, „H&M“, „Windows-“.
 */
export function scanWord(text: string, start: number, limit: number): number {
  let runStart = start;
  let end = Math.min(matchEnd(patterns.wordRun, text, start), limit);
  while (end < limit) {
    const joined = joinerEnd(text, runStart, end, limit);
    if (joined < 0) break;
    runStart = joined;
    const next = matchEnd(patterns.wordRun, text, joined);
    if (next < 0) return joined;
    end = Math.min(next, limit);
  }
  return end;
}

/** Where the word goes on after the sign at `end`, or -1 when the sign does not belong to it. */
function joinerEnd(text: string, runStart: number, end: number, limit: number): number {
  const sign = text.charAt(end);
  const next = end + 1;
  const wordFollows = next < limit && isAt(patterns.wordStart, text, next);
  if (HYPHENS.includes(sign)) return wordFollows || endsElided(text, next, limit) ? next : -1;
  if (INNER_APOSTROPHE.includes(sign)) return apostropheEnd(text, end, wordFollows);
  if (sign === '.' && text.charAt(next) === '-') return joinsByDotAndHyphen(text, runStart, next + 1, limit);
  if (!wordFollows) return -1;
  if (sign === '&') return end - runStart <= 2 ? next : -1;
  if (NUMBER_SIGNS.includes(sign) && isAt(patterns.digit, text, end - 1) && isAt(patterns.digit, text, next))
    return next;
  return sign === '.' && joinsByDot(text, runStart, end, next) ? next : -1;
}

/** „Such- und Rettungsdienst“: a hyphen at the end belongs to its word, a dash („Berlin-“ before a digit or quote) too. */
function endsElided(text: string, next: number, limit: number): boolean {
  return next >= limit || isAt(patterns.blank, text, next) || ',/)'.includes(text.charAt(next));
}

/** „D'Artagnan“, „geht's“, and „Hans'“ when no quotation could end here. */
function apostropheEnd(text: string, end: number, wordFollows: boolean): number {
  if (wordFollows) return isAt(patterns.letter, text, end + 1) ? end + 1 : -1;
  const sibilant = 'sßxz'.includes(text.charAt(end - 1)) && text.charAt(end + 1) !== "'";
  return sibilant && "'’".includes(text.charAt(end)) && !quoteIsOpen(text, end) ? end + 1 : -1;
}

/** How far back an opening single quote is looked for: a bound that keeps the tokeniser linear. */
const QUOTE_REACH = 200;

function quoteIsOpen(text: string, end: number): boolean {
  for (let index = end - 1; index >= Math.max(0, end - QUOTE_REACH); index--) {
    const sign = text.charAt(index);
    if (sign === '‚' || sign === '‘') return true;
    if (sign === "'")
      return index === 0 || isAt(patterns.blank, text, index - 1) || '(„“"'.includes(text.charAt(index - 1));
    if (sign === '\n') return false;
  }
  return false;
}

/** „K.-H.“, „St.-Georgs-Kirche“ */
function joinsByDotAndHyphen(text: string, runStart: number, next: number, limit: number): number {
  return next < limit && isAt(patterns.letter, text, runStart) && isAt(patterns.letter, text, next) ? next : -1;
}

/** „z.B“, „E.ON“, „ver.di“, „SAT.1“; but not „… zu Ende.Danach …“, where the blank is missing. */
function joinsByDot(text: string, runStart: number, end: number, next: number): boolean {
  if (end - runStart === 1 && isAt(patterns.letter, text, runStart)) return true;
  return !isAt(patterns.upperLetter, text, next) && isAt(patterns.letter, text, runStart);
}
