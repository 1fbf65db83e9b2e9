import type { Gazetteer, GazetteerPlace } from '../gazetteer/gazetteer.ts';
import type { NameVariants } from '../languages/name-variants.ts';
import type { Mention } from '../model.ts';
import { variantKey } from '../text/variant-key.ts';
import type { CountryContext } from './country-context.ts';
import { distanceBetween } from './distance-between.ts';
import { gazetteerForms } from './gazetteer-forms.ts';

/** The places that a name can mean. */
export interface Candidates {
  /** The form of the name that the gazetteer knows, in the spelling of the article. */
  readonly form: string;
  /** Never empty. */
  readonly places: readonly GazetteerPlace[];
  /** Whether they bear this very name, or one that is another spelling of it; a short one is weak evidence: „Osch“ and „Osh“. */
  readonly likeness: 'name' | 'spelling' | 'shortSpelling';
}

/** How much more a place counts in a country that the article names: best of 3, 10, 30 and 100 on the development gold. */
const countryWeight = 10;
/** And how much more again where the same sentence names it, „die ukrainische Stadt N“: 1, 3, 10 and 30 differ little on the development gold. */
const besideWeight = 3;
/** And how much more again where it stands right at the name, „N (Ohio)“. Set by hand. */
const attachedWeight = 30;
/** How much more a place counts in a country of the article's language, and one that has the form as its usual name. Set by hand. */
const homeWeight = 3;
const usualNameWeight = 10;
/** A city of so many inhabitants is known to all readers, and counts so much more. Set by hand; 1 and 5 do not differ on the training gold. */
const famousCity = 3_000_000;
const famousWeight = 5;
/** A place that only sounds like the name is so sure at most. Set by hand. */
const spelledLike = 0.8;
/** What a place counts for in inhabitants where the gazetteer has none, or fewer: a region comes before a town of its name. Set by hand. */
const leastSize = {
  country: 1e8,
  continent: 1e9,
  region: 1e6,
  water: 1e6,
  mountains: 1e6,
  site: 1e5,
  city: 1e3,
} as const;

/** A key of fewer letters says too little by itself to take two names for one: „Osch“, „Homs“. Set by hand. */
export const shortestKey = 5;
/** A name of fewer letters is not looked up by its sound. Set by hand. */
const shortestForm = 4;

/** A choice with this share is a link; below, it stays open which place is meant. 0.5 to 0.75 hardly differ on the training gold. */
export const sureLink = 0.75;

/** The places that one of the surfaces, as written or in the nominative, can mean; null when the gazetteer knows none. */
export function candidatesFor(
  surfaces: Iterable<string>,
  gazetteer: Gazetteer,
  variants: NameVariants,
): Candidates | null {
  const forms = [...surfaces].flatMap((surface) => gazetteerForms(surface, variants));
  for (const form of forms) {
    const places = gazetteer.placesNamed(form);
    if (places.length > 0) return { form, places, likeness: 'name' };
  }
  for (const form of forms) {
    const places = form.length < shortestForm ? [] : gazetteer.placesSpelledLike(form);
    const likeness = variantKey(form).length < shortestKey ? 'shortSpelling' : 'spelling';
    if (places.length > 0) return { form, places, likeness };
  }
  return null;
}

/** A region or a river that has its name from, or with, a city of so many inhabitants is meant only where the text says that it is a region. Set by hand. */
export const namingCity = 50_000;
/** What such a region counts for without and with „Kanton“, „Provinz“ before it; and a country under a name that is rather another place's. */
const namesake = { region: 1e4, regionCalledSo: 1e8, country: 1e5 } as const;

/** What is known about the mentions of the name to be linked. */
export interface Named {
  readonly mentions: readonly Mention[];
  /** Whether a word before one of them says that it is a region: „Kanton“. */
  readonly calledRegion: boolean;
  /** Whether one of them speaks of a part of it: „eastern“. */
  readonly hasParts: boolean;
}

/** A candidate that was chosen, and its share of the weight of all, 0 to 1, candidates of one country counted once. */
export interface Choice {
  readonly place: GazetteerPlace;
  readonly share: number;
}

