import type { Mood, SpeechGrammar } from '../../languages/speech-grammar.ts';
import type { Sentence, Span, Token } from '../../model.ts';
import type { Quotation } from './quotations.ts';

/** A word, a sign, or a whole quotation that stands for one. */
export interface Word extends Token {
  readonly lower: string;
  /** Null for nouns and for what is quoted. */
  readonly mood: Mood | null;
  /** Whether its form is that of a finite verb; the words around it may tell otherwise. */
  readonly finite: boolean;
  /** The quotation that this word stands for. */
  readonly quotation: Quotation | null;
  /** The quoted words within the sentence that this one belongs to. */
  readonly fragment: Quotation | null;
}

/** Words between two signs; a quotation of whole clauses is a segment of its own. `from` and `to` (exclusive) count words. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** The sign right before and right behind, or an empty string at the ends and beside quotations. */
  readonly before: string;
  readonly after: string;
}

/** A sentence, or several that a quotation holds together, without what stands in brackets. */
export interface Passage extends Span {
  readonly words: readonly Word[];
  readonly segments: readonly Segment[];
  readonly block: number;
  /** Fragments of the passage in order. */
  readonly fragments: readonly Quotation[];
}

const splits = new Set([',', ';', ':', '–', '—', '-', '.', '!', '?', '…', '...']);
const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
/** Signs that plain text puts around words that stand out. */
const emphasis = /^[*_]+$/u;
/** More is not left out: brackets that long hold sentences. */
const mostInBrackets = 30;

/** The passages of an article in order, with quotations as single words. */
export function passagesOf(
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  speech: SpeechGrammar,
): Passage[] {
  const passages: Passage[] = [];
  let words: Word[] = [];
  let fragments: Quotation[] = [];
  let block = 0;
  let next = 0;
  sentences.forEach((sentence, index) => {
    if (words.length === 0) block = sentence.block;
    const { tokens } = sentence;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
      const quotation = quotations[next];
      const inside = quotation !== undefined && token.start >= quotation.start ? quotation : null;
      if (inside?.full) {
        if (words.at(-1)?.quotation !== inside) words.push(wordOfQuotation(inside));
        continue;
      }
      if (emphasis.test(token.text)) continue;
      const skip = inside ? 0 : bracketLength(tokens, at);
      if (skip > 0) {
        at += skip;
        continue;
      }
      if (inside && fragments.at(-1) !== inside) fragments.push(inside);
      words.push(wordOf(token, inside, words.length === 0, speech));
    }
    const following = sentences[index + 1];
    const quoted = quotations[next];
    const goesOn = following && quoted?.full && quoted.start < sentence.end && quoted.end > following.start;
    if (goesOn || words.length === 0) return;
    const [first, last] = [words[0], words.at(-1)] as [Word, Word];
    passages.push({
      words,
      fragments,
      block,
      segments: segmentsOf(words, speech.subjectFirst !== null),
      start: first.start,
      end: last.end,
    });
    words = [];
    fragments = [];
  });
  return passages;
}

function wordOf(token: Token, fragment: Quotation | null, first: boolean, speech: SpeechGrammar): Word {
  const lower = token.text.toLowerCase();
  const verbal = !fragment && (first || lower === token.text) && lower.length > 1;
  const finite = verbal && speech.isVerbForm(lower);
  return {
    ...token,
    lower,
    quotation: null,
    fragment,
    finite,
    mood: finite && lower === token.text ? speech.moodOf(lower) : null,
  };
}

function wordOfQuotation(quotation: Quotation): Word {
  const { start, end } = quotation;
  return { start, end, text: '„“', lower: '„“', quotation, fragment: null, finite: false, mood: null };
}

/** How many tokens behind the opening bracket at `at` belong to it, or 0. */
function bracketLength(tokens: readonly Token[], at: number): number {
  const close = closing[tokens[at]?.text ?? ''];
  if (close === undefined) return 0;
  for (let end = at + 1; end <= Math.min(at + mostInBrackets, tokens.length - 1); end++) {
    const text = tokens[end]?.text ?? '';
    if (text === close) return end - at;
    if ('„“»«"'.includes(text)) return 0;
  }
  return 0;
}

function segmentsOf(words: readonly Word[], signsInside: boolean): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let before = '';
  const close = (to: number, after: string) => {
    if (to > from) segments.push({ from, to, before, after });
    before = after;
  };
  words.forEach((word, at) => {
    if (word.fragment) {
      // „called it “a mistake,” said …“: the comma stands inside of the marks.
      const ends = signsInside && words[at + 1]?.fragment !== word.fragment && words[at - 1]?.text === ',';
      if (ends) {
        close(at + 1, ',');
        from = at + 1;
      }
      return;
    }
    if (word.quotation) {
      close(at, '');
      from = at;
      close(at + 1, '');
      from = at + 1;
    } else if (splits.has(word.text)) {
      close(at, word.text);
      from = at + 1;
    }
  });
  close(words.length, '');
  return segments;
}
