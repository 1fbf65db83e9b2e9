import { f1, keepsLede, segmentsIn, shingleScore, wordScore } from './body-scores.ts';
import type { SavedPage } from './index-of-pages.ts';
import { compareMetadata } from './metadata.ts';
import type { PageReading } from './readers-in-page.ts';

/** One page and what a reader made of it; null when it could not be read. */
export interface Read {
  readonly page: SavedPage;
  readonly reading: PageReading | null;
  /** What metadata are judged by; for us also of articles that were declined. */
  readonly stated: PageReading | null;
}

/** Figures of one reader over some pages: shares from 0 to 1 (null where the gold says nothing), and milliseconds. */
export interface ReaderScores {
  readonly pages: number;
  readonly articles: number;
  readonly recall: number | null;
  readonly precision: number | null;
  readonly others: number;
  readonly othersTaken: number | null;
  /** Body in full, by runs of four words: mean precision and recall, and their F1. */
  readonly bodies: number;
  readonly bodyPrecision: number | null;
  readonly bodyRecall: number | null;
  readonly bodyF1: number | null;
  readonly wordF1: number | null;
  readonly ledeKept: number | null;
  readonly mustContain: number | null;
  readonly mustNotContain: number | null;
  readonly headline: number | null;
  readonly day: number | null;
  readonly authors: number | null;
  readonly authorsContained: number | null;
  readonly medianMs: number | null;
  readonly p95Ms: number | null;
}

export function scoreReader(reads: readonly Read[]): ReaderScores {
  const articles = reads.filter(({ page }) => page.isArticle);
  const others = reads.filter(({ page }) => !page.isArticle);
  const taken = (some: readonly Read[]) => some.filter(({ reading }) => reading?.isArticle).length;
  const bodies = articles.flatMap(({ page: { goldText }, reading }) => {
    const text = reading?.text ?? '';
    return goldText
      ? [{ ...shingleScore(text, goldText), words: f1(wordScore(text, goldText)), lede: keepsLede(text, goldText) }]
      : [];
  });
  const bodyPrecision = mean(bodies.map(({ precision }) => precision));
  const bodyRecall = mean(bodies.map(({ recall }) => recall));
  const segments = (key: 'mustContain' | 'mustNotContain') => {
    const marked = articles.filter(({ page }) => (page[key]?.length ?? 0) > 0);
    const all = marked.reduce((sum, { page }) => sum + (page[key]?.length ?? 0), 0);
    const found = marked.reduce((sum, { page, reading }) => sum + segmentsIn(reading?.text ?? '', page[key] ?? []), 0);
    return share(found, all);
  };
  const facts = articles.map(({ page, stated }) => compareMetadata(page, stated));
  const right = (field: keyof ReturnType<typeof compareMetadata>) => {
    const judged = facts.flatMap((fact) => fact[field] ?? []);
    return share(judged.filter(Boolean).length, judged.length);
  };
  const times = reads.flatMap(({ reading }) => reading?.ms ?? []).sort((a, b) => a - b);
  return {
    pages: reads.length,
    articles: articles.length,
    recall: share(taken(articles), articles.length),
    precision: share(taken(articles), taken(reads)),
    others: others.length,
    othersTaken: share(taken(others), others.length),
    bodies: bodies.length,
    bodyPrecision,
    bodyRecall,
    bodyF1: bodyPrecision === null || bodyRecall === null ? null : f1({ precision: bodyPrecision, recall: bodyRecall }),
    wordF1: mean(bodies.map(({ words }) => words)),
    ledeKept: mean(bodies.flatMap(({ lede }) => (lede === null ? [] : Number(lede)))),
    mustContain: segments('mustContain'),
    mustNotContain: segments('mustNotContain'),
    headline: right('headline'),
    day: right('day'),
    authors: right('authors'),
    authorsContained: right('authorsContained'),
    medianMs: times[Math.floor(times.length / 2)] ?? null,
    p95Ms: times[Math.floor(times.length * 0.95)] ?? null,
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function mean(values: readonly number[]): number | null {
  return share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}
