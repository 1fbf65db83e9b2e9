import { describe, expect, test } from 'vitest';
import { jsonLd } from '../../../core/exports/json-ld.ts';
import { type MarkdownWords, markdown } from '../../../core/exports/markdown.ts';
import { mentionsCsv } from '../../../core/exports/mentions-csv.ts';
import type { FactSheet, Person, Place } from '../../../core/model.ts';
import { readCsv } from './read-csv.ts';
import { readMarkdown } from './read-markdown.ts';
import { strangeTerms } from './schema-org.ts';
import { sheet } from './sheet-to-export.ts';

const [person] = sheet.people as readonly [Person];
const [place] = sheet.places as readonly [Place];

const named = (name: string): FactSheet => ({
  ...sheet,
  places: [],
  people: [{ ...person, name, aliases: [], mentions: person.mentions.map((each) => ({ ...each, surface: name })) }],
});

const awkward = ['Ana "Lu" Kramm', 'Kramm, Ana', 'Ana\nKramm', 'Ana\r\nKramm', '"', ',', ' Ana ', 'Łukasz „Ł“ Żak'];

describe('another program that opens an export', () => {
  test.each(awkward)('reads from the CSV the name %j as it was', (name) => {
    const [header, row, ...others] = readCsv(mentionsCsv(named(name)));
    expect(header).toEqual(['kind', 'entity', 'name', 'surface', 'start', 'end', 'source', 'confidence']);
    expect(row?.slice(0, 4)).toEqual(['person', 'person-1', name, name]);
    expect(others).toEqual([]);
  });

  test('finds in JSON-LD only types and properties of schema.org, each where it may stand', () => {
    const kinds = ['city', 'country', 'region', 'continent', 'water', 'mountains', 'site'] as const;
    const [said] = sheet.statements as readonly [FactSheet['statements'][number]];
    const by = (entityId: string | null) => ({ ...said, speaker: said.speaker && { ...said.speaker, entityId } });
    const full: FactSheet = {
      ...sheet,
      article: { ...sheet.article, modified: '2026-02-11', section: 'Politik', paywalled: true },
      places: kinds.map((placeKind, at) => ({ ...place, id: `place-${at}`, placeKind })),
      organisations: [{ ...person, id: 'organisation-1', kind: 'organisation', name: 'Hafenrat' }],
      statements: [said, by('organisation-1'), by('place-1'), by(null), { ...said, speaker: null }],
    };
    const read: unknown = JSON.parse(JSON.stringify(jsonLd(full)));
    expect(strangeTerms(read)).toEqual([]);
    expect(strangeTerms({ '@type': 'Person', wordCount: 3 })).toEqual(['.wordCount: no property of Person']);
  });

  test.each([...awkward, '**fett**', '<img src=x>', '[x](y)', '&amp;', '# Kramm', '1. Kramm', '`a`', 'a_b_c', '\\'])(
    'shows in Markdown the name %j as it was, on one line',
    (name) => {
      const blocks = readMarkdown(markdown(named(name), words));
      const shown = name.replace(/\s+/g, ' ').trim();
      expect(blocks).toContainEqual(['li', `«${shown}» – Ministerin · 1×`]);
      expect(blocks.filter(([kind]) => kind === 'h1')).toEqual([['h1', 'Warten *auf* <b>Schiffe</b>']]);
    },
  );
});

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
  placeLine: () => null,
  date: (iso) => iso,
};
