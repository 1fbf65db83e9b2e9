import { fileURLToPath } from 'node:url';
import { english } from '../../core/languages/en/index.ts';
import { roleNouns } from '../../core/languages/en/role-nouns.ts';
import type { LexiconRow } from '../../core/tagger/lexicon.ts';
import type { EnglishCorpora } from './corpora.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import type { TrainingPlan } from './train-tagger.ts';
import { type WordStatistics, wordStatistics } from './word-statistics.ts';

/** The plan of the shipped English tagger. There is no raw English text, so that there are no clusters, and statistics of words are those of the annotated text. */
export function englishPlan(corpora: EnglishCorpora, report: (line: string) => void): TrainingPlan {
  return {
    articles: corpora.own,
    sentences: corpora.sentences,
    lexicon: lexiconOf(corpora),
    gazetteer: loadGazetteer(fileURLToPath(new URL('../../assets/data/gazetteer.en.bin', import.meta.url))),
    epochs: 8,
    rows: 110_000,
    folds: 3,
    seed: 1,
    report,
  };
}

function lexiconOf({ own, sentences }: EnglishCorpora): readonly LexiconRow[] {
  const text = [...own, ...sentences].flatMap((document) => document.sentences.map(({ tokens }) => tokens));
  const statistics = wordStatistics(text, english.names);
  const roles = new Set([...roleNouns].flatMap((noun) => [noun, noun.charAt(0).toUpperCase() + noun.slice(1)]));
  return [...new Set([...statistics.keys(), ...roles])].map((word) => ({
    word,
    clusters: [0, 0, 0],
    usage: packUsage(statistics.get(word)),
    contextKinds: 0,
    isRole: roles.has(word),
  }));
}

/** In three bits each, the last, frequency, from 1 on: see `Lexicon.usage`. */
function packUsage(word: WordStatistics | undefined): number {
  if (!word) return 0;
  const { small, afterArticle, afterPlacePreposition, afterOtherPreposition, afterCapital, beforeCapital } = word;
  const buckets = [
    small,
    afterArticle,
    0,
    afterPlacePreposition,
    afterOtherPreposition,
    afterCapital,
    beforeCapital,
    word.afterTitle,
    word.beforePossessive,
    word.frequency + 1,
  ];
  return buckets.reduce((packed, value, k) => packed | (value << (3 * k)), 0) >>> 0;
}
