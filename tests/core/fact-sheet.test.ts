import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../core/article/plain-text-article.ts';
import { emptyFactSheet } from '../../core/fact-sheet.ts';
import type { Extract, FactSheet, NotArticleReason } from '../../core/model.ts';
import { understandArticle } from '../../core/understand.ts';
import { loadKnowledge } from '../../scripts/factsheet/load-knowledge.ts';

const schema = JSON.parse(readFileSync(new URL('../../docs/fact-sheet.schema.json', import.meta.url), 'utf8'));
const isSheet = new Ajv2020({ allErrors: true, strictTypes: false }).compile(schema);
const knowledge = loadKnowledge();

/** What the schema says against a sheet; nothing for a good one. */
function faults(sheet: unknown): readonly string[] {
  isSheet(sheet);
  return (isSheet.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function sheetOf(text: string): FactSheet {
  const result = understandArticle(articleFromText(text, { language: 'de', published: '2026-02-10' }), knowledge);
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}

const texts: readonly (readonly [why: string, text: string])[] = [
  [
    'an article',
    'Streit um den Hafen\n\nDer norwegische Minister Ola Brekke hat in Oslo mit Ilse Kramm (SPD) gesprochen. Brekkes Sprecher schwieg.\n\nWie es weitergeht\n\nDie Vereinten Nationen und die USA warnten. In Hamburg sagte Kramm: „Wir warten.“',
  ],
  [
    'Windows line ends and a byte order mark',
    '\uFEFFIlse Kramm kam nach Berlin.\r\n\r\nOtto Behr ging nach Hamburg.\r\n',
  ],
  ['emoji and letters beyond the basic plane', '😀😀 Ilse Kramm 𝒳 war in Berlin. 👩‍👩‍👧 Otto Behr auch.'],
  [
    'soft hyphens, zero-width and non-breaking spaces',
    'Ilse\u00A0Kramm besuchte Ham\u00ADburg\u200B und Ber\u00ADlin.',
  ],
  ['right-to-left text', 'Ilse Kramm sprach in Berlin über شعر und Otto Behr in Hamburg.'],
  ['names that contain HTML', 'Der Sprecher Otto <b>Behr</b> & Ilse "Kramm" <script>alert(1)</script> in Berlin.'],
  ['no name at all', 'es regnet und regnet und regnet.'],
  ['one very long word', 'A'.repeat(50_000)],
  ['many capitals', 'Kramm '.repeat(5_000)],
];

describe('a fact sheet', () => {
  test.each(texts)('of %s follows the schema', (_, text) => {
    expect(faults(sheetOf(text))).toEqual([]);
  });

  test.each(texts)('of %s says what stands in the text, in order and without overlaps', (_, text) => {
    const { article, people, places, organisations, outline } = sheetOf(text);
    expect(article.text).toBe(text);
    const mentions = [...people, ...places, ...organisations].flatMap((entity) => entity.mentions);
    const extracts: readonly Extract[] = [
      ...mentions.map((mention) => ({ ...mention, text: mention.surface })),
      ...outline,
    ];
    expect(extracts.map(({ start, end }) => text.slice(start, end))).toEqual(extracts.map((extract) => extract.text));
    const sorted = mentions.toSorted((a, b) => a.start - b.start);
    expect(sorted.every((mention, index) => mention.start >= (sorted[index - 1]?.end ?? 0))).toBe(true);
  });

  test('numbers its entities by kind, the most central first', () => {
    const { people, places } = sheetOf(texts[0]?.[1] ?? '');
    expect(people.map(({ id }) => id)).toEqual(people.map((_, index) => `person-${index + 1}`));
    expect(places.map(({ id }) => id)).toEqual(places.map((_, index) => `place-${index + 1}`));
    expect(people.map(({ salience }) => salience)).toEqual(
      people.map(({ salience }) => salience).toSorted((a, b) => b - a),
    );
  });

  test('counts words and minutes, and keeps the headings as its outline', () => {
    const { article, outline } = sheetOf(
      `${'Wort '.repeat(500).trim()}.\n\nEine Zwischenzeile\n\n${'Wort '.repeat(98).trim()}.`,
    );
    expect([article.wordCount, article.readingMinutes]).toEqual([600, 3]);
    expect(outline.map(({ text }) => text)).toEqual(['Eine Zwischenzeile']);
  });

  test('has no aliases twice and not the name itself among them', () => {
    const kramm = sheetOf('Ilse Kramm kam nach Berlin. Kramm sprach. Kramms Rede war kurz. Kramm ging.').people[0];
    expect([kramm?.name, kramm?.aliases, kramm?.mentions.length]).toEqual(['Ilse Kramm', ['Kramm', 'Kramms'], 4]);
  });
});

describe('emptyFactSheet', () => {
  test.each<NotArticleReason>(['empty', 'frontPage', 'noProse'])('says that a page is no article: %s', (reason) => {
    const sheet = emptyFactSheet({ kind: 'notAnArticle', reason }, 'https://example.org/');
    expect(faults(sheet)).toEqual([]);
    expect([sheet.article.isArticle, sheet.article.reason, sheet.article.text]).toEqual([false, reason, '']);
  });

  test('names the language that it does not read', () => {
    const sheet = emptyFactSheet({ kind: 'unsupportedLanguage', language: 'fr' }, null);
    expect(faults(sheet)).toEqual([]);
    expect([sheet.article.reason, sheet.article.language]).toEqual(['unsupportedLanguage', 'fr']);
  });
});

describe('the schema refuses', () => {
  const good = sheetOf('Ilse Kramm kam nach Berlin.');
  test.each([
    ['an unknown key', { ...good, more: 1 }],
    ['an unknown key of a person', { ...good, people: [{ ...good.people[0], age: 3 }] }],
    ['an offset below 0', { ...good, outline: [{ start: -1, end: 2, text: 'x' }] }],
    ['a salience above 1', { ...good, people: [{ ...good.people[0], salience: 1.1 }] }],
    ['an entity without mentions', { ...good, people: [{ ...good.people[0], mentions: [] }] }],
    ['a place among people', { ...good, people: good.places }],
    ['a latitude without a longitude', { ...good, places: [{ ...good.places[0], lat: 1, lon: undefined }] }],
    ['an article with a reason', { ...good, article: { ...good.article, reason: 'shop' } }],
    ['no article with text', { ...good, article: { ...good.article, isArticle: false, reason: 'shop' } }],
  ])('%s', (_, sheet) => {
    expect(faults(good)).toEqual([]);
    expect(faults(JSON.parse(JSON.stringify(sheet)))).not.toEqual([]);
  });
});

test.each([
  ['tagger', loadKnowledge()],
  ['rules', loadKnowledge(null)],
] as const)('a sheet says that names were found by the %s', (finder, knowing) => {
  const result = understandArticle(articleFromText('Ilse Kramm reist nach Oslo.', { language: 'de' }), knowing);
  if (!result.ok) throw new Error(result.failure.kind);
  expect(result.value.article.namesFoundBy).toBe(finder);
  expect(faults(result.value)).toEqual([]);
});

test('a second kind of a name is in the sheet, unless the article settled on it', () => {
  const text = 'Ein Zug fuhr nach Oslo.';
  const oslo = { start: 18, end: 22, surface: 'Oslo', source: 'tagger', confidence: 0.9 } as const;
  const alternatives = [
    { kind: 'organisation', confidence: 0.3 },
    { kind: 'place', confidence: 0.2 },
  ] as const;
  const tagger = { tag: () => [{ ...oslo, kind: 'place' as const, alternatives }] };
  const result = understandArticle(articleFromText(text, { language: 'de' }), { ...knowledge, tagger });
  if (!result.ok) throw new Error(result.failure.kind);
  expect(faults(result.value)).toEqual([]);
  expect(result.value.places[0]?.mentions).toEqual([{ ...oslo, alternatives: [alternatives[0]] }]);
});
