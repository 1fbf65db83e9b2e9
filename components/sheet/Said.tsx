import type { Statement } from '../../core/model.ts';
import { type TextKey, translate } from '../../platform/i18n.ts';
import type { NamedEntity } from '../entity/describe-entity.ts';
import { Evidence, type Source } from './Evidence.tsx';
import { FirstOf } from './FirstOf.tsx';
import { Section } from './Section.tsx';

const firstStatements = 5;

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

/** Every quotation with its speaker, in order of the article. */
export function Said({ statements, entities, source }: SaidProps) {
  if (statements.length === 0) return null;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return (
    <Section title="said" count={statements.length}>
      <FirstOf
        items={statements}
        first={firstStatements}
        render={(statement) => (
          <li key={statement.start}>
            <Evidence source={source} span={statement}>
              <span class="lead" dir="auto">
                {speakerOf(statement, names)}
                <span class="lead-kind">{translate(kinds[statement.kind])}</span>
              </span>
            </Evidence>
          </li>
        )}
      />
    </Section>
  );
}

function speakerOf({ speaker }: Statement, names: ReadonlyMap<string, string>): string {
  if (!speaker) return translate('unknownSpeaker');
  return (speaker.entityId !== null && names.get(speaker.entityId)) || speaker.text;
}
