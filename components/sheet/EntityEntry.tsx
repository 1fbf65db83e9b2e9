import { translate } from '../../platform/i18n.ts';
import { CorrectEntry } from '../corrections/CorrectEntry.tsx';
import { type NamedEntity, placeLine, relationsOf, rolesOf } from '../entity/describe-entity.ts';
import { OccurrenceBar } from '../entity/OccurrenceBar.tsx';
import { countText, occurrencesOf } from '../entity/occurrences.ts';
import { Disclosure } from './Disclosure.tsx';
import { Evidence, type Source } from './Evidence.tsx';
import { FirstOf } from './FirstOf.tsx';

const firstMentions = 20;

export interface EntityEntryProps {
  readonly entity: NamedEntity;
  readonly source: Source;
  /** The reader points at the entry (its id) with mouse or keyboard, or no longer does (null). */
  readonly onPoint?: ((id: string | null) => void) | undefined;
}

/** A person, place or organisation: who or what it is, and everywhere it is named. */
export function EntityEntry({ entity, source, onPoint }: EntityEntryProps) {
  const { name, aliases } = entity;
  const occurrences = occurrencesOf(entity);
  const line = [...rolesOf(entity), ...relationsOf(entity), placeLine(entity)].filter(Boolean).join(' · ');
  return (
    <li
      class={`entry of-${entity.kind}`}
      data-entity={entity.id}
      onPointerEnter={() => onPoint?.(entity.id)}
      onPointerLeave={() => onPoint?.(null)}
      onFocusIn={() => onPoint?.(entity.id)}
      onFocusOut={() => onPoint?.(null)}
    >
      <h3 dir="auto">{name}</h3>
      {line && (
        <p class="role" dir="auto">
          {line}
        </p>
      )}
      {aliases.length > 0 && (
        <p class="aliases" dir="auto">
          {translate('alsoAs', aliases.join(', '))}
        </p>
      )}
      <Disclosure
        label={countText(entity)}
        beside={<OccurrenceBar mentions={occurrences} length={source.text.length} />}
      >
        {() => (
          <FirstOf
            class="mentions"
            items={occurrences}
            first={firstMentions}
            roving
            render={(mention) => (
              <li key={mention.start}>
                <Evidence source={source} span={mention} />
              </li>
            )}
          />
        )}
      </Disclosure>
      <CorrectEntry entity={entity} />
    </li>
  );
}
