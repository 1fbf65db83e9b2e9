import { expect, test } from 'vitest';
import { articleFromText } from '../../../../core/article/plain-text-article.ts';
import { findDates } from '../../../../core/facts/dates/find-dates.ts';
import { findFigures } from '../../../../core/facts/figures/find-figures.ts';
import { german } from '../../../../core/languages/de/index.ts';
import type { Language } from '../../../../core/languages/language.ts';
import type { EntityKind, Figure, Mention } from '../../../../core/model.ts';
import { splitSentences } from '../../../../core/text/split-sentences.ts';

/** A text with its figures in brackets, and for each of them value, unit and what it counts. */
export type Phrase = readonly [marked: string, ...expected: string[]];

/** The figures of a text in which some words are names. */
export function figuresOf(
  text: string,
  names: Readonly<Record<string, EntityKind>> = {},
  language: Language = german,
): Figure[] {
  const article = articleFromText(text, { language: language.code, published: '2024-03-13' });
  const sentences = splitSentences(article, language);
  const mentions = Object.entries(names).map(([surface, kind]): Mention => {
    const start = text.indexOf(surface);
    return { start, end: start + surface.length, surface, kind, source: 'tagger', confidence: 1 };
  });
  return findFigures(sentences, article.text, mentions, findDates(sentences, article, language), language);
}

/** „[text] ~3…5 % von Menschen“: „~“ for about so many or a bound, then unit and what is counted where there are any. */
export function describeFigure({ text, value, upper, unit, counted, approximate }: Figure): string {
  const number = upper === undefined ? String(value) : `${value}…${upper}`;
  const rest = `${unit === null ? '' : ` ${unit}`}${counted === null ? '' : ` „${counted}“`}`;
  return `[${text}] ${approximate ? '~' : ''}${number}${rest}`;
}

/** One test a phrase: exactly the marked figures are found, and they mean what stands beside them. */
export function phraseBook(phrases: readonly Phrase[], language: Language = german): void {
  test.each(phrases.map(([marked, ...expected]) => ({ marked, expected })))('$marked', ({ marked, expected }) => {
    const surfaces = [...marked.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]);
    const wanted = expected.map((each, index) => `[${surfaces[index]}] ${each}`);
    expect(figuresOf(marked.replace(/[[\]]/g, ''), {}, language).map(describeFigure)).toEqual(wanted);
  });
}
