import { articleFromText } from '../../core/article/plain-text-article.ts';
import { readArticle } from '../../core/article/read-article.ts';
import { emptyFactSheet } from '../../core/fact-sheet.ts';
import type { Article, FactSheet, NotAnArticle, Result } from '../../core/model.ts';
import { type Knowledge, understandArticle } from '../../core/understand.ts';
import { type Input, UnreadableInput } from './input.ts';
import { readHtml } from './read-html.ts';

/** What the command line says about an input; a record's own values go before these. */
export interface Stated {
  readonly url?: string;
  readonly published?: string;
  readonly language?: string;
}

/** What is known of a language, by its code; for a language that is not read, what is known of another. */
export type KnowledgeFor = (language: string) => Knowledge;

/** The sheet of one input: of an article, or of what is none, with its reason. */
export function makeSheet(input: Input, stated: Stated, knowledgeFor: KnowledgeFor): FactSheet {
  const url = (input.kind === 'record' ? input.record.url : undefined) ?? stated.url ?? null;
  const article = articleOf(input, stated);
  const result = article.ok ? understandArticle(article.value, knowledgeFor(article.value.language)) : article;
  if (result.ok) return result.value;
  if (result.failure.kind === 'broken') throw new UnreadableInput(result.failure.message);
  return emptyFactSheet(result.failure, url);
}

function articleOf(input: Input, stated: Stated): Result<Article, NotAnArticle> {
  switch (input.kind) {
    case 'html':
      return readArticle(readHtml(input.html, stated.url ?? null));
    case 'text':
      return fromText(input.text, stated);
    case 'record':
      return fromText(input.record.text, { ...stated, ...input.record });
  }
}

function fromText(text: string, facts: Stated & { readonly headline?: string }): Result<Article, NotAnArticle> {
  if (text.trim() === '') return { ok: false, failure: { kind: 'notAnArticle', reason: 'empty' } };
  const article = articleFromText(text, facts);
  // A few words do not tell their language: they are read as German.
  return { ok: true, value: article.language === 'und' ? { ...article, language: 'de' } : article };
}
