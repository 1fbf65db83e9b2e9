import type { FigureWords } from '../../languages/figure-words.ts';
import { startsWithDigit } from '../dates/words.ts';
import type { Word } from '../scene-words.ts';

/** Whether a figure can begin with a word: most words are left out without being read. The answers for words in letters are kept. */
export function openingTest(language: FigureWords): (word: Word) => boolean {
  const { one, several, crowds, wholeParts, every, minus, unitsBefore, adjectives, numberOf, factorOf, ordinalOf } =
    language;
  const stems = [...adjectives.keys()];
  const seen = new Map<string, boolean>();
  const opens = (lower: string): boolean =>
    one.has(lower) ||
    several.has(lower) ||
    crowds.has(lower) ||
    wholeParts.has(lower) ||
    every.has(lower) ||
    minus.has(lower) ||
    (language.plain?.fractionOf(lower) ?? null) !== null ||
    numberOf(lower) !== null ||
    factorOf(lower) !== null ||
    ordinalOf(lower) !== null ||
    stems.some((stem) => lower.includes(stem));
  return ({ text, lower }) => {
    if (startsWithDigit(lower) || signs.includes(lower) || unitsBefore.has(text)) return true;
    let known = seen.get(lower);
    if (known === undefined) {
      known = opens(lower);
      seen.set(lower, known);
    }
    return known;
  };
}

/** Minus signs and fractions in one sign. */
const signs: readonly string[] = ['−', '–', '½', '¼', '¾', '⅓', '⅔'];
