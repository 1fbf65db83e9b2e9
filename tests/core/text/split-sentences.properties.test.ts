import { describe, expect } from 'vitest';
import { articleFromText } from '../../../core/article/plain-text-article.ts';
import { german } from '../../../core/languages/de/index.ts';
import type { Span } from '../../../core/model.ts';
import { splitSentences } from '../../../core/text/split-sentences.ts';
import { tokenise } from '../../../core/text/tokenise.ts';
import { anyText, holds } from '../../properties.ts';

/** What may stand between tokens: white space and characters that show nothing. */
const blank = /^[\s\u00ad\u200b-\u200f\u2060\ufeff]*$/;

/** Whether spans follow each other in order, none of them empty, with nothing but blanks before, between and behind. */
function covers(text: string, spans: readonly Span[], within: Span): boolean {
  let end = within.start;
  for (const span of spans) {
    if (span.start < end || span.end <= span.start || !blank.test(text.slice(end, span.start))) return false;
    end = span.end;
  }
  return end <= within.end && blank.test(text.slice(end, within.end));
}

const cutsPair = (text: string, at: number) =>
  /[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(Math.max(0, at - 1), at + 1));

describe('of any text', () => {
  holds('tokens cover all that shows, without overlap and without cutting a character', 40_000, anyText(60), (text) => {
    const whole = { start: 0, end: text.length };
    const tokens = tokenise(text, whole, german);
    expect(covers(text, tokens, whole)).toBe(true);
    for (const token of tokens) {
      expect(token.text).toBe(text.slice(token.start, token.end));
      expect(cutsPair(text, token.start) || cutsPair(text, token.end)).toBe(false);
    }
  });

  holds('sentences hold each token of their block once, in order', 20_000, anyText(60), (text) => {
    const article = articleFromText(text, { language: 'de' });
    const sentences = splitSentences(article, german);
    article.blocks.forEach((block, index) => {
      if (block.role === 'byline') return;
      const own = sentences.filter((sentence) => sentence.block === index);
      expect(own.flatMap(({ tokens }) => tokens)).toEqual(tokenise(article.text, block, german));
      expect(covers(article.text, own, block)).toBe(true);
    });
    for (const { start, end, tokens } of sentences) {
      expect([start, end]).toEqual([tokens[0]?.start, tokens.at(-1)?.end]);
    }
  });
});
