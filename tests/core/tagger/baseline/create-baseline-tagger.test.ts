import { describe, expect, test } from 'vitest';
import { german } from '../../../../core/languages/de/index.ts';
import { createBaselineTagger } from '../../../../core/tagger/baseline/create-baseline-tagger.ts';
import { sentencesOf, smallGazetteer } from '../tag-text.ts';

const tagger = createBaselineTagger(german, smallGazetteer);
const LETTER = { person: 'P', place: 'L', organisation: 'O' };

/** The names found, as „surface/letter“, in order. */
const namesIn = (text: string): string =>
  tagger
    .tag(sentencesOf(text))
    .map((mention) => `${mention.surface}/${LETTER[mention.kind]}`)
    .join(', ');

const CASES: readonly [why: string, text: string, names: string][] = [
  ['a first name before a surname', 'Am Montag kam Ilse Kramm an.', 'Ilse Kramm/P'],
  ['a first name before an unknown surname', 'Dort sprach Anton Wexlow lange.', 'Anton Wexlow/P'],
  ['an initial', 'Dort sprach A. Wexlow lange.', 'A. Wexlow/P'],
  ['a particle', 'Dort sprach Ilse von der Wexlow lange.', 'Ilse von der Wexlow/P'],
  ['an Arabic surname', 'Dort sprach Anton al-Wexli lange.', 'Anton al-Wexli/P'],
  ['a ruler’s number', 'Dort sprach Anton II. von seinem Plan.', 'Anton II./P'],
  ['a title', 'Dort sprach Dr. Wexlow lange.', 'Wexlow/P'],
  ['a function', 'Dort sprach die Außenministerin Wexlow lange.', 'Wexlow/P'],
  ['a compound before the name is no name', 'Kreml-Sprecher Dmitri Wexlow schwieg.', 'Dmitri Wexlow/P'],
  [
    'a surname is a person everywhere once it was named in full',
    'Anton Wexlow kam. Wexlow lachte. Das ist Wexlows Haus.',
    'Anton Wexlow/P, Wexlow/P, Wexlows/P',
  ],
  ['a surname that is a word needs more than a capital', 'Der Koch kam zu Ilse Kramm.', 'Ilse Kramm/P'],
  ['a place', 'In Ulm und in der Ukraine war Ruhe.', 'Ulm/L, Ukraine/L'],
  ['a place in the genitive', 'Wiens Rat tagte.', 'Wiens/L'],
  ['a place of several words', 'Die Gespräche in Abu Dhabi enden.', 'Abu Dhabi/L'],
  ['an unknown place behind „Stadt“', 'Feuer in der Stadt Wexlow gelöscht.', 'Wexlow/L'],
  ['an unknown place by ending and preposition', 'Feuer in Wexhausen gelöscht.', 'Wexhausen/L'],
  ['a direction before a region', 'Im Ostukraine-Büro? Nein, in Westukraine.', 'Westukraine/L'],
  ['a city that is a word, behind „in“', 'Sie wohnt in Essen am Park.', 'Essen/L'],
  ['the word is no city', 'Das Essen war gut. Essen gab es genug.', ''],
  ['a river that is a conjunction', 'Oder kommt sie an die Oder?', ''],
  ['a place by its head noun', 'Am Flughafen Ulm wartete er.', 'Flughafen Ulm/L'],
  ['a street by its ending', 'Unfall in der Wexlowstraße an der Wexlow-Brücke.', 'Wexlowstraße/L, Wexlow-Brücke/L'],
  ['a street that is a noun', 'Der Streit um die Haushaltsstraße.', ''],
  ['a square of two words', 'Treffen am Wexlower Platz heute.', 'Wexlower Platz/L'],
  ['a numbered road', 'Stau auf der A 5 und der B27.', 'A 5/L, B27/L'],
  ['a letter and a number elsewhere', 'Note A 5 für alle.', ''],
  ['an organisation', 'Die NATO berät, die Vereinte Nationen auch.', 'NATO/O, Vereinte Nationen/O'],
  ['a firm', 'Die Wexlow GmbH & Co. KG baut.', 'Wexlow GmbH & Co. KG/O'],
  ['a club', 'Der FC Wexlow verlor.', 'FC Wexlow/O'],
  ['a university', 'Die Universität Ulm forscht.', 'Universität Ulm/O'],
  ['a national body', 'Das Bundesverwaltungsgericht urteilt.', 'Bundesverwaltungsgericht/O'],
  ['a body by its adjective', 'Der Deutsche Wetterdienst warnt.', 'Deutsche Wetterdienst/O'],
  ['a party that is an adjective', 'Sie sprach mit den Grünen über Geld.', 'Grünen/O'],
  ['the adjective itself', 'Die Grünen Wochen begannen mit grünen Bohnen.', ''],
  [
    'particles are carried with the surname',
    'Ilse von der Wexlow kam. Man sah von der Wexlows Hut.',
    'Ilse von der Wexlow/P, von der Wexlows/P',
  ],
  ['an Arabic surname loses its article', 'Anton al-Wexli kam. Wexli lachte.', 'Anton al-Wexli/P, Wexli/P'],
  [
    'a carried surname does not cut a longer name',
    'Anton Wexlow und Präsident Brisko Wexlow kamen.',
    'Anton Wexlow/P, Brisko Wexlow/P',
  ],
  [
    'a first name behind a surname begins the next name',
    'Laut Trainer Anton Kramm Ilse Wexlow zuliebe.',
    'Anton Kramm/P, Ilse Wexlow/P',
  ],
  [
    'letters composed of two characters',
    'Am Montag kam Ilse Wu\u0308xlow nach U\u00ADlm.',
    'Ilse Wu\u0308xlow/P, U\u00ADlm/L',
  ],
  ['a club named after its city', 'Sie spielt bei Ulm United.', 'Ulm United/O'],
  ['the country in a firm’s name', 'Der Chef von NATO Ukraine kam.', 'NATO Ukraine/O'],
  ['all words behind „Firma“', 'Die Firma Wexlow Brisko baut.', 'Wexlow Brisko/O'],
  ['a product is no firm', 'Ein Flugzeug vom Typ NATO 737 landete.', ''],
  ['a long compound of a short word', 'Er sitzt in Wettbewerbssieg.', ''],
  ['nouns are no names', 'Der Haushaltsstreit und der Sieg im Streit um Freiheit enden.', ''],
  ['months are no names', 'Im Juli und am 3. August kam der Sieg.', ''],
  ['people of a country are no names', 'Viele Ukrainer und die ukrainische Regierung warten.', ''],
];

describe('the baseline tagger', () => {
  test.each(CASES)('%s', (_, text, names) => {
    expect(namesIn(text)).toBe(names);
  });

  test('mentions are spans of the text, in order and disjoint', () => {
    const text = '„Anton  Wexlow“, sagte Ilse Kramm in Ulm, Wien und Abu  Dhabi.';
    let end = 0;
    for (const mention of tagger.tag(sentencesOf(text))) {
      expect(mention.start).toBeGreaterThanOrEqual(end);
      expect(text.slice(mention.start, mention.end).replace(/\s+/gu, ' ')).toBe(mention.surface);
      end = mention.end;
    }
  });

  test('nothing is found in nothing', () => {
    expect(tagger.tag([])).toEqual([]);
    expect(tagger.tag([{ start: 0, end: 0, tokens: [], block: 0 }])).toEqual([]);
  });

  test('a sentence of a hundred thousand capitals is read', () => {
    expect(tagger.tag(sentencesOf('Anton '.repeat(100_000))).length).toBeGreaterThan(0);
  });
});
