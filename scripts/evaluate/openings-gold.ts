import { existsSync, readFileSync } from 'node:fs';
import {
  type FactsArticle,
  type FiguresGold,
  type GoldFigure,
  type MainEventGold,
  summedSpans,
  sumOf,
} from './facts-gold.ts';
import type { GoldDate } from './gold.ts';

/** The opening of an English news text, annotated for dates, figures and the main event. */
export interface OpeningGold extends MainEventGold, FiguresGold {
  /** Of the whole text: the first 8 hex digits of its SHA-256. */
  readonly sum: string;
  /** The offset up to which the text is annotated. */
  readonly until: number;
  readonly dates: readonly (GoldDate & { readonly sum: string })[];
  readonly figures: readonly GoldFigure[];
}

interface Page {
  readonly id: string;
  readonly goldText: string | null;
  readonly title: string | null;
  readonly date: string | null;
}

const file = new URL('../../tests/gold/facts.en.jsonl', import.meta.url);
const index = new URL('../../../shared/pages/index.json', import.meta.url);

export function readOpenings(): readonly OpeningGold[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line): OpeningGold => JSON.parse(line));
}

/** The openings with the texts of their pages; null where the pages are not there. Throws where a text is not the one that was annotated. */
export function readOpeningTexts(): readonly FactsArticle<OpeningGold>[] | null {
  if (!existsSync(index)) return null;
  const pages = new Map((JSON.parse(readFileSync(index, 'utf8')) as Page[]).map((page) => [page.id, page]));
  return readOpenings().map((annotation) => {
    const { id, sum } = annotation;
    const { goldText, title, date } = pages.get(id) ?? { goldText: null, title: null, date: null };
    if (goldText === null || sumOf(goldText) !== sum) throw new Error(`facts.en.jsonl: not the text of ${id}`);
    for (const span of [...annotation.dates, ...summedSpans(annotation)])
      if (sumOf(goldText.slice(span.start, span.end)) !== span.sum)
        throw new Error(`facts.en.jsonl: other words at ${span.start} of ${id}`);
    const article = {
      id,
      text: goldText,
      language: 'en',
      ...(title !== null && { title }),
      ...(date !== null && { published: date.slice(0, 10) }),
    };
    return { article, annotation };
  });
}
