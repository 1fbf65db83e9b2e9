import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import { canBeInName, contextFeatures } from '../../core/tagger/context-features.ts';
import { feature, pair } from '../../core/tagger/hash.ts';
import { markKnownNames } from '../../core/tagger/known-names.ts';
import type { Lexicon } from '../../core/tagger/lexicon.ts';
import { AFTER_SENTENCE, BEFORE_SENTENCE } from '../../core/tagger/sentence-scores.ts';
import { type ClassesOf, type WordFacts, wordFacts } from '../../core/tagger/word-facts.ts';
import { FEATURE_ROOM, type FeatureList, neighbourFeatures, ownFeatures } from '../../core/tagger/word-features.ts';
import { hasLetter } from '../../core/tagger/word-form.ts';

/** What is to be seen of a word itself and of a word beside the one in question: to find out what each is worth. */
export interface FeatureView {
  readonly word: (facts: WordFacts) => WordFacts;
  readonly neighbour: (facts: WordFacts) => WordFacts;
}

const WHOLE: FeatureView = { word: (facts) => facts, neighbour: (facts) => facts };

/** Reads sentences into feature hashes exactly as the tagger does, with word facts kept between sentences. */
export function createFeatureReader(lexicon: Lexicon, gazetteer: Gazetteer, view: FeatureView = WHOLE) {
  const classesOf: ClassesOf = (form) => gazetteer.classesOf(form);
  const cache = new Map<string, WordFacts>();
  const factsOf = (word: string) => {
    const facts = cache.get(word) ?? wordFacts(word, lexicon, classesOf);
    cache.set(word, facts);
    return facts;
  };
  const out: FeatureList = { ids: new Int32Array(4 * FEATURE_ROOM), count: 0 };

  /** Features of each token; none for one that cannot be in a name. `domain` 0 is the one that the tagger is for. */
  return function featuresOf(tokens: readonly string[], domain: number): Int32Array[] {
    const facts = tokens.map(factsOf);
    const before = factsOf(BEFORE_SENTENCE);
    const after = factsOf(AFTER_SENTENCE);
    const near = facts.map(view.neighbour);
    const at = (i: number) => (i < 0 ? before : (near[i] ?? after));
    const marks = new Int32Array(tokens.length);
    markKnownNames(facts, gazetteer, (i) => gazetteer.startsName((facts[i] as WordFacts).word), marks);
    let isFirst = true;
    return facts.map((word, i) => {
      out.count = 0;
      const first = isFirst;
      if (hasLetter(word.word) || word.kind === 2) isFirst = false;
      if (!canBeInName(at(i - 1), word, at(i + 1))) return new Int32Array(0);
      const seen = view.word(word);
      ownFeatures(seen, out);
      for (const offset of [-2, -1, 1, 2]) neighbourFeatures(at(i + offset), offset, out);
      contextFeatures(at(i - 2), at(i - 1), seen, at(i + 1), at(i + 2), first, marks[i] as number, out);
      if (domain > 0) domainFeatures(domain, at(i - 1), seen, at(i + 1), out);
      return out.ids.slice(0, out.count);
    });
  };
}

/** What a corpus does differently from the domain of the tagger is learned here and left out of the shipped file. */
function domainFeatures(domain: number, before: WordFacts, word: WordFacts, after: WordFacts, out: FeatureList): void {
  const values = [
    0,
    word.shape,
    word.lower,
    word.classes,
    after.lower,
    before.lower,
    word.clusters[0],
    word.end4,
    pair(word.shape, before.shape),
  ];
  values.forEach((value, k) => {
    out.ids[out.count++] = feature(pair(domain, value), 900 + k);
  });
}
