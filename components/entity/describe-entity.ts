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

/** What the article says that somebody is to others whom no role names. */
export function relationsOf({ roles, relations = [] }: NamedEntity): readonly string[] {
  return relations
    .filter(({ text, start, to }) => {
      const other = text.slice(to.start - start, to.end - start);
      return !roles.some((role) => role.text.includes(other));
    })
    .map(({ text }) => text.replace(/\s+/g, ' '))
    .slice(0, mostRoles);
}

/** Below this confidence it is said that a place's country is not certain: on the training gold every fourth such country is wrong, above every twentieth. */
const certain = 0.8;

/** Kind and country of a place, as far as they are known; a country that is not certain is called so. Null for anything else. */
export function placeLine(entity: NamedEntity): string | null {
  if (entity.kind !== 'place') return null;
  const { placeKind, country, linkConfidence = 1 } = entity;
  const kind = placeKind && translate(placeKinds[placeKind]);
  const isItself = placeKind === 'country' || placeKind === 'continent';
  const name = country && !isItself ? nameOfCode('region', country) : undefined;
  const where = name && (linkConfidence < certain ? translate('placeProbably', name) : name);
  return [kind, where].filter(Boolean).join(' · ') || null;
}
