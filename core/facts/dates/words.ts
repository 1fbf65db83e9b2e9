import type { Sentence, Token } from '../../model.ts';
import type { Word } from './scene.ts';

const dashes = '-‐‑–';

/** The words of a sentence; a token that begins with a digit is taken apart at its hyphens: „10-18“, „90er-Jahre“. */
export function wordsOf(sentence: Sentence): Word[] {
  return sentence.tokens.flatMap((token) => (startsWithDigit(token.text) ? partsOf(token) : [wordOf(token)]));
}

export function startsWithDigit(text: string): boolean {
  return text >= '0' && text < ':';
}

function wordOf(token: Token): Word {
  return { ...token, lower: token.text.toLowerCase() };
}

function partsOf(token: Token): Word[] {
  const parts: Word[] = [];
  let start = 0;
  for (let index = 0; index <= token.text.length; index++) {
    const atEnd = index === token.text.length;
    if (!atEnd && !dashes.includes(token.text.charAt(index))) continue;
    if (index > start) parts.push(part(token, start, index));
    if (!atEnd) parts.push(part(token, index, index + 1));
    start = index + 1;
  }
  return parts;
}

function part(token: Token, start: number, end: number): Word {
  return wordOf({ start: token.start + start, end: token.start + end, text: token.text.slice(start, end) });
}
