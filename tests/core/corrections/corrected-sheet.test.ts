import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { articleFromText } from '../../../core/article/plain-text-article.ts';
import { applyCorrections } from '../../../core/corrections/apply-corrections.ts';
import type { Correction, FactSheet } from '../../../core/model.ts';
import { understandArticle } from '../../../core/understand.ts';
import { loadKnowledge } from '../../../scripts/factsheet/load-knowledge.ts';

const schema = JSON.parse(readFileSync(new URL('../../../docs/fact-sheet.schema.json', import.meta.url), 'utf8'));
const isSheet = new Ajv2020({ allErrors: true, strictTypes: false }).compile(schema);
const article = articleFromText(
  'Der Minister Ola Brekke hat in Oslo mit Ilse Kramm gesprochen. Brekke schwieg. In Hamburg sagte Kramm: „Wir warten hier gerne.“ Auch in Bremen wartet man.',
  { language: 'de', published: '2026-02-10' },
);
const person = { entityKind: 'person', host: null } as const;
const place = { entityKind: 'place', host: null } as const;

function read(): FactSheet {
  const result = understandArticle(article, loadKnowledge());
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}

test('A sheet that was read and put right keeps to the contract, and to the spans of its text', () => {
  const corrections: readonly Correction[] = [
    { ...person, kind: 'split', name: 'Ola Brekke', surface: 'Brekke' },
    { ...person, kind: 'setKind', name: 'Brekke', to: 'organisation' },
    { ...place, kind: 'setKind', name: 'Oslo', to: 'person' },
    { ...place, kind: 'sameAs', name: 'Bremen', to: 'Hamburg' },
    { ...person, kind: 'rename', name: 'Ilse Kramm', to: 'Else Kramm' },
  ];
  const sheet = applyCorrections(read(), corrections, '');
  isSheet(sheet);
  expect(isSheet.errors ?? []).toEqual([]);
  const entities = [...sheet.people, ...sheet.places, ...sheet.organisations];
  expect(entities.map(({ name }) => name).sort()).toEqual(['Brekke', 'Else Kramm', 'Hamburg', 'Ola Brekke', 'Oslo']);
  expect(new Set(entities.map(({ id }) => id)).size).toBe(5);
  for (const { mentions } of entities)
    for (const { start, end, surface } of mentions) expect(article.text.slice(start, end)).toBe(surface);
  const speaker = sheet.statements.find(({ text }) => text.includes('Wir warten'))?.speaker;
  expect(sheet.people.find(({ id }) => id === speaker?.entityId)?.name).toBe('Else Kramm');
});
