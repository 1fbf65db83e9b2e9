import { expect, test } from 'vitest';
import { articleFromText } from '../../../../core/article/plain-text-article.ts';
import type { RankedGroup } from '../../../../core/entities/group.ts';
import { findDates } from '../../../../core/facts/dates/find-dates.ts';
import { findMainEvent } from '../../../../core/facts/main-event/find-main-event.ts';
import { german } from '../../../../core/languages/de/index.ts';
import type { Language } from '../../../../core/languages/language.ts';
import type { EntityKind, MainEvent } from '../../../../core/model.ts';
import { splitSentences } from '../../../../core/text/split-sentences.ts';

/** What the article is about, apart from its text. */
export interface Known {
  readonly headline?: string;
  /** The names in the text and their kinds. */
  readonly names?: Readonly<Record<string, EntityKind>>;
}

/** The answers that were found, by question; those that were not are left out. */
export type Answers = { readonly [question in keyof MainEvent]?: string };

export type Case = readonly [text: string, expected: Answers, known?: Known];

/** The main event of a text published on Wednesday, 13 March 2024. */
export function eventOf(text: string, { headline, names = {} }: Known = {}, language: Language = german): Answers {
  const article = articleFromText(text, {
    language: language.code,
    published: '2024-03-13',
    ...(headline && { headline }),
  });
  const sentences = splitSentences(article, language);
  const groups = Object.entries(names).map(([name, kind]) => groupOf(text, name, kind));
  const event = findMainEvent(article, sentences, groups, findDates(sentences, article, language), language);
  return Object.fromEntries(Object.entries(event).flatMap(([question, at]) => (at ? [[question, at.text]] : [])));
}

/** A name of an article with all its mentions. */
export function groupOf(text: string, name: string, kind: EntityKind): RankedGroup {
  const starts = [...text.matchAll(new RegExp(name, 'g'))].map((match) => match.index);
  const mentions = starts.map((start) => {
    return { start, end: start + name.length, kind, surface: name, source: 'tagger', confidence: 1 } as const;
  });
  const nothing = {
    link: null,
    country: null,
    linkConfidence: 0,
    government: false,
    roles: [],
    descriptions: [],
    parts: [],
  };
  return { kind, name, mentions, salience: 1, ...nothing };
}

/** One test a text: exactly these answers are given. */
export function cases(table: readonly Case[], language: Language = german): void {
  test.each(table.map(([text, expected, known]) => ({ text, expected, known })))(
    '$text',
    ({ text, expected, known }) => {
      expect(eventOf(text, known, language)).toEqual(expected);
    },
  );
}

/** One test a text: these answers are given, whatever the others are. */
export function someOf(table: readonly Case[]): void {
  test.each(table.map(([text, expected, known]) => ({ text, expected, known })))(
    '$text',
    ({ text, expected, known }) => {
      expect(eventOf(text, known)).toMatchObject(expected);
    },
  );
}
