import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../core/article/plain-text-article.ts';
import type { RankedGroup } from '../../../core/entities/group.ts';
import { findRelations } from '../../../core/facts/find-relations.ts';
import { german } from '../../../core/languages/de/index.ts';
import { english } from '../../../core/languages/en/index.ts';
import type { Language } from '../../../core/languages/language.ts';
import type { EntityKind } from '../../../core/model.ts';
import { splitSentences } from '../../../core/text/split-sentences.ts';
import { groupOf } from './main-event/phrase-book.ts';

type Case = readonly [text: string, names: Readonly<Record<string, EntityKind>>, relation: string | null];

/** The relations of the first name. */
function relationsIn(text: string, names: Readonly<Record<string, EntityKind>>, language: Language) {
  const article = articleFromText(text, { language: language.code });
  const groups: readonly RankedGroup[] = Object.entries(names).map(([name, kind]) => groupOf(text, name, kind));
  const [first] = groups;
  const found = findRelations(groups, splitSentences(article, language), text, language);
  return (first && found.get(first)) ?? [];
}

const two = { 'Jule Marten': 'person', 'Ole Brandis': 'person' } as const;
const firm = { 'Jule Marten': 'person', Nordwerft: 'organisation' } as const;

const inGerman: readonly Case[] = [
  ['Jule Marten, die Ehefrau von Ole Brandis, kam am Montag.', two, 'Ehefrau von Ole Brandis'],
  ['Jule Marten, Tochter des Sängers Ole Brandis, kam.', two, 'Tochter des Sängers Ole Brandis'],
  ['Jule Marten (Schwester von Ole Brandis) kam.', two, 'Schwester von Ole Brandis'],
  ['Jule Marten, die frühere Trainerin von Ole Brandis, kam.', two, 'frühere Trainerin von Ole Brandis'],
  [
    'Ole Brandis’ Ehefrau Jule Marten kam.',
    { 'Jule Marten': 'person', 'Ole Brandis’': 'person' },
    'Ole Brandis’ Ehefrau',
  ],
  ['Jule Marten, Sprecherin der Nordwerft, kam.', firm, 'Sprecherin der Nordwerft'],
  ['Jule Marten – Gründerin der Nordwerft – kam.', firm, 'Gründerin der Nordwerft'],
  ['Jule Marten, Ole Brandis und ein Hund kamen.', two, null],
  ['Jule Marten, die am Montag kam, traf Ole Brandis.', two, null],
  ['Jule Marten, Ministerin für Verkehr, traf Ole Brandis.', two, null],
  ['Jule Marten kam, der Sohn von Ole Brandis nicht.', two, null],
  ['Jule Marten, Tochter eines Fischers, traf Ole Brandis.', two, null],
];

const inEnglish: readonly Case[] = [
  ['Jule Marten, the wife of Ole Brandis, came on Monday.', two, 'wife of Ole Brandis'],
  ['Ole Brandis’s wife, Jule Marten, came.', two, 'Ole Brandis’s wife'],
  ["Ole Brandis's former coach Jule Marten came.", two, "Ole Brandis's former coach"],
  ['Jule Marten, a spokeswoman for Nordwerft, came.', firm, 'spokeswoman for Nordwerft'],
  ['Jule Marten, who came on Monday, met Ole Brandis.', two, null],
  ['Jule Marten and Ole Brandis came.', two, null],
];

describe.each([
  ['German', german, inGerman],
  ['English', english, inEnglish],
] as const)('%s appositions', (_, language, cases) => {
  test.each(cases)('%s', (text, names, relation) => {
    expect(relationsIn(text, names, language).map((each) => each.text)).toEqual(relation === null ? [] : [relation]);
  });
});

test('A relation points at the mention of the other.', () => {
  const [relation] = relationsIn('Jule Marten, die Ehefrau von Ole Brandis, kam.', two, german);
  expect(relation).toEqual({ start: 17, end: 40, text: 'Ehefrau von Ole Brandis', to: { start: 29, end: 40 } });
});
