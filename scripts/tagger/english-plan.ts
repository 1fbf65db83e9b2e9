import { fileURLToPath } from 'node:url';
import type { EnglishCorpora } from './corpora.ts';
import { englishLexicon } from './english-lexicon.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import type { TrainingPlan } from './train-tagger.ts';
import { withoutDemonyms } from './without-demonyms.ts';

/** The plan of the shipped English tagger; `shared` holds corpora/. Its lexicon takes what the German tagger knows of names, so that one is trained first. */
export function englishPlan(shared: string, corpora: EnglishCorpora, report: (line: string) => void): TrainingPlan {
  const gazetteer = loadGazetteer(fileURLToPath(new URL('../../assets/data/gazetteer.en.bin', import.meta.url)));
  return {
    articles: corpora.own,
    sentences: corpora.sentences.map((document) => withoutDemonyms(document, gazetteer)),
    lexicon: englishLexicon(`${shared}/corpora`, [...corpora.own, ...corpora.sentences]),
    gazetteer,
    epochs: 8,
    rows: 110_000,
    folds: 3,
    seed: 1,
    report,
  };
}
