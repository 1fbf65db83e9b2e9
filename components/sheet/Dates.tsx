import type { DateExpression } from '../../core/model.ts';
import { Evidence, type Source } from './Evidence.tsx';
import { FirstOf } from './FirstOf.tsx';
import { Section } from './Section.tsx';
import { showDays } from './show-date.ts';

const firstDates = 5;

export interface DatesProps {
  readonly dates: readonly DateExpression[];
  readonly source: Source;
}

/** Expressions of time with the days that they mean, in order of the article. */
export function Dates({ dates, source }: DatesProps) {
  if (dates.length === 0) return null;
  return (
    <Section title="dates" count={dates.length}>
      <FirstOf
        items={dates}
        first={firstDates}
        render={(date) => {
          const days = showDays(date.earliest, date.latest);
          return (
            <li key={date.start}>
              <Evidence source={source} span={date}>
                <span class="lead" dir="auto">
                  {date.text}
                  {days && <span class="lead-kind">{days}</span>}
                </span>
              </Evidence>
            </li>
          );
        }}
      />
    </Section>
  );
}
