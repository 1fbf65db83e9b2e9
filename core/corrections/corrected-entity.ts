import type { Entity, EntityKind, Organisation, Person, Place, Role } from '../model.ts';

export type NamedEntity = Person | Place | Organisation;
type Named = Entity['mentions'][number];

/** An entity as one of another kind: what only a place has is left behind. */
export function withKind(entity: NamedEntity, kind: EntityKind): NamedEntity {
  const { descriptions, parts } = entity;
  const sure = (list: readonly Named[]) => list.map((mention) => withoutAlternative(mention, kind));
  return {
    id: entity.id,
    name: entity.name,
    kind,
    aliases: entity.aliases,
    mentions: sure(entity.mentions),
    ...(descriptions && { descriptions: sure(descriptions) }),
    ...(parts && { parts: sure(parts) }),
    salience: entity.salience,
    roles: entity.roles,
  };
}

/** An entity under another name; the one that it had is an alias where the text has it. */
export function withName(entity: NamedEntity, name: string): NamedEntity {
  return { ...entity, name, aliases: aliasesOf(name, entity.mentions) };
}

/** Two entities of one kind as one, with the name of the first, and its place if it is known where that lies. */
export function joined(entity: NamedEntity, other: NamedEntity): NamedEntity {
  const placed = isPlaced(entity) || !isPlaced(other) ? entity : { ...other, id: entity.id, name: entity.name };
  const mentions = inOrder([...entity.mentions, ...other.mentions]);
  const relations = [...(entity.relations ?? []), ...(other.relations ?? [])].toSorted((a, b) => a.start - b.start);
  return {
    ...placed,
    ...optionalLists(
      inOrder([...(entity.descriptions ?? []), ...(other.descriptions ?? [])]),
      inOrder([...(entity.parts ?? []), ...(other.parts ?? [])]),
    ),
    mentions,
    aliases: aliasesOf(entity.name, mentions),
    salience: Math.max(entity.salience, other.salience),
    roles: [...entity.roles, ...other.roles].toSorted((a, b) => a.start - b.start),
    ...(relations.length > 0 && { relations }),
  };
}

/**
 * What remains of an entity, and a new one of the mentions written `surface`; null where one of them would have none. Roles go to whom the
 * nearest mention names, descriptions and names inside compounds stay.
 */
export function divided(entity: NamedEntity, surface: string): readonly [NamedEntity, NamedEntity] | null {
  const theirs = entity.mentions.filter((mention) => mention.surface === surface);
  const own = entity.mentions.filter((mention) => mention.surface !== surface);
  if (theirs.length === 0 || own.length === 0) return null;
  const starts = new Set(theirs.map(({ start }) => start));
  const isTheirs = (role: Role) => starts.has(nearest(entity.mentions, role.start));
  const share = (part: readonly Named[]) =>
    Math.round(((entity.salience * part.length) / entity.mentions.length) * 1000) / 1000;
  const name = entity.name === surface ? (own[0]?.surface ?? surface) : entity.name;
  const { id, kind } = entity;
  return [
    {
      ...entity,
      name,
      mentions: own,
      aliases: aliasesOf(name, own),
      salience: share(own),
      roles: entity.roles.filter((role) => !isTheirs(role)),
    },
    {
      id,
      kind,
      name: surface,
      aliases: [],
      mentions: theirs,
      salience: share(theirs),
      roles: entity.roles.filter(isTheirs),
    },
  ];
}

function withoutAlternative(mention: Named, kind: EntityKind): Named {
  const { alternatives = [], ...rest } = mention;
  const others = alternatives.filter((other) => other.kind !== kind);
  return others.length > 0 ? { ...rest, alternatives: others } : rest;
}

function aliasesOf(name: string, mentions: readonly Named[]): readonly string[] {
  return [...new Set(mentions.map(({ surface }) => surface))].filter((surface) => surface !== name);
}

function isPlaced(entity: NamedEntity): boolean {
  return entity.kind === 'place' && (entity.placeKind !== undefined || entity.country !== undefined);
}

function inOrder(mentions: readonly Named[]): readonly Named[] {
  return mentions.toSorted((a, b) => a.start - b.start);
}

function optionalLists(
  descriptions: readonly Named[],
  parts: readonly Named[],
): Pick<Entity, 'descriptions' | 'parts'> {
  return { ...(descriptions.length > 0 && { descriptions }), ...(parts.length > 0 && { parts }) };
}

/** The start of the mention that is nearest to an offset; of two alike the earlier. */
function nearest(mentions: readonly Named[], offset: number): number {
  let best = mentions[0]?.start ?? 0;
  for (const { start } of mentions) if (Math.abs(start - offset) < Math.abs(best - offset)) best = start;
  return best;
}
