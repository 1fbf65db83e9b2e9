import { fileURLToPath } from 'node:url';
import type { EnglishCorpora } from './corpora.ts';
import { englishLexicon } from './english-lexicon.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { readNameStock } from './name-stock.ts';
import { seededRandom } from './seeded-random.ts';
import { createNameSwap } from './swap-names.ts';
import type { TrainingPlan } from './train-tagger.ts';
import { withoutDemonyms } from './without-demonyms.ts';

const SEED = 1;

/** Copies of each of our articles with other names; more than one or two change little. */
const COPIES = 3;

/** The plan of the shipped English tagger; `shared` holds corpora/. Its lexicon takes what the German tagger knows of names, so that one is trained first. */
export function englishPlan(shared: string, corpora: EnglishCorpora, report: (line: string) => void): TrainingPlan {
  const gazetteer = loadGazetteer(fileURLToPath(new URL('../../assets/data/gazetteer.en.bin', import.meta.url)));
  const renamed = createNameSwap(readNameStock(`${shared}/corpora`), gazetteer, seededRandom(SEED));
  return {
    articles: corpora.own,
    copies: new Map(corpora.own.map((article) => [article, Array.from({ length: COPIES }, () => renamed(article))])),
    sentences: corpora.sentences.map((document) => withoutDemonyms(document, gazetteer)),
    lexicon: englishLexicon(`${shared}/corpora`, [...corpora.own, ...corpora.sentences]),
    gazetteer,
    epochs: 8,
    rows: 110_000,
    folds: 3,
    seed: SEED,
    report,
  };
}
