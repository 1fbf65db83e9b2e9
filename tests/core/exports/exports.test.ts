import { describe, expect, test } from 'vitest';
import { jsonLd, safeUrl } from '../../../core/exports/json-ld.ts';
import { type MarkdownWords, markdown } from '../../../core/exports/markdown.ts';
import { mentionsCsv } from '../../../core/exports/mentions-csv.ts';
import type { FactSheet, Person } from '../../../core/model.ts';
import { sheet } from './sheet-to-export.ts';

const words: MarkdownWords = {
  sections: {
    inShort: 'In Kürze',
    people: 'Personen',
    places: 'Orte',
    organisations: 'Organisationen',
    said: 'Gesagt',
    figures: 'Zahlen',
    dates: 'Zeitangaben',
    outline: 'Gliederung',
  },
  event: { who: 'Wer', what: 'Was', where: 'Wo', when: 'Wann', why: 'Warum', how: 'Wie' },
  approximate: 'ungefähr',
  unknownSpeaker: 'ohne Sprecher',
  placeLine: ({ country }) => country ?? null,
  date: (iso) => iso,
};

const named = (name: string): FactSheet => {
  const [person] = sheet.people as readonly [Person];
  return {
    ...sheet,
    places: [],
    people: [{ ...person, name, mentions: person.mentions.map((each) => ({ ...each, surface: name })) }],
  };
};

describe('mentionsCsv', () => {
  test('has a line for each mention in the order of the text, quotes doubled', () => {
    expect(mentionsCsv(sheet)).toBe(
      'kind,entity,name,surface,start,end,source,confidence\r\n' +
        'person,person-1,"Ana ""Lu"" Kramm","Ana ""Lu"" Kramm",11,25,tagger,0.987\r\n' +
        'place,place-1,Graz,Graz,35,39,tagger,0.987\r\n',
    );
  });

  test.each(['=1+1', '+49', '-2', '@sum', '\tx', '＝1+1', '＋49', '－2', '＠sum'])(
    'keeps %j from being a formula',
    (name) => {
      expect(mentionsCsv(named(name))).toContain(`,'${name},`);
    },
  );

  test.each(['=HYPERLINK("https://x.invalid","Kramm")', '=1,2', '\r=1', '\n=1'])(
    'keeps %j from being one inside quotes',
    (name) => {
      expect(mentionsCsv(named(name))).toContain(`,"'${name.replaceAll('"', '""')}",`);
    },
  );

  test('puts names with commas and line breaks into quotes', () => {
    expect(mentionsCsv(named('Kramm,\nAna'))).toContain('"Kramm,\nAna","Kramm,\nAna"');
  });
});

describe('key sentences', () => {
  test('stand behind the answers of „In short“ in Markdown', () => {
    const text = 'Die Ministerin wartet.';
    const known = { ...sheet, keySentences: [{ start: 0, end: text.length, text }] };
    const [, inShort = ''] = markdown(known, words).split('## ');
    expect(inShort.trimEnd().split('\n').at(-1)).toBe(`- ${text}`);
  });
});

describe('jsonLd', () => {
  test('states article, people, places and quotations in terms of schema.org', () => {
    expect(jsonLd(sheet)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Warten *auf* <b>Schiffe</b>',
      url: 'https://zeitung.example/a',
      inLanguage: 'de',
      datePublished: '2026-02-10',
      publisher: { '@type': 'Organization', name: 'Tagesbote' },
      author: [{ '@type': 'Person', name: 'Lena Vogt' }],
      wordCount: 14,
      timeRequired: 'PT1M',
      about: [
        { '@type': 'Person', name: 'Ana "Lu" Kramm', alternateName: ['Kramm'], description: 'Ministerin' },
        {
          '@type': 'City',
          name: 'Graz',
          containedInPlace: { '@type': 'Country', identifier: 'AT' },
          geo: { '@type': 'GeoCoordinates', latitude: 47.07, longitude: 15.44 },
          sameAs: 'https://sws.geonames.org/2778067/',
        },
      ],
      mentions: [],
      hasPart: [
        { '@type': 'Quotation', text: '„Wir warten.“', creator: { '@type': 'Person', name: 'Ana "Lu" Kramm' } },
      ],
    });
  });

  test.each([
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['https://zeitung.example/a b', null],
    ['https://zeitung.example/"><script>', null],
    ['HTTPS://zeitung.example/a?b=c#d', 'HTTPS://zeitung.example/a?b=c#d'],
    [null, null],
  ])('%j as a link is %j', (url, link) => {
    expect(safeUrl(url)).toBe(link);
  });
});

describe('markdown', () => {
  test('writes the sections that have something, with the words of the article escaped', () => {
    expect(markdown(sheet, words)).toBe(
      [
        '# Warten \\*auf\\* \\<b\\>Schiffe\\</b\\>',
        'Tagesbote · Lena Vogt · 2026-02-10',
        '<https://zeitung.example/a>',
        '## Personen',
        '- **Ana "Lu" Kramm** (Kramm) – Ministerin · 1×',
        '## Orte',
        '- **Graz** – AT · 1×',
        '## Gesagt',
        '- **Ana "Lu" Kramm:** „Wir warten.“',
        '## Zahlen',
        '- Drei Schiffe',
        '## Zeitangaben',
        '- Montag (2026-02-09)\n',
      ].join('\n\n'),
    );
  });

  test.each([
    ['1. Platz', '1\\. Platz'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['- a', '\\- a'],
    ['a\n\n# b', 'a \\# b'],
  ])('the name %j means nothing to Markdown', (name, shown) => {
    expect(markdown(named(name), words)).toContain(`- **${shown}**`);
  });
});
