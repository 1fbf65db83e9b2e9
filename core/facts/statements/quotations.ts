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
  const quotations: Quotation[] = [];
  let open: Open | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Placed;
    if (open && isStale(open, token, tokens)) open = null;
    if (!Object.hasOwn(closers, token.text) && token.text.length > 1) continue;
    if (!open) {
      if (Object.hasOwn(closers, token.text)) open = { mark: token.text, at, block: token.block, depth: 1 };
    } else if (closers[open.mark]?.includes(token.text)) {
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
  const verb =
    words.length > 3 && words.some(({ text }, at) => at > 0 && /^\p{Ll}/u.test(text) && speech.isVerbForm(text));
  if (verb && /^[,:–]$/u.test(before)) return true;
  if (!/^[\p{Lu}\d[(…]/u.test(inside[0]?.text ?? '')) return false;
  if (before === ':' && words.length > 1) return true;
  if (words.length > 1 && /^[.!?…]+$/u.test(inside.at(-1)?.text ?? '')) return true;
  return verb;
}
