import type { DateExpression } from '../../core/model.ts';
import { translate } from '../../platform/i18n.ts';
import { Disclosure } from './Disclosure.tsx';
import { Evidence, type Source } from './Evidence.tsx';
import { FirstOf } from './FirstOf.tsx';
import { Section } from './Section.tsx';
import { showDays } from './show-date.ts';
import { timelineOf } from './timeline.ts';

const firstDates = 5;

export interface DatesProps {
  readonly dates: readonly DateExpression[];
  readonly source: Source;
}

/** What the article dates, as a timeline; durations and vague expressions are folded away below it. */
export function Dates({ dates, source }: DatesProps) {
  if (dates.length === 0) return null;
  const { dated, others } = timelineOf(dates);
  const entry = (date: DateExpression) => {
    const days = showDays(date.earliest, date.latest);
    return (
      <li key={date.start}>
        <Evidence source={source} span={date}>
          <span class="lead" dir="auto">
            {days ?? date.text}
            {days !== null && <span class="lead-kind">{date.text}</span>}
          </span>
        </Evidence>
      </li>
    );
  };
  return (
    <Section title="dates" count={dates.length}>
      {dated.length > 0 && <FirstOf items={dated} first={firstDates} roving render={entry} />}
      {others.length > 0 && (
        <Disclosure label={translate('otherDates', others.length)}>
          {() => <FirstOf items={others} first={firstDates} roving render={entry} />}
        </Disclosure>
      )}
    </Section>
  );
}
