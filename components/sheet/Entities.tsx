import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { NamedEntity } from '../entity/describe-entity.ts';
import { EntityEntry } from './EntityEntry.tsx';
import type { Source } from './Evidence.tsx';
import { FirstOf } from './FirstOf.tsx';
import { Section } from './Section.tsx';
import type { SectionTitle } from './sheet-view.ts';
import { WantedEntityContext } from './wanted-entity.ts';

const firstEntities = 10;

export interface EntitiesProps {
  readonly title: SectionTitle;
  /** By salience. */
  readonly entities: readonly NamedEntity[];
  readonly source: Source;
  /** Called with the id of the entry that the reader points at, and with null when none is any more. */
  readonly onPoint?: (id: string | null) => void;
  /** Stands between the title and the list. */
  readonly children?: ComponentChildren;
}

/** The section of one kind of names; nothing where there are none. */
export function Entities({ title, entities, source, onPoint, children }: EntitiesProps) {
  const wanted = useContext(WantedEntityContext);
  if (entities.length === 0) return null;
  const wantedAt = wanted ? entities.findIndex(({ id }) => id === wanted.id) : -1;
  return (
    <Section title={title} count={entities.length}>
      {children}
      <FirstOf
        class="entries"
        items={entities}
        first={Math.max(firstEntities, wantedAt + 1)}
        // Ids are numbered anew when something is put right; what is open stays with its entry.
        render={(entity) => (
          <EntityEntry key={entity.mentions[0]?.start ?? entity.id} entity={entity} source={source} onPoint={onPoint} />
        )}
      />
    </Section>
  );
}
