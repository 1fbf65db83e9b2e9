import type { Extract, MainEvent, Span } from '../../core/model.ts';
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
  readonly keySentences: readonly Extract[];
  readonly source: Source;
}

/** The main event as answers in the article's own words, and its key sentences beside that of the event; nothing where there are none. */
export function InShort({ event, keySentences, source }: InShortProps) {
  const answered = questions.filter(([part]) => event[part]);
  const others = keySentences.filter((sentence) => !event.what || !covers(sentence, event.what));
  if (answered.length === 0 && others.length === 0) return null;
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
                  <Words extract={answer} source={source} />
                </dd>
              </div>
            )
          );
        })}
      </dl>
      {others.length > 0 && (
        <div class="key-sentences">
          <h3>{translate('keySentences')}</h3>
          <ul>
            {others.map((sentence) => (
              <li key={sentence.start}>
                <Words extract={sentence} source={source} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}

/** Words of the article; resting on them shows their whole sentence, pressing them the place in the page. */
function Words({ extract, source }: { readonly extract: Extract; readonly source: Source }) {
  const { start, end } = source.sentenceOf(extract);
  const sentence = source.text.slice(start, end);
  return (
    <button
      type="button"
      class="evidence quotation"
      dir="auto"
      lang={source.language ?? undefined}
      title={sentence === extract.text ? undefined : sentence}
      onClick={() => source.onJump(extract)}
    >
      {extract.text}
    </button>
  );
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}
