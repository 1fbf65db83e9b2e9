import type { NameVariants } from '../languages/name-variants.ts';

/** The cities of the adjective that a building is named with, „Wiener Stadthalle“; a street of that kind only leads to the city. */
export function adjectiveCities(name: string, variants: NameVariants): readonly string[] {
  const [first = '', ...others] = name.split(' ');
  const head = others.at(-1)?.toLowerCase();
  if (head === undefined || variants.streetEndings.some((ending) => head.endsWith(ending))) return [];
  return variants.citiesOfAdjective(first);
}

/** The parts of a place's name that may name the place around it: „Flughafen Ulm“, „Ulm-Söflingen“, „Nordnorwegen“; likelier ones first. */
export function placeParts(name: string, variants: NameVariants): string[] {
  const words = name.split(' ');
  const endings = words.slice(1).map((_, index) => words.slice(index + 1).join(' '));
  const [beforeHyphen] = name.split('-');
  const direction = variants.directions.find((start) => name.startsWith(start) && name.length > start.length + 3);
  const undirected = direction === undefined ? undefined : name.slice(direction.length).replace(/^-/, '');
  const parts = [
    undirected && undirected[0]?.toUpperCase() + undirected.slice(1),
    ...endings,
    name.includes('-') ? beforeHyphen : undefined,
  ];
  return parts.filter((part): part is string => part !== undefined && part.length > 2);
}
