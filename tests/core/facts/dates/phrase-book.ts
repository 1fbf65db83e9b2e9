import { expect, test } from 'vitest';
import { articleFromText } from '../../../../core/article/plain-text-article.ts';
import { findDates } from '../../../../core/facts/dates/find-dates.ts';
import { german } from '../../../../core/languages/de/index.ts';
import type { Language } from '../../../../core/languages/language.ts';
import type { DateExpression } from '../../../../core/model.ts';
import { splitSentences } from '../../../../core/text/split-sentences.ts';

/** A text with its expressions of time in brackets, and for each of them type, value and days. */
export type Phrase = readonly [marked: string, ...expected: string[]];

/** Wednesday of week 11: what the phrase books count from. Easter Sunday of 2024 is 31 March. */
export const published = '2024-03-13';

export function datesOf(text: string, day: string | null, language: Language = german): DateExpression[] {
  const article = articleFromText(text, { language: language.code, ...(day !== null && { published: day }) });
  return findDates(splitSentences(article, language), article, language);
}

/** „[text] TYPE value earliest…latest“; one day stands once, and expressions without days have none. */
function describeDate({ text, type, value, earliest, latest }: DateExpression): string {
  const days = earliest === latest ? earliest : `${earliest}…${latest}`;
  return `[${text}] ${type} ${value}${days === null ? '' : ` ${days}`}`;
}

/** One test a phrase: exactly the marked expressions are found, and they mean what stands beside them. */
export function phraseBook(
  phrases: readonly Phrase[],
  day: string | null = published,
  language: Language = german,
): void {
  test.each(phrases.map(([marked, ...expected]) => ({ marked, expected })))('$marked', ({ marked, expected }) => {
    const surfaces = [...marked.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]);
    const wanted = expected.map((each, index) => `[${surfaces[index]}] ${each}`);
    expect(datesOf(marked.replace(/[[\]]/g, ''), day, language).map(describeDate)).toEqual(wanted);
  });
}
