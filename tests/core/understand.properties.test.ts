import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../core/article/plain-text-article.ts';
import type { Article, FactSheet } from '../../core/model.ts';
import { understandArticle } from '../../core/understand.ts';
import { loadKnowledge } from '../../scripts/factsheet/load-knowledge.ts';
import { anyText, holds, isLong } from '../properties.ts';
import { extractsOf } from './extracts-of.ts';

const schema = JSON.parse(readFileSync(new URL('../../docs/fact-sheet.schema.json', import.meta.url), 'utf8'));
const isSheet = new Ajv2020({ allErrors: true, strictTypes: false }).compile(schema);
const knowledge = { de: loadKnowledge(), en: loadKnowledge(undefined, 'en') };

const empty = { ok: false, failure: { kind: 'notAnArticle', reason: 'empty' } };

const understood = (article: Article) =>
  understandArticle(article, article.language === 'en' ? knowledge.en : knowledge.de);

function sheetOf(article: Article): FactSheet {
  const result = understood(article);
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}

/** That a sheet says what the contract allows and what stands in the text, and says it again. */
function expectSound(article: Article): void {
  if (article.text === '') {
    expect(understood(article)).toMatchObject(empty);
    return;
  }
  const sheet = sheetOf(article);
  expect(isSheet(sheet) ? null : isSheet.errors).toBeNull();
  for (const { start, end, text } of extractsOf(sheet)) {
    expect(start).toBeLessThan(end);
    expect(sheet.article.text.slice(start, end)).toBe(text);
  }
  expect(JSON.stringify(sheetOf(article))).toBe(JSON.stringify(sheet));
}

const languages = fc.constantFrom('de', 'en');

describe('of any Unicode text', () => {
  const published = fc.constantFrom('2026-02-10', '2024-02-29T23:30:00+01:00', '+275760-09-13', '', 'gestern');
  holds(
    'the sheet keeps its contract and is the same again',
    6_000,
    fc.tuple(anyText(80), published, languages),
    ([text, day, language]) => expectSound(articleFromText(text, { language, ...(day !== '' && { published: day }) })),
  );

  const repeated = fc.tuple(anyText(3), fc.integer({ min: 2, max: 400 }), languages);
  holds('that repeats itself, the sheet keeps its contract', 1_000, repeated, ([text, times, language]) =>
    expectSound(articleFromText(text.repeat(times), { language })),
  );
});

/** Two hundred thousand, or in `npm test` a tenth of that. */
const length = isLong ? 200_000 : 20_000;

test.each([
  ['one word', 'a'],
  ['a name', 'Ilse Kramm '],
  ['a place', 'in Wien, '],
  ['quotation marks', '„'],
  ['quoted words', '„Ja“, sagte sie. '],
  ['numbers', '1.'],
  ['hyphens', 'US-'],
  ['surrogates', '\ud83d\ude00'],
  ['broken surrogates', '\ud83d'],
  ['line ends', 'Ja.\n\n'],
  ['brackets', '(('],
])(`${length} characters of %s are read in both languages`, { timeout: 120_000 }, (_, piece) => {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  for (const language of ['de', 'en']) expect(isSheet(sheetOf(articleFromText(text, { language })))).toBe(true);
});
