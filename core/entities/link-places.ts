import type { Gazetteer, GazetteerPlace } from '../gazetteer/gazetteer.ts';
import type { NameVariants } from '../languages/name-variants.ts';
import type { Article, Mention, Sentence } from '../model.ts';
import { type Candidates, type Choice, candidatesFor, choosePlace, type Named, sureLink } from './choose-place.ts';
import { type CountryContext, type CountryShare, countryContext } from './country-context.ts';
import { countryEvidence, type SureCountry } from './country-evidence.ts';
import { countryWithin } from './country-of-name.ts';
import type { Group, LinkedGroup, PlaceLink } from './group.ts';
import { joinSamePlaces } from './join-same-places.ts';
import { placesInRegions } from './places-in-regions.ts';

/** So many characters before a name are searched for what kind of place it is. */
const longestTitle = 24;
/** A place whose choice is this sure speaks for its country where other names are open; 0.6, 0.75 and 0.9 hardly differ on the training gold. */
const sureEvidence = 0.75;
/**
 * The words around an open name must speak so clearly for a country. On the training gold those of 0.5 to 0.6 are wrong in every second
 * place, of 0.6 to 0.8 in every fourth.
 */
const clearCountry = 0.6;
/**
 * A town of fewer people is not meant where the words around speak for its country with no more, and for one that has no place of
 * the name with no less than this. Set by hand; shares of 0.02 to 0.1 and of 0.7 to 0.9 differ little on the training gold.
 */
const stranger = { population: 100_000, own: 0.05, other: 0.8 } as const;
/** Words around must speak so much for the country of a place that has only a short name in another spelling: „Osch“. Set by hand. */
const shortSpelling = 0.3;

/**
 * Links places to the gazetteer. Of several places with one name, those in a country that the words around, the sentence or the
 * article speak of come first, then the more populous; where that leaves it open there is no link. „London, Ontario“ leaves nothing open. A place without a link is in
 * the country within its name, else in the one that the words around it speak for. Places that turn out to be one become one group.
 * Names inside compounds (`parts`) speak for their countries too.
 */
export function linkPlaces(
  groups: readonly Group[],
  sentences: readonly Sentence[],
  { text, url }: Pick<Article, 'text' | 'url'>,
  gazetteer: Gazetteer,
  variants: NameVariants,
  parts: readonly Mention[] = [],
): LinkedGroup[] {
  const candidates = groups.map((group) => {
    if (group.kind !== 'place' || isInHeaven(group, variants)) return null;
    const surfaces = new Set([group.name, ...group.mentions.map(({ surface }) => surface)]);
    // „Palmas Altstadt“ is that of Palma, though a Palmas exists.
    const bases = isGenitive(group, text) ? [...surfaces].flatMap((surface) => variants.withoutGenitive(surface)) : [];
    return candidatesFor([...bases, ...surfaces], gazetteer, variants);
  });
  const named = groups.map(({ mentions }): Named => {
    const words = mentions.map((mention) => wordBefore(mention, text));
    return {
      mentions,
      calledRegion: words.some((word) => variants.regionTitles.has(word)),
      hasParts: words.some((word) => variants.partWords.has(word)),
    };
  });
  const home = homeOf(url, variants);
  const inCompounds = countriesOfParts(parts, gazetteer);
  const contextOf = (sure: readonly SureCountry[]) =>
    countryContext(sentences, countryEvidence(sentences, [...sure, ...inCompounds], gazetteer, variants), text, home);
  const stated = placesInRegions(groups, candidates, text);
  const choicesIn = (context: CountryContext) =>
    candidates.map((found, index) => {
      const place = stated.get(index);
      return place ? { place, share: 1 } : found && choosePlace(found, named[index] as Named, context, variants);
    });
  const sureNames = (countryOf: (index: number) => string | null) =>
    groups.flatMap(({ mentions }, index) => {
      const country = countryOf(index);
      return country === null ? [] : mentions.map(({ start, end }) => ({ start, end, country }));
    });
  // Whatever can lie in one country only says where the article is; with that, more names become sure.
  const sureAtFirst = (index: number) => stated.get(index)?.country ?? onlyCountryOf(candidates[index] ?? null);
  const first = choicesIn(contextOf(sureNames(sureAtFirst)));
  const context = contextOf(sureNames((index) => sureCountryOf(first[index] ?? null)));
  const choices = choicesIn(context);
  const linked = groups.map((group, index): LinkedGroup => {
    const unlinked = { ...group, link: null, country: null, linkConfidence: 0 };
    if (group.kind !== 'place' || isInHeaven(group, variants)) return unlinked;
    const [found, choice] = [candidates[index], choices[index]];
    const around = context.likeliest(group.mentions);
    const [likeliest] = around;
    const clear = likeliest && likeliest.share >= clearCountry ? likeliest : null;
    if (!found || !choice || isStranger(found, choice, around)) {
      const country = countryWithin(group, gazetteer, variants, context) ?? clear;
      return country ? { ...unlinked, country: country.country, linkConfidence: country.share } : unlinked;
    }
    const { place, share } = choice;
    if (share >= sureLink)
      return {
        ...group,
        name: shownAs(found.form, place),
        link: linkOf(place),
        country: place.country,
        linkConfidence: share,
      };
    return clear && countriesOf(found).includes(clear.country)
      ? { ...unlinked, country: clear.country, linkConfidence: clear.share }
      : unlinked;
  });
  return joinSamePlaces(linked);
}