/** Of two cities in different countries the one with so many times fewer people is hardly meant without its state or country right behind it. Set by hand. */
const farLarger = 8;

/** Whether a town has the name of a far larger city elsewhere, „Geneva“, „Moscow“, „Washington“: that the article names its country somewhere then says little. */
export function hasBorrowedName(
  { kind, country, population }: GazetteerPlace,
  places: readonly GazetteerPlace[],
): boolean {
  if (kind !== 'city') return false;
  return places.some(
    (other) => other.kind === 'city' && other.country !== country && other.population > farLarger * population,
  );
}

/** A region that is so many kilometres from the cities of its name, as the state of Washington is, is meant where a part of it is spoken of. Set by hand. */
const farFromNamesake = 1000;

function isFarFromNamesakes(region: GazetteerPlace, places: readonly GazetteerPlace[]): boolean {
  return places.every((other) => other.kind !== 'city' || distanceBetween(region, other) > farFromNamesake);
}

/** Whether the form is the name of the place, or all of it but what it lies in: „Washington“ of „Washington, D.C.“. */
function isUsualName(form: string, { name }: GazetteerPlace): boolean {
  return name === form || name.startsWith(`${form}, `);
}

/** The place that is likeliest meant in the context of its mentions. */
export function choosePlace(
  { form, places, likeness }: Candidates,
  { mentions, calledRegion, hasParts }: Named,
  context: CountryContext,
  variants: NameVariants,
): Choice {
  const size = (place: GazetteerPlace): number => {
    const { kind, country, population } = place;
    if (kind === 'region' || kind === 'water') {
      if (kind === 'region' && (calledRegion || (hasParts && isFarFromNamesakes(place, places))))
        return namesake.regionCalledSo;
      const isNamesake = (other: GazetteerPlace) =>
        other.kind === 'city' && other.country === country && other.population >= namingCity;
      return places.some(isNamesake) ? namesake.region : Math.max(population, leastSize[kind]);
    }
    // The state of Georgia has more people than the country.
    if (kind === 'country' && places.some((other) => other.kind === 'region' && other.population > population))
      return population;
    // „Georgia“ is the English name of Georgien, and the only one of the state.
    if (
      kind === 'country' &&
      place.name !== form &&
      places.some((other) => other.name === form && other.kind !== 'city')
    )
      return namesake.country;
    return Math.max(population, leastSize[kind]);
  };
  const hasNamesake = (place: GazetteerPlace): boolean =>
    places.some(
      (other) =>
        other !== place &&
        (other.kind === 'region' ||
          (other.kind === 'city' && other.population >= namingCity && variants.homeCountries.has(other.country ?? ''))),
    );
  const weigh = (place: GazetteerPlace): number => {
    const { country } = place;
    const speaks = country !== null && !hasBorrowedName(place, places);
    const named = speaks && context.names(country) ? countryWeight : 1;
    const beside = speaks && context.isBeside(country, mentions) ? besideWeight : 1;
    const attached = country !== null && context.isAttached(country, mentions) ? attachedWeight : 1;
    const near = country !== null && variants.homeCountries.has(country) ? homeWeight : 1;
    const famous = place.population >= famousCity ? famousWeight : 1;
    const usual = isUsualName(form, place) && !(place.kind === 'region' && hasNamesake(place)) ? usualNameWeight : 1;
    return size(place) * named * beside * attached * near * usual * famous;
  };
  const weighed = places.map((place) => ({ place, weight: weigh(place) })).toSorted((a, b) => b.weight - a.weight);
  const ofCountries = new Map<string | null, number>();
  for (const { place, weight } of weighed) if (!ofCountries.has(place.country)) ofCountries.set(place.country, weight);
  const all = [...ofCountries.values()].reduce((x, y) => x + y, 0);
  const best = weighed[0] as (typeof weighed)[number];
  return { place: best.place, share: (best.weight / all) * (likeness === 'name' ? 1 : spelledLike) };
}
