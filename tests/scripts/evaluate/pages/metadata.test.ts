import { describe, expect, test } from 'vitest';
import { compareMetadata } from '../../../../scripts/evaluate/pages/metadata.ts';

const gold = {
  lang: 'de',
  title: '„Gipfel“ in Wien',
  author: 'Lena Vogt und Ivan Horák',
  date: '2026-02-10 00:00:00',
};
const facts = {
  title: 'Gipfel in WIEN',
  authors: ['Ivan Horák', 'Lena Vogt'],
  date: '2026-02-10T21:40:00+01:00',
};
const right = { headline: true, day: true, authors: true, authorsContained: true };

describe('compareMetadata', () => {
  test('leaves marks, case, times and order aside', () => {
    expect(compareMetadata(gold, facts)).toEqual(right);
  });

  test.each([
    ['another headline', { title: 'Gipfel in Graz' }, { headline: false }],
    ['another day', { date: '2026-02-11' }, { day: false }],
    ['no day', { date: null }, { day: false }],
    ['an author too few', { authors: ['Lena Vogt'] }, { authors: false, authorsContained: false }],
    ['an author too many', { authors: ['Ivan Horák', 'Lena Vogt', 'dpa'] }, { authors: false }],
  ])('counts %s as wrong', (_, change, wrong) => {
    expect(compareMetadata(gold, { ...facts, ...change })).toEqual({ ...right, ...wrong });
  });

  test('counts a page that could not be read as wrong', () => {
    expect(Object.values(compareMetadata(gold, null))).toEqual([false, false, false, false]);
  });

  test('reads days that are not written as ISO 8601', () => {
    expect(compareMetadata(gold, { ...facts, date: 'Tue, 10 Feb 2026 12:00:00 GMT' }).day).toBe(true);
  });

  test('says nothing about what the gold does not state', () => {
    const nothing = { headline: null, day: null, authors: null, authorsContained: null };
    expect(compareMetadata({ ...gold, title: null, author: null, date: null }, facts)).toEqual(nothing);
  });
});
