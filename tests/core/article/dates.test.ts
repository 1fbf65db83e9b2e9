import { expect, test } from 'vitest';
import { findDates, isoDate } from '../../../core/article/dates.ts';
import { readJsonLd } from '../../../core/article/json-ld.ts';
import { page } from './page.ts';

test.each([
  ['2026-02-10', '2026-02-10'],
  ['2026-02-10T21:40:00+01:00', '2026-02-10T21:40:00+01:00'],
  ['2026-02-10T21:40:00.123Z', '2026-02-10T21:40:00Z'],
  ['2026-02-10 21:40:00+0100', '2026-02-10T21:40:00+01:00'],
  ['2026-02-10T21:40:00', '2026-02-10'],
  ['Stand: 10.02.2026, 21:40 Uhr', '2026-02-10'],
  ['Dienstag, 10. Februar 2026', '2026-02-10'],
  ['3. März 2026', '2026-03-03'],
  ['February 10, 2026', '2026-02-10'],
  ['Feb 10, 2026', '2026-02-10'],
  ['09 Oct 2025', '2025-10-09'],
  ['10. Dez. 2025', '2025-12-10'],
  ['Nov. 02, 2025', '2025-11-02'],
  ['10.02.26, 21:40', '2026-02-10'],
  ['01-11-2023 10:29', '2023-11-01'],
  ['26 | 01 | 2022', '2022-01-26'],
  ['2026-02-102026-02-11', '2026-02-11'],
  ['Version 10.02.263', null],
  ['13 Gäste 2026', null],
  ['vor 3 Stunden', null],
  ['2026-13-10', null],
  ['99.99.2026', null],
  ['', null],
])('%j is %j', (text, date) => {
  expect(isoDate(text)).toBe(date);
});

test.each([
  ['a line near the text', 'https://zeitung.example/2026/01/05/bruecke', ['Wien, 4.1.2026'], '2026-01-04'],
  ['the path', 'https://zeitung.example/2026/01/05/bruecke', [], '2026-01-05'],
  ['the end of the address', 'https://zeitung.example/bruecke-2026-01-05.html', [], '2026-01-05'],
  ['nothing', 'https://zeitung.example/2026/bruecke-20-13-5', [], null],
])('the day of an article is known from %s', (_, url, nearby, day) => {
  expect(findDates(page([], { url }), readJsonLd([]), nearby).published).toBe(day);
});

test('A line that says when the article was published counts before a date beside the text', () => {
  const lines = page([
    ['article p', 'Die alte Brücke im Winter, 12. Januar 2026'],
    ['div.facts p', 'Datum 10.02.2026'],
  ]);
  expect(findDates(lines, readJsonLd([]), ['Die alte Brücke im Winter, 12. Januar 2026']).published).toBe('2026-02-10');
});

test('Where the value of a time cannot be read, its words are', () => {
  const marked = [{ property: 'time', value: 'gestern', text: '11. Februar 2026', element: 0 }];
  expect(findDates(page([], { marked }), readJsonLd([]), []).published).toBe('2026-02-11');
});
