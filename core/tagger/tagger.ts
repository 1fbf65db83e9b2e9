import type { Mention, Sentence } from '../model.ts';

/** Finds the names in the sentences of one whole document; the mentions are in order and disjoint. */
export interface Tagger {
  tag(sentences: readonly Sentence[]): readonly Mention[];
}
