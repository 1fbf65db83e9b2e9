import fc from 'fast-check';
import { expect } from 'vitest';
import { readJsonLd } from '../../../core/article/json-ld.ts';
import { holds } from '../../properties.ts';

const words = ['@type', '@id', '@graph', '@value', 'NewsArticle', 'Person', 'headline', 'name', 'author', 'creator'];
const more = [
  'publisher',
  'articleSection',
  'hasPart',
  'isAccessibleForFree',
  'mainEntity',
  '__proto__',
  'constructor',
];
const key = fc.constantFrom(...words, ...more);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.oneof(key, fc.string({ unit: 'binary' }), fc.constantFrom<unknown>(null, true, 0, 1e300)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('value')), { maxLength: 6 }).map((entries) => {
      const record: Record<string, unknown> = {};
      for (const [name, inner] of entries) {
        Object.defineProperty(record, name, { value: inner, enumerable: true, configurable: true, writable: true });
      }
      return record;
    }),
  ),
}));

const isTextOrNull = (found: unknown) => found === null || (typeof found === 'string' && found !== '');

holds('whatever a page states, what is read are texts', 10_000, fc.array(value, { maxLength: 3 }), (stated) => {
  const { types, headline, authors, authorOffices, published, modified, publisher, section, paywalled } = readJsonLd(
    stated.map((each) => JSON.stringify(each)),
  );
  for (const found of [headline, published, modified, publisher, section]) expect(isTextOrNull(found)).toBe(true);
  for (const found of [...authors, ...authorOffices, ...types]) expect(typeof found).toBe('string');
  expect(typeof paywalled).toBe('boolean');
  expect(({} as { headline?: unknown }).headline).toBeUndefined();
});
