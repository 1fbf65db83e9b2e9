import { type Day, dateOf } from './calendar.ts';
import type { Period } from './period.ts';
import type { Scene } from './scene.ts';

/** How far apart two periods are from a day: the distance from it to the nearer end, 0 inside. */
function distance(period: Period, day: Day): number {
  const { first, last } = period;
  if (first === null || last === null) return Number.POSITIVE_INFINITY;
  return Math.max(0, first - day, day - last);
}

/**
 * Ten months: what lies farther away is named with its year, so that „wurde auf den 18. Dezember verlegt“ is ahead, and in January
 * „Mitte Dezember stehen wir auf dem Platz“ is behind.
 */
const longAgo = 300;

function isLongAgo(period: Period | undefined, published: Day): boolean {
  return period?.grain === 'day' && distance(period, published) > longAgo;
}

/**
 * Of the periods that an expression without a year can mean, one a year, the one that fits the tense: the last that has begun in
 * the past tense, the first that is not over otherwise, the nearest without a verb. Null without a date of publication.
 */
export function nearest(scene: Scene, at: number, inYear: (year: number) => Period | null): Period | null {
  const { published, statedYear } = scene;
  const tense = scene.tense(at);
  if (statedYear !== null && (published === null || (tense === 'past' && statedYear < dateOf(published).year))) {
    return inYear(statedYear);
  }
  if (published === null) return null;
  const { year } = dateOf(published);
  const candidates = [year - 1, year, year + 1].map(inYear).filter((period) => period !== null);
  const begun = candidates.filter((period) => (period.first ?? Number.POSITIVE_INFINITY) <= published);
  const open = candidates.filter((period) => (period.last ?? Number.NEGATIVE_INFINITY) >= published);
  if (tense === 'past' && !isLongAgo(begun.at(-1), published)) return begun.at(-1) ?? candidates[0] ?? null;
  const farAhead = tense === 'present' && (open[0]?.first ?? 0) - published > longAgo;
  if (tense !== 'none' && tense !== 'past' && !farAhead) return open[0] ?? candidates.at(-1) ?? null;
  return candidates.toSorted((one, other) => distance(one, published) - distance(other, published))[0] ?? null;
}
