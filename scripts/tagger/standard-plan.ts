import { lexiconRows } from './build-lexicon.ts';
import type { Corpora } from './corpora.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import type { TrainingPlan } from './train-tagger.ts';

/** The plan of the shipped tagger, without the development articles; `shared` holds gold/ and corpora/. */
export function standardPlan(shared: string, corpora: Corpora, report: (line: string) => void): TrainingPlan {
  return {
    articles: [...corpora.wikinews, ...corpora.invented, ...corpora.own],
    sentences: [...corpora.germeval, ...corpora.historic],
    calibration: { articles: [...corpora.dev, ...corpora.press] },
    lexicon: lexiconRows(`${shared}/corpora`, new URL('sources/roles.de.txt', import.meta.url).pathname),
    gazetteer: loadGazetteer(),
    // Six to ten epochs give the same within 0.3 on the development articles.
    epochs: 8,
    rows: 110_000,
    folds: 4,
    seed: 1,
    report,
  };
}
