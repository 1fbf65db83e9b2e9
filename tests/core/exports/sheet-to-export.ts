import { articleFromText } from '../../../core/article/plain-text-article.ts';
import { emptyFactSheet } from '../../../core/fact-sheet.ts';
import type { FactSheet } from '../../../core/model.ts';

const text = 'Ministerin Ana "Lu" Kramm sagte in Graz: „Wir warten.“ Drei Schiffe kamen am Montag.';
const span = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
const extract = (part: string) => ({ ...span(part), text: part });
const mention = (surface: string) => ({ ...span(surface), surface, source: 'tagger' as const, confidence: 0.987 });

/** A small sheet written by hand. */
export const sheet: FactSheet = {
  ...emptyFactSheet({ kind: 'notAnArticle', reason: 'empty' }, null),
  article: {
    ...emptyFactSheet({ kind: 'notAnArticle', reason: 'empty' }, 'https://zeitung.example/a').article,
    isArticle: true,
    reason: null,
    headline: 'Warten *auf* <b>Schiffe</b>',
    byline: ['Lena Vogt'],
    published: '2026-02-10',
    publisher: 'Tagesbote',
    language: 'de',
    wordCount: 14,
    readingMinutes: 1,
    text: articleFromText(text).text,
  },
  people: [
    {
      id: 'person-1',
      kind: 'person',
      name: 'Ana "Lu" Kramm',
      aliases: ['Kramm'],
      mentions: [mention('Ana "Lu" Kramm')],
      salience: 1,
      roles: [{ ...span('Ministerin'), text: 'Ministerin' }],
    },
  ],
  places: [
    {
      id: 'place-1',
      kind: 'place',
      name: 'Graz',
      aliases: [],
      mentions: [mention('Graz')],
      salience: 1,
      roles: [],
      placeKind: 'city',
      country: 'AT',
      lat: 47.07,
      lon: 15.44,
      geonamesId: 2778067,
    },
  ],
  statements: [
    {
      ...extract('„Wir warten.“'),
      kind: 'direct',
      cue: null,
      speaker: { ...extract('Ana "Lu" Kramm'), entityId: 'person-1' },
    },
  ],
  figures: [{ ...extract('Drei Schiffe'), value: 3, unit: null, counted: 'Schiffe', approximate: false }],
  dates: [{ ...extract('Montag'), type: 'DATE', value: '2026-02-09', earliest: '2026-02-09', latest: '2026-02-09' }],
};
