import type { Span } from '../../core/model.ts';

/** A sentence cut in three: what stands before some words, the words, and what stands after them. */
export interface QuoteParts {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Cuts a sentence around some words; parts beyond `longest` characters are left out at a blank and marked by an ellipsis. */
export function quoteParts(text: string, sentence: Span, words: Span, longest: number): QuoteParts {
  const start = Math.max(sentence.start, words.start - Math.floor(longest * 0.4));
  const end = Math.min(Math.max(sentence.end, words.end), Math.max(start + longest, words.end));
  const before = text.slice(start, words.start);
  const after = text.slice(words.end, end);
  return {
    before: start > sentence.start ? `… ${before.slice(before.indexOf(' ') + 1)}` : before,
    words: text.slice(words.start, words.end),
    after: end < sentence.end ? `${after.slice(0, Math.max(after.lastIndexOf(' '), 0))} …` : after,
  };
}
