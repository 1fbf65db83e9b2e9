import { describe, expect, test } from 'vitest';
import { compareMetadata, metadataTable } from '../../../scripts/evaluate/page-metadata.ts';

const gold = {
  lang: 'de',
  isArticle: true,
  title: '„Gipfel“ in Wien',
  author: 'Lena Vogt und Ivan Horák',
  date: '2026-02-10 00:00:00',
};
const facts = {
  headline: 'Gipfel in WIEN',
  byline: ['Ivan Horák', 'Lena Vogt'],
  published: '2026-02-10T21:40:00+01:00',
};

describe('compareMetadata', () => {
  test('leaves marks, case, times and order aside', () => {
    expect([...compareMetadata(gold, facts).values()]).toEqual([true, true, true]);
  });

  test.each([
    ['another headline', { headline: 'Gipfel in Graz' }, [false, true, true]],
    ['another day', { published: '2026-02-11' }, [true, false, true]],
    ['no day', { published: null }, [true, false, true]],
    ['an author too few', { byline: ['Lena Vogt'] }, [true, true, false]],
    ['an author too many', { byline: ['Ivan Horák', 'Lena Vogt', 'dpa'] }, [true, true, false]],
  ])('counts %s as wrong', (_, change, expected) => {
    expect([...compareMetadata(gold, { ...facts, ...change }).values()]).toEqual(expected);
  });

  test('says nothing about what the gold does not state', () => {
    expect(compareMetadata({ ...gold, title: null, author: null, date: null }, facts).size).toBe(0);
  });
});

test('metadataTable counts by language', () => {
  const table = metadataTable([
    { gold, facts },
    { gold, facts: { ...facts, headline: null } },
    { gold: { ...gold, lang: 'en', author: null, date: null }, facts },
  ]);
  expect(table).toEqual([
    'de all authors 2 of 2 = 100.0 %',
    'de exact headline 1 of 2 = 50.0 %',
    'de same day 2 of 2 = 100.0 %',
    'en exact headline 1 of 1 = 100.0 %',
  ]);
});
