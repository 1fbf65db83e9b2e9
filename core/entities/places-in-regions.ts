import type { GazetteerPlace } from '../gazetteer/gazetteer.ts';
import { type Candidates, hasBorrowedName, namingCity } from './choose-place.ts';
import { distanceBetween } from './distance-between.ts';
import type { Group } from './group.ts';

/**
 * No city is farther from the middle of its region, in kilometres: Brisbane lies 1,050 from that of Queensland. Where the region bears a city's
 * name, two names with a comma may be a list of cities: „Moscow, Washington“; there only a nearer one counts,
 * where states are written so, and no list goes on.
 */
const farthest = { region: 1300, alsoCity: 350 } as const;

/** Where a city has its state behind it in newspapers, even one that bears a city's name: „Buffalo, New York“. */
const statedBehind: ReadonlySet<string> = new Set(['US', 'CA', 'AU']);

/**
 * What is meant where a city has its region behind it, „London, Ontario“, „Springfield (Illinois)“: the candidates for both that lie together, by
 * the index of their groups. The first such statement about a name decides.
 */
export function placesInRegions(
  groups: readonly Group[],
  candidates: readonly (Candidates | null)[],
  text: string,
): ReadonlyMap<number, GazetteerPlace> {
  const meant = new Map<number, GazetteerPlace>();
  const groupAt = new Map(
    groups.flatMap(({ mentions }, index) => mentions.map(({ start }) => [start, index] as const)),
  );
  const places = groups.flatMap(({ kind, mentions }, index) =>
    kind === 'place' ? mentions.map(({ end }) => ({ index, end })) : [],
  );
  const endAt = new Map(groups.flatMap(({ mentions }) => mentions.map(({ start, end }) => [start, end] as const)));
  /** „New York and Boston“, „New York, Boston“ */
  const goesOn = (end: number) => {
    const between = /^,?(?: \p{Ll}{1,5})? /u.exec(text.slice(end, end + 9))?.[0];
    return between !== undefined && groupAt.has(end + between.length);
  };
  for (const { index, end } of places.toSorted((a, b) => a.end - b.end)) {
    const behind = /^(?:, | \()/u.exec(text.slice(end, end + 2))?.[0] ?? '';
    const start = end + behind.length;
    const region = behind === '' ? undefined : groupAt.get(start);
    if (region === undefined || region === index) continue;
    const pair = nearestPair(candidates[index] ?? null, candidates[region] ?? null);
    if (!pair || (pair.alsoCity && goesOn(endAt.get(start) ?? start))) continue;
    if (!meant.has(index)) meant.set(index, pair.city);
    if (!meant.has(region)) meant.set(region, pair.region);
  }
  return meant;
}

function nearestPair(cities: Candidates | null, regions: Candidates | null) {
  if (cities?.likeness !== 'name' || regions?.likeness !== 'name') return null;
  const isAlsoCity = ({ country }: GazetteerPlace) =>
    regions.places.some(
      (other) => other.kind === 'city' && other.country === country && other.population >= namingCity,
    );
  // Jamaica is an island and a country: the country says the same and more.
  const isCountry = ({ country }: GazetteerPlace) =>
    regions.places.some((other) => other.kind === 'country' && other.country === country);
  const pairs = regions.places
    .filter((place) => place.kind === 'region' && !isCountry(place))
    .filter((place) => statedBehind.has(place.country ?? '') || !isAlsoCity(place))
    .flatMap((region) => {
      const alsoCity = isAlsoCity(region);
      return cities.places
        .filter(({ kind, country }) => kind === 'city' && country === region.country)
        .filter((city) => !(alsoCity && hasBorrowedName(city, cities.places)))
        .map((city) => ({ city, region, alsoCity, distance: distanceBetween(city, region) }))
        .filter(({ distance }) => distance <= (alsoCity ? farthest.alsoCity : farthest.region));
    });
  return pairs.toSorted((a, b) => a.distance - b.distance)[0] ?? null;
}
