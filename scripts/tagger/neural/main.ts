/**
 * Measures a small neural tagger alone and together with the linear one, and prints a Markdown table:
 * `node scripts/setup.mjs scripts/tagger/neural/main.ts --corpora ../shared [--seed 1] [--lines 400000]`.
 * All models learn from the first half of the GermEval sentences only; the second half is read as a third text. Nothing is kept.
 */
import { parseArgs } from 'node:util';
import { type Lexicon, packLexicon, readLexicon } from '../../../core/tagger/lexicon.ts';
import type { AnnotatedDocument } from '../annotated-text.ts';
import { readCorpora } from '../corpora.ts';
import { fitModel, hashSentences } from '../fit-model.ts';
import { runtimeModel } from '../runtime-model.ts';
import { f1, type Group, scoreNames } from '../scores.ts';
import { standardPlan } from '../standard-plan.ts';
import { markdownTable, percent } from '../table.ts';
import { createFeatureReader } from '../token-features.ts';
import { mixed, type Reading, throughSecondPass } from './combine.ts';
import { type FittedNetwork, fitNetwork } from './fit-network.ts';
import { createInputReader } from './inputs.ts';
import { learnWords } from './learn-words.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared' },
    seed: { type: 'string', default: '1' },
    lines: { type: 'string', default: '400000' },
  },
});
const seed = Number(values.seed);
const SHAPE = { bits: [14, 14, 12, 11], widths: [16, 32, 32, 16], hidden: 64, dilations: [1, 1, 2] };
const EPOCHS = 8;
const FOLDS = [0, 1];
const COLUMNS: readonly Group[] = ['PER', 'LOC', 'ORG', 'PER+LOC', 'all'];

const corpora = readCorpora(values.corpora);
const half = corpora.germeval.length >> 1;
const plan = standardPlan(values.corpora, { ...corpora, germeval: corpora.germeval.slice(0, half) }, console.error);
const { articles, sentences, gazetteer } = plan;
const lexicon = readLexicon(packLexicon(plan.lexicon)) as Lexicon;
const sets = [corpora.dev, corpora.press, corpora.germeval.slice(half)];
const domainOf = (corpus: string) => (corpus === 'historic' ? 1 : 0);

const inputs = createInputReader(lexicon, gazetteer, SHAPE.bits);
const lines = Number(values.lines);
const headlines = `${values.corpora}/corpora/headlines/headlines.de.txt.gz`;
const start = learnWords(headlines, {
  shape: SHAPE,
  lexicon,
  read: inputs,
  lines,
  seed: seed + 1,
  report: console.error,
});

type Reader = (documents: readonly AnnotatedDocument[]) => Reading;

function fitNeural(documents: readonly AnnotatedDocument[]): {
  readonly read: Reader;
  readonly network: FittedNetwork;
} {
  const examples = documents.flatMap(({ corpus, sentences: own }) =>
    own
      .filter(({ tokens }) => tokens.length > 0)
      .map(({ tokens, labels }) => ({ ...inputs(tokens, domainOf(corpus)), labels }))
      .filter(({ labels, isOpen }) => labels.every((label, i) => label === 0 || isOpen[i] === 1)),
  );
  const network = fitNetwork(examples, { shape: SHAPE, start, epochs: EPOCHS, seed, report: console.error });
  const read: Reader = (texts) => ({
    transitions: network.transitions.slice(),
    scores: texts.map((text) => {
      const scores = new Float32Array(13 * text.sentences.reduce((sum, { tokens }) => sum + tokens.length, 0));
      network.score(
        text.sentences.map(({ tokens }) => inputs(tokens, 0)),
        scores,
      );
      return scores;
    }),
  });
  return { read, network };
}

function fitLinear(documents: readonly AnnotatedDocument[], rows: number): Reader {
  const data = hashSentences(documents, createFeatureReader(lexicon, gazetteer), domainOf);
  const settings = { epochs: plan.epochs, learningRate: 0.05, dropout: 0.5, l2: 1e-6, seed, learnTransitions: true };
  const fitted = fitModel(data, 2, rows, { ...settings, report: console.error });
  const model = runtimeModel(fitted, lexicon, gazetteer);
  return (texts) => ({ transitions: fitted.transitions, scores: texts.map((text) => model.firstPass(text).scores) });
}

const held = FOLDS.map((fold) => {
  const rest = [...articles.filter((_, i) => i % FOLDS.length !== fold), ...sentences];
  const documents = articles.filter((_, i) => i % FOLDS.length === fold);
  return { documents, linear: fitLinear(rest, Infinity)(documents), neural: fitNeural(rest).read(documents) };
});
const linear = fitLinear([...articles, ...sentences], plan.rows);
const neural = fitNeural([...articles, ...sentences]);
const ofLinear = sets.map(linear);
const exact = sets.map(neural.read);
const began = performance.now();
const tokens = sets[0]?.reduce((sum, one) => sum + one.sentences.reduce((n, own) => n + own.tokens.length, 0), 0) ?? 0;
neural.read(sets[0] ?? []);
console.log(
  `network alone, warm, with vector instructions: ${Math.round(tokens / (performance.now() - began))} k tokens/s`,
);
console.log(`network rounded to bytes: ${Math.round(neural.network.quantise() / 1000)} kB`);
const rounded = sets.map(neural.read);

const rows = [
  row('linear', 1, 0, exact),
  row('neural', 0, 1, exact),
  row('neural, rounded to bytes', 0, 1, rounded),
  ...[0.2, 0.3, 0.4, 0.5].map((share) => row(`${1 - share} linear + ${share} neural`, 1 - share, share, rounded)),
];
const heads = ['Wikinews', 'newspapers', 'GermEval', 'together'].map((name) => `${name} ${COLUMNS.join(' / ')}`);
console.log(markdownTable([['variant', ...heads], ...rows]));

function row(name: string, a: number, b: number, ofNeural: readonly Reading[]): string[] {
  const read = sets.map((documents, k) => ({
    documents,
    reading: mixed(ofLinear[k] as Reading, a, ofNeural[k] as Reading, b),
  }));
  const parts = held.map((part) => ({ documents: part.documents, reading: mixed(part.linear, a, part.neural, b) }));
  const found = throughSecondPass(parts, read[0]?.reading.transitions ?? new Float32Array(0), read);
  const cell = (documents: readonly AnnotatedDocument[], names: Parameters<typeof scoreNames>[1]) => {
    const scores = scoreNames(documents, names);
    return COLUMNS.map((group) => percent(f1(scores[group]))).join(' / ');
  };
  return [name, ...sets.map((documents, k) => cell(documents, found[k] ?? [])), cell(sets.flat(), found.flat())];
}
