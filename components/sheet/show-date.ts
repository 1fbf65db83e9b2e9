import { readerLocale } from '../../platform/i18n.ts';

const wholeDay = /^\d{4}-\d{2}-\d{2}$/;

/** An ISO 8601 date, or date and time, in the reader's way and zone; as it stands when it is no date. */
export function showDate(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const format: Intl.DateTimeFormatOptions = wholeDay.test(iso)
    ? { dateStyle: 'long', timeZone: 'UTC' }
    : { dateStyle: 'long', timeStyle: 'short' };
  return new Intl.DateTimeFormat(readerLocale(), format).format(date);
}

/** The days from the earliest to the latest, both ISO 8601 days, in the reader's way, whole months and years as such; null when neither is known. */
export function showDays(earliest: string | null, latest: string | null): string | null {
  const from = new Date(earliest ?? latest ?? Number.NaN);
  const to = new Date(latest ?? earliest ?? Number.NaN);
  if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime())) return null;
  const format = new Intl.DateTimeFormat(readerLocale(), { ...grainOf(from, to), timeZone: 'UTC' });
  return from < to ? format.formatRange(from, to) : format.format(from);
}

/** As fine as the two days are the first and the last of: years, months or days. */
function grainOf(from: Date, to: Date): Intl.DateTimeFormatOptions {
  const after = new Date(to.getTime() + 86_400_000);
  if (from.getUTCDate() !== 1 || after.getUTCDate() !== 1) return { dateStyle: 'medium' };
  const isYear = from.getUTCMonth() === 0 && after.getUTCMonth() === 0;
  return isYear ? { year: 'numeric' } : { month: 'short', year: 'numeric' };
}
