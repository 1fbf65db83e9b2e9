import type { SpeechGrammar } from '../../languages/speech-grammar.ts';
import type { Sentence, Span, Token } from '../../model.ts';

/** Words between quotation marks; the span holds the marks. */
export interface Quotation extends Span {
  /** Whether whole clauses are quoted, not words within the article's own sentence. */
  readonly full: boolean;
  /** The words inside, without the marks. */
  readonly inner: Span;
}

/** What closes each opening mark: „…“, »…«, «…», “…”, "…", ‚…‘, ›…‹. */
const closers: Readonly<Record<string, string>> = {
  '„': '“”"',
  '»': '«',
  '«': '»',
  '“': '”',
  '”': '”',
  '"': '"',
  '‚': '‘’',
  '›': '‹',
};

/** A quotation may run on over so many blocks; a mark left open longer is no quotation. */
const mostBlocks = 4;
/** Longer ones are no quotations but a missing mark. */
const longest = 4000;

interface Open {
  readonly mark: string;
  readonly at: number;
  readonly block: number;
  depth: number;
}

interface Placed extends Token {
  readonly block: number;
}

/** The quotations of an article in order; none lies in another. A mark that nothing closes is left out. Linear. */
export function findQuotations(sentences: readonly Sentence[], speech: SpeechGrammar): Quotation[] {
  const tokens: Placed[] = [];
  for (const { tokens: own, block } of sentences) for (const token of own) tokens.push({ ...token, block });
  const marks = speech.subjectFirst?.quotationMarks ?? closers;
  const quotations: Quotation[] = [];
  let open: Open | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Placed;
    if (open && isStale(open, token, tokens)) open = null;
    if (!Object.hasOwn(marks, token.text) && token.text.length > 1) continue;
    if (!open) {
      if (Object.hasOwn(marks, token.text) && opens(tokens, at, speech))
        open = { mark: token.text, at, block: token.block, depth: 1 };
    } else if (marks[open.mark]?.includes(token.text) && !reopens(tokens, at, open, speech)) {
      open.depth--;
      if (open.depth > 0) continue;
      if (at > open.at + 1) quotations.push(quotationOf(tokens, open.at, at, speech));
      open = null;
    } else if (token.text === open.mark) {
      const again: Open = { mark: token.text, at, block: token.block, depth: 1 };
      if (token.block === open.block) open.depth++;
      else {
        // A quotation of several paragraphs opens anew with each of them, and closes only once.
        if (at > open.at + 1 && tokens[at - 1]?.block !== token.block)
          quotations.push(quotationOf(tokens, open.at, at, speech, false));
        open = again;
      }
    }
  }
  return quotations;
}

/** A single mark may be an apostrophe: it opens only where another one closes it in the same block, behind a word. */
function opens(tokens: readonly Placed[], at: number, speech: SpeechGrammar): boolean {
  const token = tokens[at] as Placed;
  if (speech.subjectFirst === null || token.text !== '‘') return true;
  for (let next = at + 2; next < Math.min(tokens.length, at + longestSingle); next++) {
    const { text, block, end } = tokens[next] as Placed;
    if (block !== token.block) return false;
    if (text === '’') return tokens[next + 1]?.start !== end || !/^\p{L}/u.test(tokens[next + 1]?.text ?? '');
  }
  return false;
}

/** How many words and signs a quotation in single marks may have. */
const longestSingle = 120;

/** A straight mark at the beginning of a later paragraph does not close the one before. */
function reopens(tokens: readonly Placed[], at: number, open: Open, speech: SpeechGrammar): boolean {
  const token = tokens[at] as Placed;
  return (
    speech.subjectFirst !== null &&
    token.text === open.mark &&
    token.block !== open.block &&
    tokens[at - 1]?.block !== token.block
  );
}

function isStale(open: Open, token: Placed, tokens: readonly Placed[]): boolean {
  return token.block - open.block > mostBlocks || token.start - (tokens[open.at]?.start ?? 0) > longest;
}

function quotationOf(
  tokens: readonly Placed[],
  from: number,
  to: number,
  speech: SpeechGrammar,
  closed = true,
): Quotation {
  const inside = tokens.slice(from + 1, to);
  const [first, last] = [inside[0], inside.at(-1)] as [Placed, Placed];
  return {
    start: (tokens[from] as Placed).start,
    end: closed ? (tokens[to] as Placed).end : last.end,
    inner: { start: first.start, end: last.end },
    full: isFull(inside, tokens[from - 1]?.text ?? '', speech),
  };
}

/** Whole clauses begin in capitals and have a finite verb, or end as sentences do, or stand behind a colon. */
function isFull(inside: readonly Placed[], before: string, speech: SpeechGrammar): boolean {
  const words = inside.filter(({ text }) => /^[\p{L}\d]/u.test(text));
  if (speech.subjectFirst !== null) return isFullClause(inside, words, before, speech);
  const verb =
    words.length > 3 && words.some(({ text }, at) => at > 0 && /^\p{Ll}/u.test(text) && speech.isVerbForm(text));
  if (verb && /^[,:–]$/u.test(before)) return true;
  if (!/^[\p{Lu}\d[(…]/u.test(inside[0]?.text ?? '')) return false;
  if (before === ':' && words.length > 1) return true;
  if (words.length > 1 && /^[.!?…]+$/u.test(inside.at(-1)?.text ?? '')) return true;
  return verb;
}

/** Where signs stand inside of the marks, a comma at the end tells a clause too; titles have capitals only. */
function isFullClause(
  inside: readonly Placed[],
  words: readonly Placed[],
  before: string,
  speech: SpeechGrammar,
): boolean {
  if (before === ':' && words.length > 1) return true;
  const small = words.filter(({ text }, at) => at > 0 && /^\p{Ll}/u.test(text));
  const verb = words.length > 2 && words.some(({ text }) => speech.isVerbForm(text.toLowerCase()));
  const ended = /^[.!?…,]+$/u.test(inside.at(-1)?.text ?? '');
  const behindSign = /^(?:[,:–—]|-{1,2})$/u.test(before);
  if (behindSign && (verb || (ended && words.length > 2))) return true;
  if (!/^[\p{Lu}\d[(…]/u.test(inside[0]?.text ?? '')) return verb && before === '' && words.length > 4;
  // „“No,” he said.“: one word stands where a sentence begins.
  const opens = behindSign || before === '' || /^[.!?”"]+$/u.test(before);
  const asks = /^[.!?]/u.test(inside.at(-1)?.text ?? '');
  if (ended && (words.length > 1 ? small.length > 0 || asks : opens)) return true;
  return verb && small.length > 1;
}
