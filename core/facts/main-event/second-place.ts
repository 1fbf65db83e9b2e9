import type { EventWords } from '../../languages/event-words.ts';
import type { Language } from '../../languages/language.ts';
import { isFiniteAt } from '../statements/clauses.ts';
import type { Passage, Word } from '../statements/passage.ts';

const capital = /^[\p{Lu}\d]/u;

/** The finite verb of a main clause, in its second place: the first one behind complete phrases; -1 for none. `first`: a sentence begins here. */
export function secondPlace(
  passage: Passage,
  from: number,
  to: number,
  first: boolean,
  { speech, events }: Language,
): number {
  const { words } = passage;
  let guess = -1;
  // How many nouns are still to come: behind „der in Ulm“ the one of „der“.
  let open = 0;
  let fresh = false;
  for (let at = from; at < to; at++) {
    const { lower, text, finite, fragment, quotation } = words[at] as Word;
    if (fragment || quotation) {
      open = Math.max(0, open - 1);
      continue;
    }
    const starting = first && at === from;
    const plain = text === lower || starting;
    if (plain && speech.prepositions.has(lower) && !(open === 0 && at === to - 1)) {
      open++;
      fresh = true;
      continue;
    }
    if (plain && (speech.determiners.has(lower) || speech.indefiniteArticles.has(lower))) {
      if (!fresh) open++;
      fresh = false;
      continue;
    }
    if (capital.test(text) && !(starting && (speech.adverbs.has(lower) || speech.subjectPronouns.has(lower)))) {
      const numeral = /^\d/u.test(text);
      const next = words[at + 1];
      if (events.and.has(next?.lower ?? '') && capital.test(words[at + 2]?.text ?? '')) continue;
      if (!numeral || next === undefined || next.finite || !(capital.test(next.text) || speech.isAttribute(next.text)))
        if (!(capital.test(next?.text ?? '') && !numeral)) open = Math.max(0, open - 1);
      fresh = false;
      continue;
    }
    fresh = false;
    if (speech.adverbs.has(lower)) {
      if (speech.prepositions.has(words[at - 1]?.lower ?? '')) open = Math.max(0, open - 1);
      continue;
    }
    if (finite && plain && open === 0 && isFiniteAt(passage, at, speech)) return at;
    if (finite && guess < 0 && isFiniteAt(passage, at, speech) && !attributive(words, at, to, events)) guess = at;
    if (!finite && plain && open === 0 && !starting && events.looksFinite(lower) && !attributive(words, at, to, events))
      return at;
  }
  return guess;
}

/** „die geplante Reise“, „viele verletzte Menschen“, „60 verletzte Menschen“: an inflected word between another one and a noun. */
function attributive(words: readonly Word[], at: number, to: number, events: EventWords): boolean {
  if (at + 1 >= to || !events.isInflected(words[at]?.lower ?? '')) return false;
  const before = words[at - 1];
  return (
    capital.test(words[at + 1]?.text ?? '') &&
    before !== undefined &&
    /^[\p{Ll}\d]/u.test(before.text) &&
    !before.finite
  );
}
