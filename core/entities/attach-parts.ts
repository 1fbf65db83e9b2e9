import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { NameVariants } from '../languages/name-variants.ts';
import type { Mention } from '../model.ts';
import type { PartedGroup, TracedGroup } from './group.ts';
import { inflectedForms } from './inflected-forms.ts';
import { isAbbreviation, isShortFor } from './is-short-for.ts';
import { readPersonName } from './person-name.ts';

/** No more organisations are compared with an abbreviation; keeps a hostile page linear. */
const mostOrganisations = 200;

/**
 * Gives each name inside a compound to the entity of that name and kind, where there is exactly one. What the article names only in
 * compounds gets no entity: nobody could be shown what it says of it.
 */
export function attachParts(
  groups: readonly TracedGroup[],
  parts: readonly Mention[],
  gazetteer: Gazetteer,
  variants: NameVariants,
): PartedGroup[] {
  const byKey = new Map<string, Set<TracedGroup>>();
  for (const group of groups) {
    for (const key of keysOf(group, variants)) byKey.set(key, (byKey.get(key) ?? new Set()).add(group));
  }
  const named = (part: Mention): ReadonlySet<TracedGroup> => {
    for (const form of inflectedForms(part.surface, variants)) {
      const same = byKey.get(`${part.kind} ${form}`);
      if (same) return same;
    }
    if (part.kind === 'place') return placesNamed(part.surface, byKey, gazetteer);
    return part.kind === 'organisation' ? longForms(part.surface, groups, variants) : new Set();
  };
  const homes = new Map<string, TracedGroup | undefined>();
  const found = new Map<TracedGroup, Mention[]>();
  for (const part of outsideOf(groups, parts)) {
    const key = `${part.kind} ${part.surface}`;
    if (!homes.has(key)) homes.set(key, onlyOne(named(part)));
    const home = homes.get(key);
    const list = home && found.get(home);
    if (list) list.push(part);
    else if (home) found.set(home, [part]);
  }
  return groups.map((group) => ({ ...group, parts: found.get(group) ?? [] }));
}

/** A whole compound may have turned out to be a name since its part was found. */
function outsideOf(groups: readonly TracedGroup[], parts: readonly Mention[]): Mention[] {
  const mentions = groups.flatMap((group) => group.mentions).toSorted((a, b) => a.start - b.start);
  let next = 0;
  return parts.filter(({ start, end }) => {
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return (mentions[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}

function onlyOne(groups: ReadonlySet<TracedGroup>): TracedGroup | undefined {
  return groups.size === 1 ? [...groups][0] : undefined;
}

/** The keys of a group: its forms in the nominative, the surname of a person, other known names of an organisation, where a place lies. */
function keysOf({ kind, name, mentions, link }: TracedGroup, variants: NameVariants): ReadonlySet<string> {
  const surfaces = new Set([name, ...mentions.map(({ surface }) => surface)]);
  const keys = new Set([...surfaces].flatMap((surface) => inflectedForms(surface, variants)));
  const person = kind === 'person' ? readPersonName(name, variants) : null;
  if (person) keys.add(person.surname);
  if (kind === 'organisation') {
    const known = variants.organisationNames.find((names) => names.some((other) => surfaces.has(other)));
    for (const other of known ?? []) for (const form of inflectedForms(other, variants)) keys.add(form);
  }
  if (link) keys.add(placeKey(link));
  return new Set([...keys].map((key) => `${kind} ${key}`));
}

function placeKey({ lat, lon }: { readonly lat: number; readonly lon: number }): string {
  return `${lat} ${lon}`;
}

/** „US“ is the entity that was linked to the United States. */
function placesNamed(
  surface: string,
  byKey: ReadonlyMap<string, ReadonlySet<TracedGroup>>,
  gazetteer: Gazetteer,
): ReadonlySet<TracedGroup> {
  const [place] = gazetteer.placesNamed(surface);
  return (place && byKey.get(`place ${placeKey(place)}`)) ?? new Set();
}

/** The organisations that an abbreviation or a first word may stand for. */
function longForms(surface: string, groups: readonly TracedGroup[], variants: NameVariants): ReadonlySet<TracedGroup> {
  if (!isAbbreviation(surface) && surface.length < 4) return new Set();
  const bodies = groups.filter(({ kind }) => kind === 'organisation').slice(0, mostOrganisations);
  return new Set(bodies.filter(({ name }) => isShortFor(surface, name.split(' '), variants)));
}
