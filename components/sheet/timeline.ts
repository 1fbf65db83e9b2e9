import type { DateExpression } from '../../core/model.ts';

export interface Timeline {
  /** Dates and times with a day, by their earliest day, in order of the article where that is the same. */
  readonly dated: readonly DateExpression[];
  /** Durations, sets and what is vague, in order of the article. */
  readonly others: readonly DateExpression[];
}

export function timelineOf(dates: readonly DateExpression[]): Timeline {
  const isDated = ({ type, earliest }: DateExpression) => earliest !== null && (type === 'DATE' || type === 'TIME');
  const dayOf = ({ earliest }: DateExpression) => earliest ?? '';
  return {
    dated: dates
      .filter(isDated)
      .toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : Number(dayOf(one) > dayOf(other)))),
    others: dates.filter((date) => !isDated(date)),
  };
}
