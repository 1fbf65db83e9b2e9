import type { Organisation, Person, Place, PlaceKind } from '../../core/model.ts';
import { type TextKey, translate } from '../../platform/i18n.ts';
import { nameOfCode } from '../name-of-code.ts';

/** Whatever has an entry in a fact sheet. */
export type NamedEntity = Person | Place | Organisation;

const placeKinds: Readonly<Record<PlaceKind, TextKey>> = {
  city: 'placeCity',
  country: 'placeCountry',
  region: 'placeRegion',
  continent: 'placeContinent',
  water: 'placeWater',
  mountains: 'placeMountains',
  site: 'placeSite',
};

/** More roles than this say no more about who somebody is. */
const mostRoles = 2;

/** The roles that the article states, each once. */
export function rolesOf(entity: NamedEntity): readonly string[] {
  return [...new Set(entity.roles.map(({ text }) => text))].slice(0, mostRoles);
}

/** Kind and country of a linked place; null for anything else. */
export function placeLine(entity: NamedEntity): string | null {
  if (entity.kind !== 'place' || !entity.placeKind) return null;
  const kind = translate(placeKinds[entity.placeKind]);
  if (!entity.country || entity.placeKind === 'country' || entity.placeKind === 'continent') return kind;
  return `${kind} · ${nameOfCode('region', entity.country)}`;
}
