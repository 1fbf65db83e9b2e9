import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import type { LexiconRow } from '../../core/tagger/lexicon.ts';
import type { Corpora } from './corpora.ts';
import { f1, type Group, scoreNames } from './scores.ts';
import { percent } from './table.ts';
import { mustOpenTagger, tagDocument } from './tag-documents.ts';
import { type TrainingPlan, trainTagger } from './train-tagger.ts';

const COLUMNS: readonly Group[] = ['PER', 'LOC', 'ORG', 'all'];

/** Trains the plan with one thing changed at a time, in a shorter form; gives the rows of a Markdown table. */
export function* trainAblations(plan: TrainingPlan, corpora: Corpora): Generator<string> {
  const short = { ...plan, epochs: 4, folds: 2 };
  const without = (...names: readonly string[]): TrainingPlan => ({
    ...short,
    articles: short.articles.filter(({ corpus }) => !names.includes(corpus)),
    sentences: short.sentences.filter(({ corpus }) => !names.includes(corpus)),
  });
  const rows = (change: (row: LexiconRow) => Partial<LexiconRow>): TrainingPlan => ({
    ...short,
    lexicon: short.lexicon.map((row) => ({ ...row, ...change(row) })),
  });
  const variants: Readonly<Record<string, TrainingPlan>> = {
    'all, four epochs and two folds': short,
    'no gazetteer': { ...short, gazetteer: emptyGazetteer },
    'no word clusters': rows(() => ({ clusters: [0, 0, 0] })),
    'no word statistics': rows(() => ({ usage: 0 })),
    'nothing about words from raw text': { ...short, lexicon: [] },
    'without the annotated Wikinews': without('wikinews'),
    'without GermEval': without('germeval'),
    'without the old newspapers': without('historic'),
    'without the invented articles': without('invented'),
    'without our own articles': without('own'),
    'all feature rows kept': { ...short, rows: Infinity },
    '60,000 rows': { ...short, rows: 60_000 },
  };
  yield `| variant | kB | ${COLUMNS.map((group) => `Wikinews ${group}`).join(' | ')} | ${COLUMNS.map((group) => `press ${group}`).join(' | ')} |`;
  yield `|${'---|'.repeat(2 + 2 * COLUMNS.length)}`;
  for (const [name, variant] of Object.entries(variants)) {
    const { bytes } = trainTagger(variant);
    const tagger = mustOpenTagger(bytes, variant.gazetteer);
    const cells = [corpora.dev, corpora.press].flatMap((documents) => {
      const scores = scoreNames(
        documents,
        documents.map((document) => tagDocument(tagger, document)),
      );
      return COLUMNS.map((group) => percent(f1(scores[group])));
    });
    yield `| ${[name, Math.round(bytes.byteLength / 1000), ...cells].join(' | ')} |`;
  }
}

const emptyGazetteer: Gazetteer = {
  classesOf: () => 0,
  placesNamed: () => [],
  placesSpelledLike: () => [],
  startsName: () => false,
  countryOfAdjective: () => null,
};
