import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import { canBeInName, contextFeatures } from '../../core/tagger/context-features.ts';
import { createDecoder } from '../../core/tagger/decoder.ts';
import { KINDS, kindOfLabel, LABEL_COUNT, OUTSIDE } from '../../core/tagger/labels.ts';
import { type Lexicon, type LexiconRow, packLexicon } from '../../core/tagger/lexicon.ts';
import { AFTER_SENTENCE, BEFORE_SENTENCE } from '../../core/tagger/sentence-scores.ts';
import { type WordFacts, wordFacts } from '../../core/tagger/word-facts.ts';
import { FEATURE_ROOM, type FeatureList, neighbourFeatures } from '../../core/tagger/word-features.ts';
import { hasLetter, withoutGenitive } from '../../core/tagger/word-form.ts';
import type { AnnotatedDocument } from './annotated-text.ts';
import { fitModel, hashSentences } from './fit-model.ts';
import { mustReadLexicon } from './runtime-model.ts';
import { createFeatureScorer } from './tag-by-features.ts';

const L = LABEL_COUNT;
const NONE: readonly [number, number, number] = [0, 0, 0];

/** How often raw text has a word, and the mean probabilities there that some name of each kind stands in its place. */
interface Contexts {
  count: number;
  readonly sums: Float64Array;
}

/**
 * The lexicon with what the contexts of its words say in raw text: a model that sees everything but the word itself (of which it
 * sees the shape) learns from annotated text and reads the lines of `headlines`.
 */
export function addContextKinds(
  rows: readonly LexiconRow[],
  documents: readonly AnnotatedDocument[],
  gazetteer: Gazetteer,
  headlines: string,
  report: (line: string) => void,
): LexiconRow[] {
  const featuresOf = createContextReader(mustReadLexicon(packLexicon(rows)), gazetteer);
  const data = documents.flatMap((document) => hashSentences(document, featuresOf, {}));
  report('contexts of words');
  const settings = { epochs: 5, learningRate: 0.05, dropout: 0.3, l2: 1e-6, seed: 1, learnTransitions: true, report };
  const model = fitModel(data, 2, Infinity, settings);
  const scoresOf = createFeatureScorer(model);
  const decoder = createDecoder(model.transitions);
  const contexts = new Map<string, Contexts>();

  for (const line of gunzipSync(readFileSync(headlines)).toString('utf8').split('\n')) {
    const words = line.match(WORDS) ?? [];
    // Lines of two words have no context, and lines in capitals do not show what is a name.
    if (words.length < 4 || line === line.toUpperCase()) continue;
    const features = featuresOf(words);
    decoder.read(scoresOf(features), 0, words.length);
    const marginals = decoder.marginals();
    words.forEach((word, i) => {
      if (features[i]?.length) tally(contexts, word, marginals, i * L);
    });
  }
  report(`${contexts.size} words read in their contexts`);
  return rows.map((row) => ({ ...row, contextKinds: packContexts(row.word, contexts) }));
}

const WORDS = /[\p{L}\p{N}](?:[\p{L}\p{N}]|[-'’.&](?=[\p{L}\p{N}]))*|\S/gu;

function tally(contexts: Map<string, Contexts>, word: string, marginals: Float64Array, at: number): void {
  let seen = contexts.get(word);
  if (seen === undefined) {
    seen = { count: 0, sums: new Float64Array(KINDS.length) };
    contexts.set(word, seen);
  }
  seen.count++;
  for (let label = OUTSIDE + 1; label < L; label++) {
    const kind = kindOfLabel(label);
    seen.sums[kind] = (seen.sums[kind] as number) + (marginals[at + label] as number);
  }
}

/** Three bits of probability for each kind and two of frequency, 0 for a word that is too rare; with the genitive's stem. */
function packContexts(word: string, contexts: ReadonlyMap<string, Contexts>): number {
  const stem = withoutGenitive(word);
  const seen = [contexts.get(word), stem === null ? undefined : contexts.get(stem)].filter((one) => one !== undefined);
  const count = seen.reduce((sum, one) => sum + one.count, 0);
  if (count < 2) return 0;
  let packed = count >= 30 ? 3 : count >= 8 ? 2 : 1;
  for (let kind = 0; kind < KINDS.length; kind++) {
    const sum = seen.reduce((total, { sums }) => total + (sums[kind] as number), 0);
    packed = packed * 8 + STEPS.filter((step) => sum / (count + 1) >= step).length;
  }
  return packed;
}

const STEPS = [0.04, 0.1, 0.2, 0.35, 0.5, 0.7, 0.85] as const;

/** Features of each word's neighbours, with its own shape only. */
function createContextReader(lexicon: Lexicon, gazetteer: Gazetteer) {
  const cache = new Map<string, WordFacts>();
  const factsOf = (word: string) => {
    const facts = cache.get(word) ?? wordFacts(word, lexicon, (form) => gazetteer.classesOf(form));
    if (cache.size > 300_000) cache.clear();
    cache.set(word, facts);
    return facts;
  };
  const out: FeatureList = { ids: new Int32Array(4 * FEATURE_ROOM), count: 0 };
  return (tokens: readonly string[]): Int32Array[] => {
    const facts = tokens.map(factsOf);
    const at = (i: number) => facts[i] ?? factsOf(i < 0 ? BEFORE_SENTENCE : AFTER_SENTENCE);
    const first = facts.findIndex(({ word }) => hasLetter(word) || /^\d/u.test(word));
    return facts.map((word, i) => {
      out.count = 0;
      if (word.kind !== 1 && !canBeInName(at(i - 1), word, at(i + 1))) return new Int32Array(0);
      for (const offset of [-2, -1, 1, 2]) neighbourFeatures(at(i + offset), offset, out);
      contextFeatures(at(i - 2), at(i - 1), masked(word), at(i + 1), at(i + 2), i <= first, 0, out);
      return out.ids.slice(0, out.count);
    });
  };
}

function masked(word: WordFacts): WordFacts {
  const nothing = { form: 0, lower: 0, end3: 0, end4: 0, classes: 0, headClasses: 0, tailClasses: 0, usage: 0 };
  return { ...word, ...nothing, role: 0, contextKinds: 0, clusters: NONE, tailClusters: NONE };
}
