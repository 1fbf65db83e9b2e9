import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Article, FactSheet } from '../../core/model.ts';
import { understandArticle } from '../../core/understand.ts';
import { loadKnowledge } from '../../scripts/factsheet/load-knowledge.ts';
import { entitiesOf, extractsOf } from './extracts-of.ts';
import { randomArticles } from './random-articles.ts';

const schema = JSON.parse(readFileSync(new URL('../../docs/fact-sheet.schema.json', import.meta.url), 'utf8'));
const isSheet = new Ajv2020({ allErrors: true, strictTypes: false }).compile(schema);
const knowledge = loadKnowledge();
const articles = randomArticles(300, 1);
const sheets = articles.map(sheetOf);
const fifth = (_: unknown, at: number) => at % 5 === 0;
/** Every fifth article read again, in another order. */
const readAgain = articles.filter(fifth).toReversed().map(sheetOf).toReversed();

function sheetOf(article: Article): FactSheet {
  const result = understandArticle(article, knowledge);
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}

describe('of 300 random articles', () => {
  test('every sheet follows the schema', () => {
    const faulty = sheets.flatMap((sheet, at) => (isSheet(sheet) ? [] : [{ at, errors: isSheet.errors }]));
    expect(faulty).toEqual([]);
  });

  test('every extract says what stands in the text', () => {
    const wrong = sheets.flatMap((sheet, at) =>
      extractsOf(sheet)
        .filter(({ start, end, text }) => start >= end || sheet.article.text.slice(start, end) !== text)
        .map((extract) => ({ at, ...extract })),
    );
    expect(wrong).toEqual([]);
  });

  test('every role stands inside the text', () => {
    const wrong = sheets.flatMap((sheet, at) =>
      entitiesOf(sheet)
        .flatMap(({ roles }) => roles)
        .filter(({ start, end, text }) => start < 0 || start >= end || end > sheet.article.text.length || text === '')
        .map((role) => ({ at, ...role })),
    );
    expect(wrong).toEqual([]);
  });

  test('every speaker is nobody or an entity of the sheet', () => {
    const strangers = sheets.flatMap((sheet) => {
      const ids = new Set<string | null | undefined>([null, undefined, ...entitiesOf(sheet).map(({ id }) => id)]);
      return sheet.statements.filter(({ speaker }) => !ids.has(speaker?.entityId));
    });
    expect(strangers).toEqual([]);
  });

  test('every fifth sheet is the same when its article is read again, in another order', () => {
    expect(readAgain.map((sheet) => JSON.stringify(sheet))).toEqual(
      sheets.filter(fifth).map((sheet) => JSON.stringify(sheet)),
    );
  });
});
