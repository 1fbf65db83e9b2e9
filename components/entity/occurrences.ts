import type { Entity, Mention } from '../../core/model.ts';
import { translateCount } from '../../platform/i18n.ts';

/** Everywhere an entity's name stands, by itself or inside a compound, in order of appearance. */
export function occurrencesOf({ mentions, parts = [] }: Pick<Entity, 'mentions' | 'parts'>): Entity['mentions'] {
  return parts.length === 0 ? mentions : [...mentions, ...parts].sort((a, b) => a.start - b.start);
}

/** How often that is, and how often of these inside a compound; without the latter where that never is so. */
export function countText({ mentions, parts = [] }: Pick<Entity, 'mentions' | 'parts'>): string {
  const all = translateCount(mentions.length + parts.length, 'mentionsOne', 'mentionsOther');
  return [all, inCompounds(parts)].filter(Boolean).join(', ');
}

/** „davon 2 in Zusammensetzungen“; null for none. */
export function inCompounds(parts: readonly Omit<Mention, 'kind'>[] = []): string | null {
  return parts.length === 0 ? null : translateCount(parts.length, 'inCompoundsOne', 'inCompoundsOther');
}
