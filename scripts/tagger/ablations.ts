import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import { type Lexicon, packLexicon } from '../../core/tagger/lexicon.ts';
import { packTagger } from '../../core/tagger/packed-format.ts';
import { packWeights } from '../../core/tagger/weights.ts';
import type { WordFacts } from '../../core/tagger/word-facts.ts';
import type { AnnotatedDocument } from './annotated-text.ts';
import type { Corpora } from './corpora.ts';
import { type FittedModel, fitModel, hashSentences } from './fit-model.ts';
import { mustReadLexicon } from './runtime-model.ts';
import { f1, type Group, scoreNames } from './scores.ts';
import { timesSegmenter } from './speed.ts';
import { markdownTable, percent } from './table.ts';
import { tagByFeatures } from './tag-by-features.ts';
import { createFeatureReader, type FeatureView } from './token-features.ts';
import { DOMAINS, FIRST_PASS, type TrainingPlan } from './train-tagger.ts';

const COLUMNS: readonly Group[] = ['PER', 'LOC', 'ORG', 'all'];
const EPOCHS = 3;

/** What is different from the standard plan; everything else stays. */
interface Variant {
  readonly without?: string;
  readonly lexicon?: Partial<Lexicon>;
  readonly gazetteer?: Gazetteer;
  readonly view?: Partial<FeatureView>;
  /** Rows of weights that are kept. */
  readonly kept?: number;
}

const ALL: FeatureView = { word: (facts) => facts, neighbour: (facts) => facts };
const everywhere = (view: (facts: WordFacts) => WordFacts): FeatureView => ({ word: view, neighbour: view });
const emptyGazetteer: Gazetteer = {
  classesOf: () => 0,
  placesNamed: () => [],
  placesSpelledLike: () => [],
  startsName: () => false,
  countryOfAdjective: () => null,
};
const NONE = { clusters: [0, 0, 0], tailClusters: [0, 0, 0], usage: 0, role: 0, classes: 0, tailClasses: 0 } as const;

const VARIANTS: Readonly<Record<string, Variant>> = {
  everything: {},
  'without the annotated Wikinews': { without: 'wikinews' },
  'without GermEval': { without: 'germeval' },
  'without the old newspapers': { without: 'historic' },
  'without the invented articles': { without: 'invented' },
  'without our own articles': { without: 'own' },
  '110,000 rows kept': { kept: 110_000 },
  '60,000 rows kept': { kept: 60_000 },
  '30,000 rows kept': { kept: 30_000 },
  'without the gazetteer': { gazetteer: emptyGazetteer },
  'without word clusters': { lexicon: { cluster: () => 0 } },
  'without statistics of use': { lexicon: { usage: () => 0 } },
  'without contexts in raw text': { lexicon: { contextKinds: () => 0 } },
  'without titles and offices': { lexicon: { isRole: () => false } },
  'without the lexicon (all four)': { lexicon: { find: () => -1 } },
  'without the words themselves': { view: everywhere((facts) => ({ ...facts, form: 0, lower: 0 })) },
  'without beginnings, endings, parts': {
    view: everywhere((facts) => ({ ...facts, word: '', folded: '', end3: 0, end4: 0 })),
  },
  'without the shape': { view: everywhere((facts) => ({ ...facts, shape: 0 })) },
  'without the neighbours': {
    view: { neighbour: (facts) => ({ ...facts, ...NONE, form: 0, lower: 0, end3: 0, end4: 0, shape: 0 }) },
  },
};

/**
 * Trains the first pass with one thing taken away at a time, in three epochs, on all but every second sentence of GermEval, and reads
 * the others with it, each sentence by itself; gives the rows of a Markdown table.
 */
export function* trainAblations(plan: TrainingPlan, corpora: Corpora): Generator<string> {
  const held = new Set(corpora.germeval.filter((_, i) => i % 2 === 1));
  const texts = [corpora.dev, corpora.press, [...held]];
  const documents = [...plan.articles, ...plan.sentences].filter((one) => !held.has(one));
  const lexiconBytes = packLexicon(plan.lexicon);
  const wholeLexicon = mustReadLexicon(lexiconBytes);
  const wholeReader = createFeatureReader(wholeLexicon, plan.gazetteer);
  const hashAll = (reader: typeof wholeReader) =>
    new Map(documents.map((one) => [one, hashSentences(one, reader, DOMAINS)]));
  const whole = hashAll(wholeReader);
  const settings = { ...FIRST_PASS, epochs: EPOCHS, seed: plan.seed, report: plan.report };

  const header = [
    'variant',
    'Wikinews',
    'newspapers',
    'GermEval, other half',
    'features',
    'kB',
    'times Intl.Segmenter',
  ];
  yield* markdownTable([header]).split('\n');
  for (const [name, { without, lexicon, gazetteer, view, kept }] of Object.entries(VARIANTS)) {
    const isWhole = !lexicon && !gazetteer && !view;
    const reader = isWhole
      ? wholeReader
      : createFeatureReader({ ...wholeLexicon, ...lexicon }, gazetteer ?? plan.gazetteer, { ...ALL, ...view });
    const hashed = isWhole ? whole : hashAll(reader);
    const data = documents.filter(({ corpus }) => corpus !== without).flatMap((one) => hashed.get(one) ?? []);
    const model = fitModel(data, 2, kept ?? Infinity, settings);
    const tag = tagByFeatures(model, (tokens) => reader(tokens, 0));
    const cells = texts.map((text) => {
      const scores = scoreNames(text, text.map(tag));
      return COLUMNS.map((group) => percent(f1(scores[group]))).join(' / ');
    });
    // Other features than the shipped ones cannot be read by the code that ships.
    const size = isWhole ? sizeOf(model, lexiconBytes, plan.gazetteer, corpora.dev) : ['', ''];
    yield `| ${[name, ...cells, model.hashes.length, ...size].join(' | ')} |`;
  }
}

function sizeOf(
  model: FittedModel,
  lexicon: Uint8Array,
  gazetteer: Gazetteer,
  articles: readonly AnnotatedDocument[],
): string[] {
  const numbers = Float32Array.of(...model.transitions, 1, 0, 1, 0, 1, 0);
  const weights = packWeights(model.hashes, model.weights);
  const bytes = packTagger({ numbers: new Uint8Array(numbers.buffer), weights, lexicon });
  return [String(Math.round(bytes.byteLength / 1000)), timesSegmenter(bytes, gazetteer, articles).toFixed(1)];
}
