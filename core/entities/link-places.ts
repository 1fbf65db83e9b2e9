import type { Gazetteer, GazetteerPlace } from '../gazetteer/gazetteer.ts';
import type { NameVariants } from '../languages/name-variants.ts';
import { gazetteerForms } from './gazetteer-forms.ts';
import type { Group, LinkedGroup, PlaceLink } from './group.ts';

interface Candidates {
  /** The form of the name that the gazetteer knows. */
  readonly form: string;
  readonly places: readonly GazetteerPlace[];
}

/** How much more a place counts in a country that the article names: best of 3, 10, 30 and 100 on the development gold. */
const countryWeight = 10;
/** The best candidate must weigh this many times as much as the next one of another country, else the place stays unlinked. Set by hand. */
const clearLead = 3;

/**
 * Links places to the gazetteer. Of several places with one name, those in a country that the article is about come first,
 * then the more populous; where that leaves it open there is no link. Places that turn out to be one become one group.
 */
export function linkPlaces(groups: readonly Group[], gazetteer: Gazetteer, variants: NameVariants): LinkedGroup[] {
  const candidates = groups.map((group) => (group.kind === 'place' ? lookUp(group, gazetteer, variants) : null));
  const countries = countriesOf(candidates);
  const linked = groups.map((group, index): LinkedGroup => {
    const found = candidates[index];
    const place = found ? choose(found.places, countries) : null;
    return place && found
      ? { ...group, name: place.kind === 'country' ? place.name : found.form, link: linkOf(place) }
      : { ...group, link: null };
  });
  return joinSamePlaces(linked);
}

function lookUp(group: Group, gazetteer: Gazetteer, variants: NameVariants): Candidates | null {
  const surfaces = new Set([group.name, ...group.mentions.map((mention) => mention.surface)]);
  for (const surface of surfaces) {
    for (const form of gazetteerForms(surface, variants)) {
      const places = gazetteer.placesNamed(form);
      if (places.length > 0) return { form, places };
    }
  }
  return null;
}

/** How often each country is meant by places that can be only one. */
function countriesOf(candidates: readonly (Candidates | null)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const found of candidates) {
    const places = new Set(found?.places.map((place) => place.country));
    const [country] = places;
    if (places.size === 1 && country) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

function choose(places: readonly GazetteerPlace[], countries: ReadonlyMap<string, number>): GazetteerPlace | null {
  const weighed = places
    .map((place) => ({ place, weight: weightOf(place, countries) }))
    .toSorted((a, b) => b.weight - a.weight);
  const [best] = weighed;
  if (!best) return null;
  const rival = weighed.find(({ place }) => place.country !== best.place.country);
  return rival && best.weight < clearLead * rival.weight ? null : best.place;
}

/** Countries and continents are meant before anything else that has their name. */
function weightOf(place: GazetteerPlace, countries: ReadonlyMap<string, number>): number {
  const size = place.kind === 'country' || place.kind === 'continent' ? 1e9 : place.population + 1000;
  return size * (place.country !== null && countries.has(place.country) ? countryWeight : 1);
}

function linkOf(place: GazetteerPlace): PlaceLink {
  return {
    placeKind: place.kind,
    country: place.country,
    lat: place.lat,
    lon: place.lon,
    geonamesId: place.geonamesId,
  };
}

/** „USA“ and „Vereinigte Staaten“ are found apart and known to be one by their link. */
function joinSamePlaces(groups: readonly LinkedGroup[]): LinkedGroup[] {
  const joined = new Map<string, LinkedGroup>();
  groups.forEach((group, index) => {
    const { link } = group;
    const key = link ? `${link.placeKind} ${link.lat} ${link.lon}` : `unlinked ${index}`;
    const same = joined.get(key);
    const mentions = same
      ? [...same.mentions, ...group.mentions].toSorted((a, b) => a.start - b.start)
      : group.mentions;
    joined.set(key, { ...(same ?? group), mentions });
  });
  return [...joined.values()];
}
