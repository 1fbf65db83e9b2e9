import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Language } from '../languages/language.ts';
import type { Mention, Sentence } from '../model.ts';
import type { Tagger } from '../tagger/tagger.ts';
import { findInGazetteer } from './find-in-gazetteer.ts';
import { findParts } from './find-parts.ts';
import { fitToText } from './fit-to-text.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';

/** What a text names; both in order, and disjoint from each other. */
export interface Names {
  readonly mentions: readonly Mention[];
  /** The names inside compounds: „Kreml“ in „Kreml-Sprecher“. */
  readonly parts: readonly Mention[];
}

/** Finds the names of a text with the tagger and the list of places, and then those inside the words that are left. */
export function findNames(
  sentences: readonly Sentence[],
  {
    tagger,
    gazetteer,
    language,
  }: { readonly tagger: Tagger; readonly gazetteer: Gazetteer; readonly language: Language },
): Names {
  const tagged = fitToText(tagger.tag(sentences), sentences, language);
  const mentions = resolveOverlaps([...tagged, ...findInGazetteer(sentences, gazetteer)]);
  return { mentions, parts: findParts(sentences, mentions, gazetteer, language) };
}