/** The countries of the names inside compounds: „US-Präsident“, „Irakkrieg“. */
function countriesOfParts(parts: readonly Mention[], gazetteer: Gazetteer): SureCountry[] {
  return parts.flatMap(({ kind, surface, start, end }): SureCountry[] => {
    const countries = new Set(kind === 'place' ? gazetteer.placesNamed(surface).map(({ country }) => country) : []);
    const [country] = countries;
    return countries.size === 1 && country ? [{ start, end, country, kind: 'adjective' }] : [];
  });
}

/** The form of the article, or the name in full where that is an abbreviation: „Calif.“ */
function shownAs(form: string, { name }: GazetteerPlace): string {
  return form.endsWith('.') && !name.includes(form) && !form.startsWith(name) ? name : form;
}

function linkOf({ name, kind, lat, lon, geonamesId }: GazetteerPlace): PlaceLink {
  return { name, placeKind: kind, lat, lon, geonamesId };
}

/** Whether the words around speak against the place: for another country, where nothing has its name. */
function isStranger(found: Candidates, { place }: Choice, around: readonly CountryShare[]): boolean {
  const own = around.find(({ country }) => country === place.country)?.share ?? 0;
  if (found.likeness === 'shortSpelling') return own < shortSpelling;
  const [likeliest] = around;
  const isSmall = place.kind === 'city' && place.population < stranger.population;
  if (!isSmall || own >= stranger.own || !likeliest || likeliest.share < stranger.other) return false;
  return !countriesOf(found).includes(likeliest.country);
}

/** The countries that a name can mean; what lies in several counts only where nothing else bears the name. */
function countriesOf({ places }: Candidates): readonly (string | null)[] {
  const countries = [...new Set(places.map(({ country }) => country))];
  return countries.length > 1 ? countries.filter((country) => country !== null) : countries;
}

function onlyCountryOf(candidates: Candidates | null): string | null {
  const countries = candidates && candidates.likeness !== 'shortSpelling' ? countriesOf(candidates) : [];
  return countries.length === 1 ? (countries[0] ?? null) : null;
}

function sureCountryOf(choice: Choice | null): string | null {
  return choice && choice.share >= sureEvidence ? choice.place.country : null;
}

function isInHeaven({ name }: Group, { heavenlyBodies, baseForms }: NameVariants): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return [last, ...baseForms(last)].some((form) => heavenlyBodies.has(form));
}

/** Whether the name only stands before the noun that it belongs to: „Norwegens Küste“. */
function isGenitive({ mentions }: Group, text: string): boolean {
  return mentions.every(({ end }) => /^s \p{Lu}/u.test(text.slice(end - 1, end + 2)));
}

function wordBefore({ start }: Mention, text: string): string {
  return (/(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, start - longestTitle), start))?.[1] ?? '').toLowerCase();
}

/** The country of an outlet with a national domain where the language is spoken, else the one that most news in it is about. */
function homeOf(url: string | null, { homeCountry, homeCountries }: NameVariants): string | null {
  const domain = /^https?:\/\/[^/:?#]*\.([a-z]{2})(?=[/:?#]|$)/u.exec(url ?? '')?.[1]?.toUpperCase() ?? '';
  return homeCountries.has(domain) ? domain : homeCountry;
}
