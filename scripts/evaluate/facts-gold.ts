import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Span } from '../../core/model.ts';
import { type GoldArticle, readGold } from './gold.ts';

/** `develop` is there to be looked at, `aside` only to be measured on: see tests/gold/README.md. */
export type Part = 'develop' | 'aside';

/** A span with the first 8 hex digits of the SHA-256 of its words. */
interface SummedSpan extends Span {
  readonly sum: string;
}

export interface GoldFigure extends SummedSpan {
  readonly value: number;
  readonly upper?: number;
  readonly unit: string | null;
  readonly counted: Span | null;
  readonly approximate: boolean;
}

export const questions = ['who', 'what', 'where', 'when', 'why', 'how'] as const;

/** What is acceptable, the best first, a null among them for no answer at all; or null where the article answers nothing. */
export type GoldAnswer = readonly (SummedSpan | null)[] | null;

export type GoldEvent = { readonly [question in (typeof questions)[number]]: GoldAnswer };

interface Annotated {
  readonly id: string;
  readonly part: Part;
  /** Of the article's text. */
  readonly length: number;
}

export interface FiguresGold extends Annotated {
  readonly figures: readonly GoldFigure[];
}

export interface MainEventGold extends Annotated, GoldEvent {}

/** An article with what was annotated in it. */
export interface FactsArticle<Annotation extends Annotated> {
  readonly article: GoldArticle;
  readonly annotation: Annotation;
}

const folder = new URL('../../tests/gold/', import.meta.url);

export function readAnnotations<Annotation extends Annotated>(name: string): readonly Annotation[] {
  const lines = readFileSync(new URL(name, folder), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line): Annotation => JSON.parse(line));
}

/** The spans that an annotation says the sum of. */
export function summedSpans(annotation: FiguresGold | MainEventGold): readonly SummedSpan[] {
  const figures = 'figures' in annotation ? annotation.figures : [];
  if (!('who' in annotation)) return figures;
  return [...figures, ...questions.flatMap((question) => annotation[question] ?? []).filter((span) => span !== null)];
}

/** Joins the annotations of one part with their texts; throws where a text is missing or is not the one that was annotated. */
export function readFactsGold<Annotation extends FiguresGold | MainEventGold>(
  name: string,
  part: Part,
  texts: URL,
): readonly FactsArticle<Annotation>[] {
  const articles = new Map(readGold(texts).map((article) => [article.id, article]));
  const annotations = readAnnotations<Annotation>(name).filter((annotation) => annotation.part === part);
  return annotations.map((annotation) => {
    const article = articles.get(annotation.id);
    if (article?.text.length !== annotation.length) throw new Error(`${name}: not the text of ${annotation.id}`);
    for (const span of summedSpans(annotation)) {
      if (sumOf(article.text.slice(span.start, span.end)) !== span.sum)
        throw new Error(`${name}: other words at ${span.start} of ${annotation.id}`);
    }
    return { article, annotation };
  });
}

/** The first 8 hex digits of the SHA-256 of words. */
export function sumOf(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 8);
}
