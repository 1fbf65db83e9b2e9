import { BIG_CITY, CITY, COMMON_WORD, COUNTRY, FIRST_NAME, PLACE } from '../../core/gazetteer/name-classes.ts';
import type { Collection } from './collect.ts';
import type { WordUse } from './read-sources.ts';

/** Marks the forms, but for the trusted ones, that German mostly writes as ordinary words: „Essen“, „Regen“, „Rose“. */
export function markCommonWords(
  collection: Collection,
  wordUse: ReadonlyMap<string, WordUse>,
  trusted: ReadonlySet<string>,
): void {
  for (const [form, entry] of collection.forms) {
    const use = wordUse.get(form);
    if (use && !trusted.has(form) && (entry.classes & COUNTRY) === 0 && isCommon(entry.classes, use))
      entry.classes |= COMMON_WORD;
  }
  for (const [word, use] of wordUse) {
    if (!collection.forms.has(word) && isNoun(word, use)) collection.addName(word, COMMON_WORD);
  }
}

/** Frequent nouns that are no known name: with them a tagger tells an unknown capitalised word from a name. */
function isNoun(word: string, use: WordUse): boolean {
  if (
    use.frequency < 2 ||
    (use.afterPlacePreposition > 3 && use.afterArticle < 2 && use.small < 1) ||
    !/^\p{Lu}\p{Ll}+$/u.test(word)
  )
    return false;
  return (
    use.small >= 2 || use.afterArticle >= 4 || use.afterAdjective >= 4 || use.afterArticle + use.afterAdjective >= 5
  );
}

/** Limits chosen by reading the words that they mark: ordinary nouns stand behind articles and adjectives, or are written small. */
function isCommon(classes: number, use: WordUse): boolean {
  if ((classes & BIG_CITY) !== 0) return use.small >= 3;
  if ((classes & (CITY | FIRST_NAME)) !== 0) {
    const noun = use.afterArticle >= 4 || use.afterAdjective >= 4 || use.afterArticle + use.afterAdjective >= 6;
    return use.small >= 3 || (noun && use.afterPlacePreposition <= 3);
  }
  if ((classes & PLACE) === 0) return use.small >= 2 || use.afterArticle >= 4 || use.afterAdjective >= 4;
  // Rivers and ranges stand behind articles themselves, but „in“ them is said too.
  return use.small >= 3 || (use.afterArticle >= 4 && use.afterPlacePreposition <= 1);
}
