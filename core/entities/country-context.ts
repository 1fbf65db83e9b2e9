import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Mention, Sentence } from '../model.ts';

/** Which countries the words around a name speak of. */
export interface CountryContext {
  /** How many sentences of the article name the country; 0 for one that it does not name. */
  count(country: string): number;
  /** Whether one of the mentions shares its sentence with the country. */
  isBeside(country: string, mentions: readonly Mention[]): boolean;
  /** The country that most of the article speaks of, or null. */
  readonly main: string | null;
}

/** A name whose country is sure. */
export interface SureCountry {
  readonly start: number;
  readonly country: string;
}

/**
 * An article is about a country that it names in so many sentences and that is so large a part of all countries named, counted by
 * sentence: of 1 to 5 and of 0.4 to 1 those that give most places a country on the development gold while 95 % stay right.
 */
const leastSentences = 1;
const leastShare = 0.6;

/** Reads the countries from sure places, and from adjectives and inhabitants: „ukrainische“, „Ukrainer“. */
export function countryContext(
  sentences: readonly Sentence[],
  sure: readonly SureCountry[],
  gazetteer: Gazetteer,
): CountryContext {
  const bySentence = sentences.map((sentence) => {
    const words = sentence.tokens.map((token) => gazetteer.countryOfAdjective(token.text));
    return new Set(words.filter((country) => country !== null));
  });
  const sentenceAt = (offset: number): number => {
    let [low, high] = [0, sentences.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  for (const { start, country } of sure) bySentence[sentenceAt(start)]?.add(country);
  const counts = new Map<string, number>();
  for (const countries of bySentence)
    for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1);
  const [first] = [...counts].toSorted((a, b) => b[1] - a[1]);
  const total = [...counts.values()].reduce((x, y) => x + y, 0);
  return {
    count: (country) => counts.get(country) ?? 0,
    isBeside: (country, mentions) => mentions.some(({ start }) => bySentence[sentenceAt(start)]?.has(country)),
    main: first && first[1] >= leastSentences && first[1] >= leastShare * total ? first[0] : null,
  };
}
