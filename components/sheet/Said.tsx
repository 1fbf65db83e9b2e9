import type { Statement } from '../../core/model.ts';
import { type TextKey, translate } from '../../platform/i18n.ts';
import type { NamedEntity } from '../entity/describe-entity.ts';
import { Evidence, type Source } from './Evidence.tsx';
import { FirstOf } from './FirstOf.tsx';
import { groupStatements, type SpeakerStatements } from './group-statements.ts';
import { Section } from './Section.tsx';

const firstSpeakers = 5;
const firstStatements = 3;

const kinds: Readonly<Record<Statement['kind'], TextKey>> = {
  direct: 'saidDirect',
  indirect: 'saidIndirect',
  partial: 'saidPartial',
};

export interface SaidProps {
  readonly statements: readonly Statement[];
  readonly entities: readonly NamedEntity[];
  readonly source: Source;
}

/** Who says what: each speaker with the statements in order of the article. */
export function Said({ statements, entities, source }: SaidProps) {
  if (statements.length === 0) return null;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return (
    <Section title="said" count={statements.length}>
      <FirstOf
        items={groupStatements(statements, names)}
        first={firstSpeakers}
        render={(group) => <Speaker key={group.statements[0]?.start} group={group} source={source} />}
      />
    </Section>
  );
}

function Speaker({ group, source }: { readonly group: SpeakerStatements; readonly source: Source }) {
  return (
    <li class="entry">
      <h3 dir="auto">{group.name ?? translate('unknownSpeaker')}</h3>
      <FirstOf
        items={group.statements}
        first={firstStatements}
        roving
        render={(statement) => (
          <li key={statement.start}>
            <Evidence source={source} span={statement}>
              <span class="lead-kind statement-kind" dir="auto">
                {[translate(kinds[statement.kind]), statement.cue?.text].filter(Boolean).join(' · ')}
              </span>
            </Evidence>
          </li>
        )}
      />
    </li>
  );
}
