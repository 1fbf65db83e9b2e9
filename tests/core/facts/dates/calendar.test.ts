import { describe, expect, test } from 'vitest';
import { dayOf, isoDay, weekdayOf, weekOf } from '../../../../core/facts/dates/calendar.ts';
import { easterOf, fourthAdventOf } from '../../../../core/facts/dates/feasts.ts';

describe('the calendar', () => {
  test.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1999, '1999-04-04'],
    [2008, '2008-03-23'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
  ])('has Easter of %i on %s', (year, day) => {
    expect(isoDay(easterOf(year))).toBe(day);
  });

  test.each([
    [2022, '2022-12-18'],
    [2023, '2023-12-24'],
    [2024, '2024-12-22'],
  ])('has the fourth Advent of %i on %s', (year, day) => {
    expect(isoDay(fourthAdventOf(year))).toBe(day);
  });

  test.each([
    [2020, 12, 31, 2020, 53],
    [2021, 1, 3, 2020, 53],
    [2021, 1, 4, 2021, 1],
    [2024, 12, 30, 2025, 1],
    [2024, 3, 13, 2024, 11],
  ])('counts weeks after ISO 8601: %i-%i-%i is in week %i-%i', (year, month, day, weekYear, week) => {
    expect(weekOf(dayOf(year, month, day))).toEqual({ year: weekYear, week });
  });

  test.each([
    [1969, 12, 31, 3],
    [1970, 1, 1, 4],
    [2024, 3, 13, 3],
    [1899, 12, 31, 7],
  ])('knows the weekday of %i-%i-%i', (year, month, day, weekday) => {
    expect(weekdayOf(dayOf(year, month, day))).toBe(weekday);
  });
});
