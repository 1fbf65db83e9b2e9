import type { TextKey } from '../../platform/i18n.ts';
import type { NamedEntity } from '../entity/describe-entity.ts';
import { EntityEntry } from './EntityEntry.tsx';
import type { Source } from './Evidence.tsx';
import { FirstOf } from './FirstOf.tsx';
import { Section } from './Section.tsx';

const firstEntities = 10;

export interface EntitiesProps {
  readonly title: TextKey;
  /** By salience. */
  readonly entities: readonly NamedEntity[];
  readonly source: Source;
}

/** The section of one kind of names; nothing where there are none. */
export function Entities({ title, entities, source }: EntitiesProps) {
  if (entities.length === 0) return null;
  return (
    <Section title={title} count={entities.length}>
      <FirstOf
        class="entries"
        items={entities}
        first={firstEntities}
        render={(entity) => <EntityEntry key={entity.id} entity={entity} source={source} />}
      />
    </Section>
  );
}
