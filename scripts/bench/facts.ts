/**
 * Prints what each kind of fact costs, warm, in milliseconds of the processor per 1,000 words, beside what `Intl.Segmenter` takes to find the
 * words of the same texts in the same run; and whether hostile texts stay linear: how many times as long ten times the text takes.
 */
import { articleFromText } from '../../core/article/plain-text-article.ts';
import type { RankedGroup } from '../../core/entities/group.ts';
import { groupMentions } from '../../core/entities/group-mentions.ts';
import { findDates } from '../../core/facts/dates/find-dates.ts';
import { findFigures } from '../../core/facts/figures/find-figures.ts';
import { findKeySentences } from '../../core/facts/main-event/find-key-sentences.ts';
import { findMainEvent } from '../../core/facts/main-event/find-main-event.ts';
import { findStatements } from '../../core/facts/statements/find-statements.ts';
import type { Article, DateExpression, Mention, Sentence } from '../../core/model.ts';
import { splitSentences } from '../../core/text/split-sentences.ts';
import { loadKnowledge } from '../factsheet/load-knowledge.ts';
import { developmentTexts } from './development-texts.ts';
import { median, processorTime, shortest } from './timing.ts';

/** Runs until the compiler of the engine, whose time counts too, is done. */
const warmUp = 25;

/** What the stages before have made of one text. */
interface Read {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateExpression[];
  readonly groups: readonly RankedGroup[];
}

/** What the stages between would have added to a group. */
const unlinked: Omit<RankedGroup, 'kind' | 'name' | 'mentions'> = {
  link: null,
  country: null,
  linkConfidence: 0,
  government: false,
  roles: [],
  descriptions: [],
  parts: [],
  salience: 0.5,
};

const { language, tagger } = loadKnowledge();

const kinds: Readonly<Record<string, (read: Read) => unknown>> = {
  dates: ({ sentences, article }) => findDates(sentences, article, language),
  figures: ({ sentences, article, mentions, dates }) => findFigures(sentences, article.text, mentions, dates, language),
  'key sentences': ({ sentences, article, groups }) => findKeySentences(article, sentences, groups, language),
  'main event': ({ sentences, article, groups, dates }) => findMainEvent(article, sentences, groups, dates, language),
  statements: ({ sentences, article }) => findStatements(sentences, article.text, [], language),
};

/** One unit of each hostile text, and how many of it the shorter run has; the longer one has ten times as many. */
const hostile: readonly (readonly [label: string, unit: string, count: number])[] = [
  ['1 MB of digits', '1234567890', 10_000],
  ['digits and blanks', '1 ', 10_000],
  ['digits and hyphens', '1-', 10_000],
  ['digits and dots', '3.', 50_000],
  ['number words', 'zwei ', 5_000],
  ['number words in one', 'hundert', 50_000],
  ['ranges without end', 'zwei bis ', 5_000],
  ['100,000 quotation marks', '„', 10_000],
  ['quotations', '„Nein“, sagte er, ', 2_000],
  ['opening and closing', '„ “ ', 10_000],
  ['verbs of saying', 'sagte ', 10_000],
  ['verbs and commas', 'sagte, ', 10_000],
  ['sentences of saying', 'Er sagte, laut ihm sei es so. ', 1_000],
  ['brackets', '( ', 10_000],
  ['capitals', 'Haus ', 20_000],
  ['days', 'am Montag, den 3. und ', 1_000],
];

/** In milliseconds: below it only chance would be compared. */
const leastTime = 0.05;

const texts = developmentTexts(1000);
if (texts.length > 0) measureKinds(texts);
else console.log('No figures for articles: the development articles are not beside this repository');
measureHostile();

function readText(text: string): Read {
  const article = articleFromText(text, { language: 'de', published: '2026-01-01' });
  const sentences = splitSentences(article, language);
  const mentions = tagger.tag(sentences);
  const groups = groupMentions(mentions, sentences, article, language).map(
    (group): RankedGroup => ({ ...unlinked, ...group }),
  );
  return { article, sentences, mentions, groups, dates: findDates(sentences, article, language) };
}

function measureKinds(texts: readonly string[]): void {
  const thousands = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / 1000;
  const segmenter = new Intl.Segmenter('de', { granularity: 'word' });
  const segmenting = median(() => texts.map((text) => [...segmenter.segment(text)].length), processorTime, warmUp);
  const read = texts.map(readText);
  const row = (label: string, ms: number) => {
    const ratio = (ms / segmenting).toFixed(1);
    console.log(`${label.padEnd(15)} ${(ms / thousands).toFixed(2)} ms per 1,000 words, ${ratio} times Intl.Segmenter`);
  };
  row('Intl.Segmenter', segmenting);
  for (const [label, find] of Object.entries(kinds))
    row(
      label,
      median(() => read.map(find), processorTime, warmUp),
    );
}

function measureHostile(): void {
  console.log(
    `\n${'ten times the text'.padEnd(25)}${Object.keys(kinds)
      .map((kind) => kind.padStart(22))
      .join('')}`,
  );
  for (const [label, unit, count] of hostile) {
    const [short, long] = [readText(unit.repeat(count)), readText(unit.repeat(count * 10))];
    const cells = Object.values(kinds).map((find) => {
      const [once, tenfold] = [shortest(() => find(short), processorTime), shortest(() => find(long), processorTime)];
      // What is skipped at once takes no time that could be compared.
      const ratio = once < leastTime ? '–' : `${(tenfold / once).toFixed(1)} times`;
      return `${tenfold.toFixed(1)} ms, ${ratio}`.padStart(22);
    });
    console.log(`${label.padEnd(25)}${cells.join('')}`);
  }
}
