import type { GazetteerPlace } from '../gazetteer/gazetteer.ts';
import { type Candidates, namingCity } from './choose-place.ts';
import { distanceBetween } from './distance-between.ts';
import type { Group } from './group.ts';

/** No city is farther from the middle of its region, in kilometres: Brisbane lies 1,050 from that of Queensland. */
const farthest = 1300;

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
  for (const { index, end } of places.toSorted((a, b) => a.end - b.end)) {
    const behind = /^(?:, | \()/u.exec(text.slice(end, end + 2))?.[0] ?? '';
    const region = behind === '' ? undefined : groupAt.get(end + behind.length);
    if (region === undefined || region === index) continue;
    const pair = nearestPair(candidates[index] ?? null, candidates[region] ?? null);
    if (!pair) continue;
    if (!meant.has(index)) meant.set(index, pair.city);
    if (!meant.has(region)) meant.set(region, pair.region);
  }
  return meant;
}

function nearestPair(cities: Candidates | null, regions: Candidates | null) {
  if (cities?.likeness !== 'name' || regions?.likeness !== 'name') return null;
  const isCalledAfterCity = ({ country }: GazetteerPlace) =>
    regions.places.some(
      (other) => other.kind === 'city' && other.country === country && other.population >= namingCity,
    );
  // Jamaica is an island and a country: the country says the same and more.
  const isCountry = ({ country }: GazetteerPlace) =>
    regions.places.some((other) => other.kind === 'country' && other.country === country);
  const pairs = regions.places
    .filter((place) => place.kind === 'region' && !isCalledAfterCity(place) && !isCountry(place))
    .flatMap((region) =>
      cities.places
        .filter(({ kind, country }) => kind === 'city' && country === region.country)
        .map((city) => ({ city, region, distance: distanceBetween(city, region) })),
    )
    .filter(({ distance }) => distance <= farthest);
  return pairs.toSorted((a, b) => a.distance - b.distance)[0] ?? null;
}
