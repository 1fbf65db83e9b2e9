import { articleFromText } from '../../core/article/plain-text-article.ts';
import { emptyFactSheet } from '../../core/fact-sheet.ts';
import type { FactSheet, NotUnderstood, Result } from '../../core/model.ts';
import { type Knowledge, understand, understandArticle } from '../../core/understand.ts';
import { type Input, UnreadableInput } from './input.ts';
import { readHtml } from './read-html.ts';

/** What the command line says about an input; a record's own values go before these. */
export interface Stated {
  readonly url?: string;
  readonly published?: string;
  readonly language?: string;
}

/** The sheet of one input: of an article, or of what is none, with its reason. */
export function makeSheet(input: Input, stated: Stated, knowledge: Knowledge): FactSheet {
  const url = (input.kind === 'record' ? input.record.url : undefined) ?? stated.url ?? null;
  const result = understood(input, stated, knowledge);
  if (result.ok) return result.value;
  if (result.failure.kind === 'broken') throw new UnreadableInput(result.failure.message);
  return emptyFactSheet(result.failure, url);
}

function understood(input: Input, stated: Stated, knowledge: Knowledge): Result<FactSheet, NotUnderstood> {
  switch (input.kind) {
    case 'html':
      return understand(readHtml(input.html, stated.url ?? null), knowledge);
    case 'text':
      return fromText(input.text, stated, knowledge);
    case 'record':
      return fromText(input.record.text, { ...stated, ...input.record }, knowledge);
  }
}

function fromText(
  text: string,
  facts: Stated & { readonly headline?: string },
  knowledge: Knowledge,
): Result<FactSheet, NotUnderstood> {
  if (text.trim() === '') return { ok: false, failure: { kind: 'notAnArticle', reason: 'empty' } };
  const article = articleFromText(text, facts);
  // A few words do not tell their language: they are read in the one that we have.
  return understandArticle(
    article.language === 'und' ? { ...article, language: knowledge.language.code } : article,
    knowledge,
  );
}
