import type { RankedGroup } from '../../entities/group.ts';
import type { Language } from '../../languages/language.ts';
import type { Article, DateExpression, Sentence, Span } from '../../model.ts';
import { type Passage, passagesOf } from '../statements/passage.ts';
import { findQuotations } from '../statements/quotations.ts';
import { joinDates } from './date-commas.ts';
import { type Dateline, datelineOf } from './dateline.ts';

/** The beginning of an article, in which its event is told. */
export interface Opening {
  readonly passages: readonly Passage[];
  /** Offset behind its last word. */
  readonly end: number;
  readonly dateline: Dateline;
  /** In order of the text; those of the opening only. */
  readonly places: readonly Span[];
  readonly dates: readonly DateExpression[];
  /** Those of the opening, whatever they are of. */
  readonly names: readonly Span[];
}

/** News tell their event in the first sentences; what comes later is not looked at. */
const mostSentences = 16;
/** What is longer is no sentence; so the work has a limit, however long the article. */
const mostTokens = 400;
const toldIn = new Set(['lede', 'paragraph']);

/** Lede and first paragraphs, or whatever there is when there are none; headings and captions left out. */
export function openingOfArticle(
  article: Article,
  sentences: readonly Sentence[],
  groups: readonly RankedGroup[],
  dates: readonly DateExpression[],
  { speech, events }: Language,
): Opening {
  const first: Sentence[] = [];
  const any: Sentence[] = [];
  for (const sentence of sentences) {
    if (first.length === mostSentences) break;
    if (sentence.tokens.length > mostTokens) continue;
    if (any.length < mostSentences) any.push(sentence);
    if (toldIn.has(article.blocks[sentence.block]?.role ?? '')) first.push(sentence);
  }
  const told = first.length > 0 ? first : any;
  const end = told.at(-1)?.end ?? 0;
  const places = groups
    .filter(({ kind }) => kind === 'place')
    .flatMap(({ mentions }) => mentions.filter((mention) => mention.start < end))
    .toSorted((a, b) => a.start - b.start);
  const passages = passagesOf(told, findQuotations(told, speech), speech);
  const [opening] = passages;
  const dateline = opening
    ? datelineOf(opening, places, speech.subjectFirst !== null)
    : { to: 0, span: { start: 0, end: 0 } };
  const named = groups.flatMap(({ mentions }) => mentions.filter((mention) => mention.start < end));
  // „BILD am Sonntag“ is no day.
  const free = dates.filter(
    (date) => date.start < end && !named.some((name) => name.start < date.end && name.end > date.start),
  );
  return {
    passages: passages.map((passage) => joinDates(passage, free, events)),
    end,
    dateline,
    places,
    dates: free,
    names: named,
  };
}
