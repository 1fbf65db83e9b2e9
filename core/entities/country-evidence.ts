import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { NameVariants } from '../languages/name-variants.ts';
import type { Sentence, Span, Token } from '../model.ts';

/** Something in the text that speaks of a country. */
export interface CountryEvidence extends Span {
  readonly country: string;
  /** Index of its sentence. */
  readonly sentence: number;
  /** A name, „in Lyon“, or a word that goes with one: „die französische Stadt“, „der Lyoner Vorort“, „US-Bundesstaat“. */
  readonly kind: 'name' | 'adjective';
}

/** A name whose country is sure. */
export interface SureCountry extends Span {
  readonly country: string;
  /** A name inside a compound says no more than an adjective: „Irakkrieg“. */
  readonly kind?: 'adjective';
}

/** A city that an adjective is taken for has so many inhabitants at least: „Maler“ is not from Malé, „Wiener“ is. Set by hand. */
const knownCity = 30_000;
/** And so many times as many as the next of its name in another country. */
const clearLead = 5;

/** All that speaks of a country, in order of appearance: sure names, and adjectives and inhabitants outside of them. */
export function countryEvidence(
  sentences: readonly Sentence[],
  sure: readonly SureCountry[],
  gazetteer: Gazetteer,
  variants: NameVariants,
): CountryEvidence[] {
  const names = sure.toSorted((a, b) => a.start - b.start);
  const found: CountryEvidence[] = [];
  let next = 0;
  sentences.forEach(({ tokens, end }, sentence) => {
    const inSentence: CountryEvidence[] = [];
    for (; next < names.length && (names[next] as SureCountry).start < end; next++)
      inSentence.push({ kind: 'name', ...(names[next] as SureCountry), sentence });
    const covered = new Set(inSentence.map(({ start }) => start));
    tokens.forEach((token, at) => {
      const country = covered.has(token.start) ? null : countryOfWord(token, tokens[at + 1], gazetteer, variants);
      if (country !== null)
        inSentence.push({ start: token.start, end: token.end, country, sentence, kind: 'adjective' });
    });
    found.push(...inSentence.toSorted((a, b) => a.start - b.start));
  });
  return found;
}

function countryOfWord(
  { text: word }: Token,
  next: Token | undefined,
  gazetteer: Gazetteer,
  variants: NameVariants,
): string | null {
  const known = gazetteer.countryOfAdjective(word);
  if (known !== null) return known;
  const hyphen = word.indexOf('-');
  if (hyphen > 1 && /^\p{Lu}/u.test(word)) {
    const [place] = gazetteer.placesNamed(word.slice(0, hyphen));
    if (place?.kind === 'country') return place.country;
  }
  const stem = variants.adjectiveStem(word);
  const lower = stem.toLowerCase();
  const direction = variants.directions.find((start) => lower.startsWith(start.toLowerCase()));
  const bare = direction === undefined ? null : lower.slice(direction.length).replace(/^-/u, '');
  for (const adjective of bare === null ? [lower] : [lower, bare]) {
    const country = variants.regionalAdjectives.get(adjective) ?? gazetteer.countryOfAdjective(adjective);
    if (country !== null && country !== undefined) return country;
  }
  return next && /^\p{Lu}/u.test(next.text) ? countryOfCity(variants.citiesOfAdjective(word), gazetteer) : null;
}

/** The country of the first of the names that is a well-known city's and hardly another's. */
export function countryOfCity(names: readonly string[], gazetteer: Gazetteer): string | null {
  for (const name of names) {
    const cities = gazetteer.placesNamed(name).filter(({ kind }) => kind === 'city');
    const [first] = cities;
    if (!first || first.population < knownCity) continue;
    const rival = cities.find(({ country }) => country !== first.country);
    return rival && first.population < clearLead * rival.population ? null : first.country;
  }
  return null;
}
