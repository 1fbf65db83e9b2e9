import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../core/article/plain-text-article.ts';
import type { Entity, FactSheet } from '../../../core/model.ts';
import { understandArticle } from '../../../core/understand.ts';
import { loadKnowledge } from '../../../scripts/factsheet/load-knowledge.ts';

const knowledge = loadKnowledge();

function sheetOf(text: string): FactSheet {
  const result = understandArticle(articleFromText(text, { language: 'de' }), knowledge);
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}

/** The entities that have parts, as „name: part, part“. */
function partsIn(text: string): string[] {
  const { people, places, organisations } = sheetOf(text);
  return [...people, ...places, ...organisations].flatMap((entity: Entity) =>
    entity.parts ? `${entity.name}: ${entity.parts.map(({ start, end }) => text.slice(start, end)).join(', ')}` : [],
  );
}

describe('a name inside a compound belongs to', () => {
  test.each([
    ['the country', 'Die Ukraine meldet Angriffe. Der Ukraine-Krieg dauert an.', ['Ukraine: Ukraine']],
    [
      'the country under another name',
      'In den USA wird gewählt. Der US-Präsident schweigt, die US-Wähler nicht.',
      ['USA: US, US'],
    ],
    ['the organisation', 'Die SPD tagt. Ein SPD-Politiker sprach.', ['SPD: SPD']],
    [
      'the organisation with its long name',
      'Die Europäische Union berät. Der EU-Gipfel beginnt am Montag.',
      ['Europäische Union: EU'],
    ],
    [
      'the person with this surname',
      'Ministerin Carla Bruckner trat zurück. Die Bruckner-Anhänger protestieren.',
      ['Carla Bruckner: Bruckner'],
    ],
    [
      'none of two people with this surname',
      'Ministerin Carla Bruckner und ihr Bruder, der Maler Dieter Bruckner, kamen. Die Bruckner-Anhänger jubelten.',
      [],
    ],
    ['nobody where the article has no such entity', 'Der US-Präsident schweigt. In Hamburg regnet es.', []],
  ])('%s', (_, text, expected) => {
    expect(partsIn(text)).toEqual(expected);
  });
});

test('a part is no mention and no alias', () => {
  const usa = sheetOf('In den USA wird gewählt. Der US-Präsident schweigt.').places[0];
  expect(usa).toMatchObject({
    aliases: [],
    mentions: [{ surface: 'USA' }],
    parts: [{ surface: 'US', source: 'part' }],
  });
});

test('a country that stands only in compounds tells where an unknown place lies', () => {
  const text =
    'Der Ukraine-Krieg dauert an. In Nowopetriwske schlugen Raketen ein, sagte der Sprecher der Stadt Nowopetriwske.';
  expect(sheetOf(text).places.map(({ name, country }) => [name, country])).toEqual([['Nowopetriwske', 'UA']]);
});
