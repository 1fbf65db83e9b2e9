import { describe, expect, test } from 'vitest';
import { readJsonLd } from '../../../core/article/json-ld.ts';

const nothing = {
  headline: null,
  authors: [],
  authorOffices: [],
  published: null,
  modified: null,
  publisher: null,
  section: null,
};

describe('readJsonLd', () => {
  test('reads an article with all that it states', () => {
    const script = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Gipfel in Wien',
      author: [
        { '@type': 'Person', name: 'Lena Vogt' },
        'Ivan Horák',
        { '@type': 'NewsMediaOrganization', name: 'dpa' },
      ],
      datePublished: '2026-02-10',
      dateModified: '2026-02-11',
      publisher: { '@type': 'Organization', name: 'Tagesbote' },
      articleSection: ['Politik', 'Welt'],
    });
    expect(readJsonLd([script])).toEqual({
      types: new Set(['NewsArticle']),
      headline: 'Gipfel in Wien',
      authors: ['Lena Vogt', 'Ivan Horák'],
      authorOffices: ['dpa'],
      published: '2026-02-10',
      modified: '2026-02-11',
      publisher: 'Tagesbote',
      section: 'Politik',
      paywalled: false,
    });
  });

  test('finds the article in a graph and follows references by @id', () => {
    const script = JSON.stringify({
      '@graph': [
        { '@type': 'WebSite', name: 'Tagesbote' },
        { '@type': ['Article', 'Thing'], headline: 'Gipfel', author: { '@id': '#lena' } },
        { '@type': 'Person', '@id': '#lena', name: 'Lena Vogt' },
      ],
    });
    expect(readJsonLd([script])).toMatchObject({ headline: 'Gipfel', authors: ['Lena Vogt'] });
  });

  test('takes the one person of a page for the author of an article that names none', () => {
    const person = { '@type': 'Person', name: 'Lena Vogt' };
    const article = { '@type': 'Article', headline: 'Gipfel' };
    expect(readJsonLd([JSON.stringify({ '@graph': [article, person] })]).authors).toEqual(['Lena Vogt']);
    expect(
      readJsonLd([JSON.stringify({ '@graph': [article, person, { ...person, name: 'Ivan Horák' }] })]).authors,
    ).toEqual([]);
  });

  test.each([
    [{ isAccessibleForFree: false }, true],
    [{ isAccessibleForFree: 'False' }, true],
    [
      {
        isAccessibleForFree: true,
        hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'http://schema.org/False' },
      },
      true,
    ],
    [{ isAccessibleForFree: true }, false],
    [{}, false],
  ])('knows from %j whether a wall stands before the article: %s', (stated, paywalled) => {
    const script = JSON.stringify({ '@type': 'NewsArticle', headline: 'Gipfel', ...stated });
    expect(readJsonLd([script]).paywalled).toBe(paywalled);
  });

  test('reads strings that were broken over lines', () => {
    expect(readJsonLd(['{"@type":"Article","headline":"Gipfel\nin Wien"}']).headline).toBe('Gipfel in Wien');
  });

  test.each([
    ['no JSON', '{"@type": '],
    ['an empty script', ''],
    ['null', 'null'],
    ['a number', '1e400'],
    ['wrong types', '{"@type":{"a":1},"headline":[{}],"author":7,"publisher":true,"datePublished":{}}'],
    ['an article of wrong types', '{"@type":"Article","headline":[{}],"author":7,"publisher":true,"datePublished":{}}'],
    ['deep arrays', `${'['.repeat(5_000)}${']'.repeat(5_000)}`],
    ['deep graphs', `${'{"@graph":'.repeat(3_000)}1${'}'.repeat(3_000)}`],
    ['deep values', `{"@type":"Article","headline":${'{"@value":'.repeat(25_000)}1${'}'.repeat(25_001)}`],
    ['prototype keys', '{"@type":"Article","__proto__":{"headline":"x"},"constructor":"y"}'],
    [
      'an entity that refers to itself',
      '{"@type":"Article","@id":"#a","author":{"@id":"#a"},"mainEntity":{"@id":"#a"}}',
    ],
  ])('says nothing about the article for %s', (_, script) => {
    expect(readJsonLd([script])).toMatchObject(nothing);
  });

  test.each([
    [12, 'Gipfel'],
    [13, null],
  ])('follows main entities %i levels deep: %j', (depth, headline) => {
    const article = '{"@type":"Article","headline":"Gipfel"}';
    expect(readJsonLd([`${'{"mainEntity":'.repeat(depth)}${article}${'}'.repeat(depth)}`]).headline).toBe(headline);
  });

  test('looks at a bounded number of entities', () => {
    const many = JSON.stringify(Array.from({ length: 20_000 }, (_, at) => ({ '@type': 'Thing', name: `${at}` })));
    expect(readJsonLd([many]).types).toEqual(new Set(['Thing']));
  });
});
