import { translate, translateCount } from '../../platform/i18n.ts';
import { type NamedEntity, placeLine, rolesOf } from '../entity/describe-entity.ts';
import { OccurrenceBar } from '../entity/OccurrenceBar.tsx';
import { Disclosure } from './Disclosure.tsx';
import { Evidence, type Source } from './Evidence.tsx';
import { FirstOf } from './FirstOf.tsx';

const firstMentions = 20;

export interface EntityEntryProps {
  readonly entity: NamedEntity;
  readonly source: Source;
}

/** A person, place or organisation: who or what it is, and everywhere it is named. */
export function EntityEntry({ entity, source }: EntityEntryProps) {
  const { name, aliases, mentions } = entity;
  const line = [...rolesOf(entity), placeLine(entity)].filter(Boolean).join(' · ');
  return (
    <li class={`entry of-${entity.kind}`}>
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
      <div class="entry-bar">
        <OccurrenceBar mentions={mentions} length={source.text.length} />
      </div>
      <Disclosure label={translateCount(mentions.length, 'mentionsOne', 'mentionsOther')}>
        {() => (
          <FirstOf
            class="mentions"
            items={mentions}
            first={firstMentions}
            render={(mention) => (
              <li key={mention.start}>
                <Evidence source={source} span={mention} />
              </li>
            )}
          />
        )}
      </Disclosure>
    </li>
  );
}
