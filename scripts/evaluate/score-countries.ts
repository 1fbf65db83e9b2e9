import type { Place } from '../../core/model.ts';
import type { Pair } from './pair-entities.ts';
import { percent, type Table } from './table.ts';

/** Of the annotated places that were found: how many with a country have the right one, how many got any, and how many of those the right one. */
export function scoreCountries(pairs: readonly Pair[], errors: string[]): Table {
  const found = pairs.filter((pair) => pair.found !== undefined && pair.gold.country !== undefined);
  let [right, given, expected] = [0, 0, 0];
  for (const { gold, found: place, article } of found) {
    const country = (place as Place).country;
    const wanted = gold.country === '-' ? undefined : gold.country;
    if (wanted !== undefined) expected++;
    if (country !== undefined) given++;
    if (country !== undefined && country === wanted) right++;
    if (country !== wanted)
      errors.push(`COUNTRY ${article.id} ${gold.name}: gold ${gold.country}, found ${country ?? 'none'}`);
  }
  return [
    ['countries found', percent(right, expected)],
    ['countries given', percent(given, expected)],
    ['country given right', percent(right, given)],
  ];
}
