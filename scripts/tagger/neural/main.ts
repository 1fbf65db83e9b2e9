/**
 * Measures a small neural tagger alone and together with the linear one, and prints a Markdown table:
 * `node scripts/setup.mjs scripts/tagger/neural/main.ts --corpora ../shared [--seed 1] [--lines 400000]`.
 * All models learn from the first half of the GermEval sentences only; the second half is read as a third text. Nothing is kept.
 */
import { parseArgs } from 'node:util';
import { LABEL_COUNT } from '../../../core/tagger/labels.ts';
import { type Lexicon, packLexicon, readLexicon } from '../../../core/tagger/lexicon.ts';
import { createSentenceScores } from '../../../core/tagger/sentence-scores.ts';
import { packWeights, readWeights, type Weights } from '../../../core/tagger/weights.ts';
import type { WordFacts } from '../../../core/tagger/word-facts.ts';
import type { AnnotatedDocument } from '../annotated-text.ts';
import { readCorpora } from '../corpora.ts';
import { fitModel, hashSentences } from '../fit-model.ts';
import { f1, type Group, precision, recall, scoreNames } from '../scores.ts';
import { standardPlan } from '../standard-plan.ts';
import { markdownTable, percent } from '../table.ts';
import { createFeatureReader } from '../token-features.ts';
import { mixed, type Reading, type ReadText, throughSecondPass } from './combine.ts';
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
      const scores = new Float32Array(LABEL_COUNT * tokensOf(text));
      network.score(
        text.sentences.map(({ tokens }) => inputs(tokens, 0)),
        scores,
      );
      return scores;
    }),
  });
  return { read, network };
}

type LinearReader = (documents: readonly AnnotatedDocument[]) => ReadText;

function fitLinear(documents: readonly AnnotatedDocument[], rows: number): LinearReader {
  const featuresOf = createFeatureReader(lexicon, gazetteer);
  const domains = Object.fromEntries(documents.map(({ corpus }) => [corpus, domainOf(corpus)]));
  const data = documents.flatMap((one) => hashSentences(one, featuresOf, domains));
  const settings = { epochs: plan.epochs, learningRate: 0.05, dropout: 0.5, l2: 1e-6, seed, learnTransitions: true };
  const fitted = fitModel(data, 2, rows, { ...settings, report: console.error });
  const weights = readWeights(packWeights(fitted.hashes, fitted.weights)) as Weights;
  const scoreSentence = createSentenceScores(weights, lexicon, gazetteer);
  return (texts) => {
    const words: WordFacts[][] = texts.map(() => []);
    const scores = texts.map((text, k) => {
      const own = new Float32Array(LABEL_COUNT * tokensOf(text));
      for (const { tokens } of text.sentences) {
        scoreSentence(tokens, own, LABEL_COUNT * (words[k]?.length ?? 0), words[k] ?? []);
      }
      return own;
    });
    return { words, documents: texts, reading: { transitions: fitted.transitions, scores } };
  };
}

function tokensOf({ sentences: own }: AnnotatedDocument): number {
  return own.reduce((sum, { tokens }) => sum + tokens.length, 0);
}

const held = FOLDS.map((fold) => {
  const rest = [...articles.filter((_, i) => i % FOLDS.length !== fold), ...sentences];
  const documents = articles.filter((_, i) => i % FOLDS.length === fold);
  return { linear: fitLinear(rest, Infinity)(documents), neural: fitNeural(rest).read(documents) };
});
const linear = fitLinear([...articles, ...sentences], plan.rows);
const neural = fitNeural([...articles, ...sentences]);
const ofLinear = sets.map(linear);
const exact = sets.map(neural.read);
const began = performance.now();
const tokens = (sets[0] ?? []).reduce((sum, one) => sum + tokensOf(one), 0);
neural.read(sets[0] ?? []);
console.log(
  `network alone, warm, with vector instructions: ${Math.round(tokens / (performance.now() - began))} k tokens/s`,
);
console.log(`network rounded to bytes: ${Math.round(neural.network.quantise() / 1000)} kB`);
const rounded = sets.map(neural.read);

const rows = [
  ...rowsOf('linear', 1, 0, exact),
  ...rowsOf('neural', 0, 1, exact),
  ...rowsOf('neural, rounded to bytes', 0, 1, rounded),
  ...[0.2, 0.3, 0.4, 0.5].flatMap((share) =>
    rowsOf(`${1 - share} linear + ${share} neural`, 1 - share, share, rounded),
  ),
];
console.log(markdownTable([['variant', 'text', ...COLUMNS], ...rows]));

/** Precision, recall and F1 of both passes with these shares of the two models, text by text and together. */
function rowsOf(variant: string, a: number, b: number, ofNeural: readonly Reading[]): string[][] {
  const mix = (text: ReadText, other: Reading) => ({ ...text, reading: mixed(text.reading, a, other, b) });
  const read = ofLinear.map((text, k) => mix(text, ofNeural[k] as Reading));
  const parts = held.map((part) => mix(part.linear, part.neural));
  const found = throughSecondPass(parts, read[0]?.reading.transitions ?? new Float32Array(0), read);
  const texts = ['Wikinews', 'newspapers', 'GermEval', 'together'];
  return texts.map((text, k) => {
    const scores = scoreNames(sets[k] ?? sets.flat(), found[k] ?? found.flat());
    const cells = COLUMNS.map((group) => {
      const score = scores[group];
      return [precision, recall, f1].map((measure) => percent(measure(score))).join(' / ');
    });
    return [variant, text, ...cells];
  });
}
