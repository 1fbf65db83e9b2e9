import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { NameVariants } from '../languages/name-variants.ts';
import { candidatesFor, choosePlace, sureLink } from './choose-place.ts';
import type { CountryContext, CountryShare } from './country-context.ts';
import { countryOfCity } from './country-evidence.ts';
import type { Group } from './group.ts';
import { adjectiveCities, placeParts } from './place-parts.ts';

/** How sure a building is in the country of the city that it is named with: „Wiener Stadthalle“. Set by hand. */
const sureAdjective = 0.9;

/** The country of a place within the name, „Flughafen Ulm“, „Wiener Stadthalle“, with how sure it is; null without one. */
export function countryWithin(
  { name, mentions }: Group,
  gazetteer: Gazetteer,
  variants: NameVariants,
  context: CountryContext,
): CountryShare | null {
  const ofCity = countryOfCity(adjectiveCities(name, variants), gazetteer);
  if (ofCity !== null) return { country: ofCity, share: sureAdjective };
  const around = candidatesFor(placeParts(name, variants), gazetteer, variants);
  if (!around) return null;
  const { place, share } = choosePlace(around, { mentions, calledRegion: false, hasParts: false }, context, variants);
  // A whole country at the end of several words is a name only: „Hotel Norwegen“, „Long Island“.
  if (share < sureLink || place.country === null || (place.kind === 'country' && name.includes(' '))) return null;
  return { country: place.country, share };
}
