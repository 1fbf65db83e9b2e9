import type { Correction, Entity, EntityKind, FactSheet, Statement } from '../model.ts';
import { divided, joined, type NamedEntity, withKind, withName } from './corrected-entity.ts';
import { correctionKey, keysOf } from './correction-key.ts';

/** An entity of the sheet on its way through the corrections. */
interface Item {
  entity: NamedEntity;
  /** Whose id the sheet's statements have. */
  readonly origin: string;
  /** What it is part of by now; null when it has been taken out. */
  into: Item | null;
}

/**
 * A sheet as its reader has put it right: corrections that hold on the host, in the order in which they were made, each on what those before it have
 * made of the sheet. Entities are ordered and numbered anew; without any correction that concerns it the sheet is returned as it is.
 */
export function applyCorrections(sheet: FactSheet, corrections: readonly Correction[], host: string): FactSheet {
  const holding = corrections.filter((correction) => correction.host === null || correction.host === host);
  if (holding.length === 0) return sheet;
  const items = [...sheet.people, ...sheet.places, ...sheet.organisations].map(itemOf);
  const byKey = new Map<string, Set<Item>>();
  const know = (item: Item, keys: readonly string[]) => {
    for (const key of keys) {
      const known = byKey.get(key);
      if (known) known.add(item);
      else byKey.set(key, new Set([item]));
    }
  };
  for (const item of items) know(item, keysOf(item.entity));

  const named = (name: string, kind: EntityKind | null) =>
    [...(byKey.get(correctionKey(name)) ?? [])].filter(
      (item) => item.into === item && (kind === null || item.entity.kind === kind),
    );
  let touched = false;
  for (const correction of holding) {
    for (const item of named(correction.name, correction.kind === 'notAName' ? null : correction.entityKind)) {
      touched = true;
      switch (correction.kind) {
        case 'hide':
        case 'notAName':
          item.into = null;
          break;
        case 'setKind':
          joinOneOf(named(item.entity.name, correction.to), item, withKind(item.entity, correction.to));
          break;
        case 'rename':
          item.entity = withName(item.entity, correction.to);
          know(item, [correctionKey(correction.to)]);
          break;
        case 'sameAs':
          joinOneOf(named(correction.to, correction.entityKind), item, item.entity);
          break;
        case 'split': {
          const parts = divided(item.entity, correction.surface);
          if (!parts) break;
          item.entity = parts[0];
          const other: Item = itemOf(parts[1]);
          items.push(other);
          know(other, keysOf(other.entity));
        }
      }
    }
  }
  return touched ? rebuilt(sheet, items) : sheet;
}

function itemOf(entity: NamedEntity): Item {
  const item: Item = { entity, origin: entity.id, into: null };
  item.into = item;
  return item;
}

/** Makes an item, in the shape given, a part of the first other one; without any it only takes the shape. */
function joinOneOf(others: readonly Item[], item: Item, entity: NamedEntity) {
  item.entity = entity;
  const other = others.find((each) => each !== item);
  if (!other) return;
  other.entity = joined(other.entity, entity);
  item.into = other;
}

/** What an item has become in the end; null when it, or what it became a part of, was taken out. */
function last(item: Item): Item | null {
  let at: Item | null = item;
  while (at && at.into !== at) at = at.into;
  return at;
}

function rebuilt(sheet: FactSheet, items: readonly Item[]): FactSheet {
  const left = items.filter((item) => item.into === item);
  const numbered = new Map<Item, string>();
  const ofKind = <Kind extends EntityKind>(kind: Kind) =>
    left
      .filter(({ entity }) => entity.kind === kind)
      .toSorted((a, b) => b.entity.salience - a.entity.salience || firstOf(a.entity) - firstOf(b.entity))
      .map((item, index) => {
        const id = `${kind}-${index + 1}`;
        numbered.set(item, id);
        return { ...item.entity, id } as Extract<NamedEntity, { kind: Kind }>;
      });
  const [people, places, organisations] = [ofKind('person'), ofKind('place'), ofKind('organisation')];
  const byOrigin = Map.groupBy(items, ({ origin }) => origin);
  const statements = sheet.statements.map((statement) => withSpeaker(statement, byOrigin, numbered));
  return { ...sheet, people, places, organisations, statements };
}

function firstOf({ mentions }: Pick<Entity, 'mentions'>): number {
  return mentions[0]?.start ?? 0;
}

function withSpeaker(
  statement: Statement,
  byOrigin: ReadonlyMap<string, readonly Item[]>,
  numbered: ReadonlyMap<Item, string>,
): Statement {
  const { speaker } = statement;
  if (!speaker || speaker.entityId === null) return statement;
  const candidates = byOrigin.get(speaker.entityId) ?? [];
  // Of an entity that was split, whoever is named in the words of the speaker.
  const item =
    candidates.find(
      ({ entity }) =>
        candidates.length > 1 && entity.mentions.some(({ start, end }) => start < speaker.end && end > speaker.start),
    ) ?? candidates[0];
  const becoming = item && last(item);
  return { ...statement, speaker: { ...speaker, entityId: (becoming && numbered.get(becoming)) ?? null } };
}
