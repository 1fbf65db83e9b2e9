import type { Language } from '../languages/language.ts';
import type { Span, Token } from '../model.ts';
import { dotBelongs } from './final-dot.ts';
import { isAt, matchEnd, patterns } from './scan.ts';
import { scanWord } from './scan-word.ts';

/**
 * The words, numbers and signs of `span` in order, as spans of `text`. Abbreviations, initials and ordinals keep their dot,
 * compounds their hyphens; each other sign is a token. Linear in the length of the span.
 */
export function tokenise(text: string, span: Span, language: Language): Token[] {
  const tokens: Token[] = [];
  const limit = Math.min(span.end, text.length);
  let index = Math.max(0, span.start);
  while (index < limit) {
    const blankEnd = matchEnd(patterns.blank, text, index);
    if (blankEnd > index) {
      index = blankEnd;
      continue;
    }
    const end = Math.min(tokenEnd(text, index, limit, tokens.at(-1) ?? null, language), limit);
    tokens.push({ start: index, end, text: text.slice(index, end) });
    index = end;
  }
  return tokens;
}

function tokenEnd(text: string, start: number, limit: number, before: Token | null, language: Language): number {
  if (isAt(patterns.wordStart, text, start)) {
    const address = addressEnd(text, start);
    if (address > 0) return address;
    const end = withoutEnclitic(text, start, scanWord(text, start, limit), language.text.enclitics);
    const dotted = end < limit && text.charAt(end) === '.';
    return dotted && dotBelongs(text, text.slice(start, end), end, limit, before, language.text) ? end + 1 : end;
  }
  for (const enclitic of language.text.enclitics) {
    const end = start + enclitic.length;
    if (end > start + 1 && end <= limit && text.startsWith(enclitic, start) && endsWord(text, start, end)) return end;
  }
  for (const pattern of [patterns.punctuationRun, patterns.tag, patterns.picture]) {
    const end = matchEnd(pattern, text, start);
    if (end > start) return end;
  }
  const codePoint = text.codePointAt(start) ?? 0;
  return start + (codePoint > 0xffff ? 2 : 1);
}

/** „Ulm“ of „Ulm's“ */
function withoutEnclitic(text: string, start: number, end: number, enclitics: readonly string[]): number {
  for (const enclitic of enclitics) {
    const from = end - enclitic.length;
    if (from > start && text.startsWith(enclitic, from)) return from;
  }
  return end;
}

/** Whether the enclitic from `start` to `end` stands at the end of a word: „Ulm's“, not „'sblood“. */
function endsWord(text: string, start: number, end: number): boolean {
  return start > 0 && isAt(patterns.wordStart, text, start - 1) && !isAt(patterns.wordStart, text, end);
}

/** The end of the web or e-mail address at `start` without the punctuation of the sentence behind it, or -1. */
function addressEnd(text: string, start: number): number {
  let end = matchEnd(patterns.webAddress, text, start);
  if (end < 0) end = matchEnd(patterns.addressRun, text, start);
  while (end > start && '.,;:!?)-'.includes(text.charAt(end - 1))) end--;
  return end;
}
