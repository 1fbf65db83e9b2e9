import { existsSync, readdirSync } from 'node:fs';
import { german } from '../../core/languages/de/index.ts';
import { english } from '../../core/languages/en/index.ts';
import type { Language } from '../../core/languages/language.ts';
import type { AnnotatedDocument } from './annotated-text.ts';
import { readConll } from './read-conll.ts';
import { readMarkedText } from './read-marked-text.ts';

/** The text that the tagger learns from and is tuned on, by where it comes from. */
export interface Corpora {
  readonly wikinews: readonly AnnotatedDocument[];
  readonly germeval: readonly AnnotatedDocument[];
  /** Sentences of old newspapers, with the errors of their scanning. */
  readonly historic: readonly AnnotatedDocument[];
  readonly invented: readonly AnnotatedDocument[];
  /** Our own articles in scripts/tagger/corpus. */
  readonly own: readonly AnnotatedDocument[];
  /** Development articles: tuning and calibration only. */
  readonly dev: readonly AnnotatedDocument[];
  readonly press: readonly AnnotatedDocument[];
}

/** Reads all annotated text; `shared` is the folder that holds gold/ and corpora/. */
export function readCorpora(shared: string): Corpora {
  return {
    wikinews: readConll(`${shared}/gold/names.de.train.conll`, 'wikinews'),
    germeval: readConll(`${shared}/corpora/germeval2014/NER-de-dev.tsv`, 'germeval', { token: 1, tag: 2 }),
    historic: readConll(`${shared}/corpora/historic/europeana-sbb.all.de.conll.gz`, 'historic'),
    invented: readFolder(`${shared}/corpora/invented`, 'invented', german),
    own: readFolder(new URL('corpus', import.meta.url).pathname, 'own', german),
    dev: readConll(`${shared}/gold/names.de.dev.conll`, 'dev'),
    press: readConll(`${shared}/gold/names.press.dev.conll`, 'press'),
  };
}

/** The same for English. */
export interface EnglishCorpora {
  /** Our own articles in scripts/tagger/corpus/en. */
  readonly own: readonly AnnotatedDocument[];
  /** Sentences of Wikipedia and of posts. */
  readonly sentences: readonly AnnotatedDocument[];
  /** Sentences of the web: tuning and calibration only. */
  readonly dev: readonly AnnotatedDocument[];
}

/** Reads all annotated English text; `shared` is the folder that holds corpora/. */
export function readEnglishCorpora(shared: string): EnglishCorpora {
  const folder = `${shared}/corpora/english`;
  const files = readdirSync(folder).filter((file) => file.endsWith('.conll.gz') && !file.startsWith('uner-'));
  return {
    own: readFolder(new URL('corpus/en', import.meta.url).pathname, 'own', english),
    // The name of a file begins with that of its corpus.
    sentences: files.sort().flatMap((file) => readConll(`${folder}/${file}`, file.split(/[.-]/, 1)[0] ?? file)),
    dev: readConll(`${folder}/uner-ewt.dev.en.conll.gz`, 'dev'),
  };
}

function readFolder(folder: string, corpus: string, language: Language): AnnotatedDocument[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.sort().flatMap((file) => readMarkedText(`${folder}/${file}`, corpus, language));
}
