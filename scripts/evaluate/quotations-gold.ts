import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Span, Statement } from '../../core/model.ts';
import type { Part } from './facts-gold.ts';

/** An annotated quotation; an interrupted one has an annotation for each of its parts. */
export interface GoldQuotation extends Span {
  readonly kind: Statement['kind'];
  /** Where its speaker is named, by whichever words; the first is the nearest. Empty where nobody is. */
  readonly speaker: readonly Span[];
  /** Where the one is named whom a pronoun or description means; null where the speaker is named at once, or never. */
  readonly meant: Span | null;
}

export interface QuotationsGold {
  /** Of the page, in `pages/index.json`. */
  readonly id: string;
  readonly part: Part;
  /** Of the body text that the page's index has. */
  readonly length: number;
  /** The first 8 hex digits of the SHA-256 of that text. */
  readonly sum: string;
  readonly statements: readonly GoldQuotation[];
}

export interface QuotedArticle {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
}

interface Page {
  readonly id: string;
  readonly goldText: string | null;
  readonly title: string | null;
  readonly date: string | null;
}

const file = new URL('../../tests/gold/statements.en.jsonl', import.meta.url);
const index = new URL('../../../shared/pages/index.json', import.meta.url);

export function readQuotationsGold(): readonly QuotationsGold[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line): QuotationsGold => JSON.parse(line));
}

/** The texts of annotated pages, by id; null where the pages are not there. Throws where a text is not the one that was annotated. */
export function readQuotedTexts(gold: readonly QuotationsGold[]): readonly QuotedArticle[] | null {
  if (!existsSync(index)) return null;
  const pages = new Map((JSON.parse(readFileSync(index, 'utf8')) as Page[]).map((page) => [page.id, page]));
  return gold.map(({ id, sum }) => {
    const { goldText, title, date } = pages.get(id) ?? { goldText: null, title: null, date: null };
    if (goldText === null || createHash('sha256').update(goldText).digest('hex').slice(0, 8) !== sum)
      throw new Error(`statements.en.jsonl: not the text of ${id}`);
    return { id, text: goldText, title, published: date?.slice(0, 10) ?? null };
  });
}
