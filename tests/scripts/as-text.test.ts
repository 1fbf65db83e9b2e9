import { expect, test } from 'vitest';
import { emptyFactSheet } from '../../core/fact-sheet.ts';
import type { FactSheet } from '../../core/model.ts';
import { asText } from '../../scripts/factsheet/as-text.ts';

const none = emptyFactSheet({ kind: 'notAnArticle', reason: 'frontPage' }, null);
const mention = (surface: string, start: number) =>
  ({ start, end: start + surface.length, surface, source: 'tagger', confidence: 1 }) as const;
const entity = { id: 'person-1', aliases: [], salience: 1, roles: [] };

const sheet: FactSheet = {
  ...none,
  article: {
    ...none.article,
    isArticle: true,
    reason: null,
    headline: 'Streit um den Hafen',
    byline: ['Ina Rehm'],
    published: '2026-02-10T08:00:00+01:00',
    publisher: 'Küstenblatt',
    wordCount: 210,
    readingMinutes: 1,
  },
  people: [
    {
      ...entity,
      kind: 'person',
      name: 'Ilse Kramm',
      aliases: ['Kramm', 'Kramms'],
      roles: [{ start: 0, end: 9, text: 'Ministerin' }],
      mentions: [mention('Ilse Kramm', 10), mention('Kramm', 30), mention('Kramms', 50)],
    },
  ],
  places: [
    {
      ...entity,
      kind: 'place',
      name: 'Oslo',
      placeKind: 'city',
      country: 'NO',
      lat: 59.9,
      lon: 10.7,
      mentions: [mention('Oslo', 70)],
    },
    { ...entity, kind: 'place', name: 'Unterhausen', mentions: [mention('Unterhausen', 80)] },
  ],
  outline: [{ start: 90, end: 103, text: 'Wie es war' }],
};

test('a sheet reads as plain text, without its empty sections', () => {
  expect(asText(sheet)).toBe(
    [
      'Streit um den Hafen',
      'Küstenblatt · Ina Rehm · 10.02.2026',
      '210 Wörter, 1 Minute',
      '',
      'PERSONEN',
      '  Ilse Kramm, Ministerin (3×) [auch: Kramm, Kramms]',
      '',
      'ORTE',
      '  Oslo, Norwegen (1×)',
      '  Unterhausen (1×)',
      '',
      'GLIEDERUNG',
      '  Wie es war',
    ].join('\n'),
  );
});

test('what is no article says why', () => {
  expect(asText(none)).toBe('Kein Artikel. Das ist eine Startseite.');
});
