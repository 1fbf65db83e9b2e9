import type { PlainDateWords } from '../../languages/date-words.ts';
import type { Sentence } from '../../model.ts';
import type { Word } from '../scene-words.ts';

const dashes = '-‐‑–';

/** Words in lower case, each form worked out once: the same string again is also found faster in tables. */
export function lowerForms(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let lower = known.get(text);
    if (lower === undefined) {
      lower = text.toLowerCase();
      known.set(text, lower);
    }
    return lower;
  };
}

/** The words of a sentence; a token that begins with a digit is taken apart at its hyphens: „10-18“, „90er-Jahre“. */
export function wordsOf(sentence: Sentence, lowerOf = lowerForms(), plain: PlainDateWords | null = null): Word[] {
  const words: Word[] = [];
  for (const { start, end, text } of sentence.tokens) {
    if (startsWithDigit(text)) for (const part of partsOf(start, text)) words.push(part);
    else if (plain === null) words.push({ start, end, text, lower: lowerOf(text) });
    else for (const part of plainParts(start, text, lowerOf, plain)) words.push(part);
  }
  return words;
}

/** „Monday’s“ without its ending, „mid-January“ as two words. */
function plainParts(start: number, text: string, lowerOf: (text: string) => string, plain: PlainDateWords): Word[] {
  const lower = lowerOf(text);
  const ending = plain.possessiveEndings.find((each) => lower.endsWith(each) && lower.length > each.length) ?? '';
  const end = start + text.length - ending.length;
  const hyphen = text.search(/[-‐‑–]/u);
  if (hyphen > 0 && plain.joinedEdges.has(lower.slice(0, hyphen))) {
    const [first, second] = [text.slice(0, hyphen), text.slice(hyphen + 1, end - start)];
    return [
      { start, end: start + hyphen + 1, text: first, lower: lowerOf(first) },
      { start: start + hyphen + 1, end, text: second, lower: lowerOf(second) },
    ];
  }
  const word = text.slice(0, end - start);
  return [{ start, end, text: word, lower: lowerOf(word) }];
}

export function startsWithDigit(text: string): boolean {
  return text >= '0' && text < ':';
}

function partsOf(from: number, text: string): Word[] {
  const parts: Word[] = [];
  let start = 0;
  const add = (end: number) => {
    const part = text.slice(start, end);
    if (part !== '') parts.push({ start: from + start, end: from + end, text: part, lower: part.toLowerCase() });
    start = end;
  };
  for (let index = 0; index < text.length; index++) {
    if (!dashes.includes(text.charAt(index))) continue;
    add(index);
    add(index + 1);
  }
  add(text.length);
  return parts;
}
