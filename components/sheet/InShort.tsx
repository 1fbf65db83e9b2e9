import type { MainEvent } from '../../core/model.ts';
import { type TextKey, translate } from '../../platform/i18n.ts';
import type { Source } from './Evidence.tsx';
import { Section } from './Section.tsx';

const questions: readonly (readonly [keyof MainEvent, TextKey])[] = [
  ['who', 'who'],
  ['what', 'what'],
  ['where', 'where'],
  ['when', 'when'],
  ['why', 'why'],
  ['how', 'how'],
];

export interface InShortProps {
  readonly event: MainEvent;
  readonly source: Source;
}

/** The main event as answers in the article's own words; nothing where it was not found. */
export function InShort({ event, source }: InShortProps) {
  const answered = questions.filter(([part]) => event[part]);
  if (answered.length === 0) return null;
  return (
    <Section title="inShort">
      <dl class="answers">
        {answered.map(([part, key]) => {
          const answer = event[part];
          return (
            answer && (
              <div key={part}>
                <dt>{translate(key)}</dt>
                <dd>
                  <button type="button" class="evidence quotation" dir="auto" onClick={() => source.onJump(answer)}>
                    {answer.text}
                  </button>
                </dd>
              </div>
            )
          );
        })}
      </dl>
    </Section>
  );
}
