import type { Entity, FactSheet } from '../../core/model.ts';
import type { GoldArticle, GoldEntity } from './gold.ts';

export interface Pair {
  readonly article: GoldArticle;
  readonly gold: GoldEntity;
  /** The entry of the sheet that shares most mentions with it; undefined when none was found. */
  readonly found: Entity | undefined;
}

/** Each annotated person (PER) or place (LOC) with the entry of the sheet that shares most of its mentions. */
export function pairEntities(article: GoldArticle, sheet: FactSheet, type: 'PER' | 'LOC'): Pair[] {
  const entries: readonly Entity[] = type === 'PER' ? sheet.people : sheet.places;
  const bySpan = new Map(
    entries.flatMap((entity) => entity.mentions.map(({ start, end }) => [`${start} ${end}`, entity] as const)),
  );
  return (article.entities ?? [])
    .filter((gold) => gold.type === type)
    .map((gold) => {
      const shared = (article.mentions ?? [])
        .filter((mention) => mention.entity === gold.id)
        .map(({ start, end }) => bySpan.get(`${start} ${end}`))
        .filter((entity) => entity !== undefined);
      const count = (entity: Entity) => shared.filter((other) => other === entity).length;
      return { article, gold, found: shared.toSorted((a, b) => count(b) - count(a))[0] };
    });
}
