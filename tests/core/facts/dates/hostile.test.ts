import { describe, expect, it, test } from 'vitest';
import { datesOf, published } from './phrase-book.ts';

describe('hostile and empty texts', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \n\n '],
    ['one million digits', '1234567890'.repeat(100_000)],
    ['digits with hyphens', '1-'.repeat(100_000)],
    ['digits with dots', '3.'.repeat(100_000)],
  ])('%s hold no dates', (_, text) => {
    expect(datesOf(text, published)).toEqual([]);
  });

  test.each([
    ['weekdays', 'Montag ', 10_000],
    ['years in a row', '1998, ', 10_000],
    ['times of day without a day', 'um 9.30 Uhr ', 10_000],
    ['durations', 'drei Jahre, ', 10_000],
  ])('ten thousand %s are ten thousand expressions', (_, unit, count) => {
    expect(datesOf(unit.repeat(count), published)).toHaveLength(count);
  });

  it('says what stands in the text, in order and without overlaps', () => {
    const text =
      'Am 3. März 2022, dem Donnerstag der Nacht zum Freitag, um 10-18 Uhr. Ende der neunziger Jahre! '.repeat(50);
    const dates = datesOf(text, published);
    expect(dates.length).toBeGreaterThan(200);
    expect(dates.map(({ start, end }) => text.slice(start, end))).toEqual(dates.map((date) => date.text));
    expect(dates.every(({ start }, index) => start >= (dates[index - 1]?.end ?? 0))).toBe(true);
  });

  it('takes a publication with a time for its day, and a broken one for none', () => {
    expect(datesOf('Es brannte gestern.', '2024-03-01T08:00:00+01:00')[0]?.earliest).toBe('2024-02-29');
    expect(datesOf('Es brannte gestern.', '2024-13-45')[0]?.earliest).toBeNull();
  });
});
