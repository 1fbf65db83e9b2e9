import { expect, test } from 'vitest';
import { articleFromText } from '../../../../core/article/plain-text-article.ts';
import { findStatements } from '../../../../core/facts/statements/find-statements.ts';
import { german } from '../../../../core/languages/de/index.ts';
import type { Language } from '../../../../core/languages/language.ts';
import { splitSentences } from '../../../../core/text/split-sentences.ts';

/**
 * Text with each statement in brackets, and for each: kind, what is done by saying it or „-“ for no cue, and the speaker's words or „-“.
 */
export type Phrase = readonly [marked: string, ...statements: readonly string[]];

/** A test for each phrase: exactly the statements in brackets are found. */
export function phraseBook(phrases: readonly Phrase[], language: Language = german): void {
  test.each(phrases.map(([marked, ...wanted]) => ({ marked, wanted })))('$marked', ({ marked, wanted }) => {
    const text = marked.replaceAll(/[[\]]/g, '');
    const said = [...marked.matchAll(/\[([^\]]*)\]/g)].map(([, inside]) => inside);
    const statements = statementsOf(text, language);
    expect(statements.map((statement) => statement.text)).toEqual(said);
    expect(statements.map(({ kind, cue, speaker }) => `${kind} ${cue?.sense ?? '-'} ${speaker?.text ?? '-'}`)).toEqual(
      wanted,
    );
  });
}

/** The statements of a text in which nobody is known. */
export function statementsOf(text: string, language: Language = german) {
  const article = articleFromText(text, { language: language.code });
  return findStatements(splitSentences(article, language), article.text, [], language);
}
