import type { Gazetteer, GazetteerPlace } from '../gazetteer/gazetteer.ts';
import type { NameVariants } from '../languages/name-variants.ts';
import type { Mention, Sentence } from '../model.ts';
import { variantKey } from '../text/variant-key.ts';
import { type Candidates, candidatesFor, choosePlace, shortestKey } from './choose-place.ts';
import { countryContext, type SureCountry } from './country-context.ts';
import type { Group, LinkedGroup, PlaceLink } from './group.ts';
import { placeParts } from './place-parts.ts';

/** So many characters before a name are searched for what kind of place it is. */
const longestTitle = 24;

/**
 * Links places to the gazetteer. Of several places with one name, those in a country that the sentence or the article speaks
 * of come first, then the more populous; where that leaves it open there is no link. An unknown place is
 * in the country within its name, else in that of the article. Places that turn out to be one become one group.
 */
export function linkPlaces(
  groups: readonly Group[],
  sentences: readonly Sentence[],
  text: string,
  gazetteer: Gazetteer,
  variants: NameVariants,
): LinkedGroup[] {
  const candidates = groups.map((group) => {
    if (group.kind !== 'place') return null;
    return candidatesFor(
      [group.name, ...new Set(group.mentions.map((mention) => mention.surface))],
      gazetteer,
      variants,
    );
  });
  const context = countryContext(sentences, sureCountries(groups, candidates), gazetteer);
  const isCalledRegion = ({ start }: Mention) => {
    const before = /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, start - longestTitle), start))?.[1] ?? '';
    return variants.regionTitles.has(before.toLowerCase());
  };
  const countryWithin = ({ name, mentions }: Group) => {
    const around = candidatesFor(placeParts(name, variants), gazetteer, variants);
    const place = around && choosePlace(around, { mentions, calledRegion: false }, context, variants);
    // A whole country at the end of several words is a name only: „Hotel Norwegen“, „Long Island“.
    return place && !(place.kind === 'country' && name.includes(' ')) ? place.country : null;
  };
  const linked = groups.map((group, index): LinkedGroup => {
    const found = candidates[index];
    const named = { mentions: group.mentions, calledRegion: group.mentions.some(isCalledRegion) };
    const place = found ? choosePlace(found, named, context, variants) : null;
    if (found && place) return { ...group, name: found.form, link: linkOf(place), country: place.country };
    if (group.kind !== 'place' || found) return { ...group, link: null, country: null };
    return { ...group, link: null, country: countryWithin(group) ?? context.main };
  });
  return joinSamePlaces(linked);
}

/** The mentions of those places that can be only in one country, with that country. */
function sureCountries(groups: readonly Group[], candidates: readonly (Candidates | null)[]): SureCountry[] {
  return groups.flatMap(({ mentions }, index) => {
    const countries = new Set(candidates[index]?.places.map((place) => place.country));
    const [country] = countries;
    return countries.size === 1 && country ? mentions.map(({ start }) => ({ start, country })) : [];
  });
}

function linkOf({ kind, lat, lon, geonamesId }: GazetteerPlace): PlaceLink {
  return { placeKind: kind, lat, lon, geonamesId };
}

/** „USA“ and „Vereinigte Staaten“ are found apart and known to be one by their link; the form found most often names them. */
function joinSamePlaces(groups: readonly LinkedGroup[]): LinkedGroup[] {
  const joined = new Map<string, LinkedGroup[]>();
  groups.forEach((group, index) => {
    const { link } = group;
    const spelling = group.kind === 'place' ? variantKey(group.name) : '';
    const unlinked = spelling.length < shortestKey ? `unlinked ${index}` : `spelled ${spelling}`;
    const key = link ? `${link.placeKind} ${link.lat} ${link.lon}` : unlinked;
    const same = joined.get(key);
    if (same) same.push(group);
    else joined.set(key, [group]);
  });
  return [...joined.values()].flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return first ?? [];
    const mentions = [first, ...others].flatMap((group) => group.mentions);
    const usual = others.reduce((most, group) => (group.mentions.length > most.mentions.length ? group : most), first);
    return { ...usual, mentions: mentions.toSorted((a, b) => a.start - b.start) };
  });
}
