import { describe, expect, test } from 'vitest';
import { groupsOf } from './marked-text.ts';

type Case = readonly [why: string, lines: readonly string[], groups: readonly string[]];

const cases: readonly Case[] = [
  ['a surname goes to its full name', ['{P Ilse Kramm} kam. {P Kramm} sprach.'], ['Ilse Kramm: Ilse Kramm, Kramm']],
  ['a genitive too', ['{P Ilse Kramm} kam. {P Kramms} Rede war kurz.'], ['Ilse Kramm: Ilse Kramm, Kramms']],
  ['a genitive with an apostrophe too', ['{P Jo Hans} kam. {P Hans’} Rede war kurz.'], ['Jo Hans: Jo Hans, Hans’']],
  [
    'a headline may use the surname first',
    ['# {P Kramm} gibt nach', '{P Ilse Kramm} kam.'],
    ['Ilse Kramm: Kramm, Ilse Kramm'],
  ],
  ['a first name alone is the same person', ['{P Ilse Kramm} kam. {P Ilse} lachte.'], ['Ilse Kramm: Ilse Kramm, Ilse']],
  ['initials meet first names', ['{P Johanna Berg} kam. {P J. Berg} ging.'], ['Johanna Berg: Johanna Berg, J. Berg']],
  [
    'titles count for nothing',
    ['{P Dr. Ilse Kramm} kam. {P Ilse Kramm} ging.'],
    ['Ilse Kramm: Dr. Ilse Kramm, Ilse Kramm'],
  ],
  [
    'a nickname in quotes counts for nothing',
    ['{P Karl „Kalle“ Rehm} kam. {P Karl Rehm} ging.'],
    ['Karl Rehm: Karl „Kalle“ Rehm, Karl Rehm'],
  ],
  [
    'a nickname alone is the same person',
    ['{P Karl „Kalle“ Rehm} kam. {P Kalle} ging.'],
    ['Karl Rehm: Karl „Kalle“ Rehm, Kalle'],
  ],
  [
    'another name that the text gives is one more',
    ['{P Karl Rehm}, genannt „{P Bruno}“, kam. {P Bruno} ging.'],
    ['Karl Rehm: Karl Rehm, Bruno, Bruno'],
  ],
  ['initials of all names meet', ['{P John F. Rehm} kam. {P JFR} ging.'], ['John F. Rehm: John F. Rehm, JFR']],
  [
    'a name in -s before a verb is none in the genitive',
    ['Heute sagte {P Karl Rehms} nichts. {P Rehms} forderte Ruhe.'],
    ['Karl Rehms: Karl Rehms, Rehms'],
  ],
  [
    'a pope may have two names',
    ['{P Leander IV.} (bürgerlich {P Otto Behr}) kam. {P Behr} ging.'],
    ['Leander IV.: Leander IV., Otto Behr, Behr'],
  ],
  [
    'a king ends with his numeral',
    ['{P Karl V. Anna Berg} und {P Otto III. von Ulm} kamen.'],
    ['Karl V.: Karl V.', 'Anna Berg: Anna Berg', 'Otto III. von Ulm: Otto III. von Ulm'],
  ],
  [
    'particles may be left out',
    ['{P Ina von der Aue} kam. {P von der Aue} ging. {P Aue} blieb.'],
    ['Ina von der Aue: Ina von der Aue, von der Aue, Aue'],
  ],
  [
    'a double surname holds together',
    ['{P Eva Brandt-Lohse} kam. {P Brandt-Lohses} Zug fuhr.'],
    ['Eva Brandt-Lohse: Eva Brandt-Lohse, Brandt-Lohses'],
  ],
  [
    'a middle name may be left out',
    ['{P Anton Paul Veith} kam. {P Anton Veith} ging.'],
    ['Anton Paul Veith: Anton Paul Veith, Anton Veith'],
  ],
  [
    'surname and first name may be turned',
    ['{P Ilse Kramm} kam. {P Kramm, Ilse} stand da.'],
    ['Ilse Kramm: Ilse Kramm, Kramm, Ilse'],
  ],
  [
    'two ways of spelling meet',
    ['{P Reza Moussavi} kam. {P Mussawi} ging.'],
    ['Reza Moussavi: Reza Moussavi, Mussawi'],
  ],
  [
    'an Arabic article may be left out',
    ['{P Omar al-Nadri} kam. {P Nadri} ging.'],
    ['Omar al-Nadri: Omar al-Nadri, Nadri'],
  ],
  [
    'a courtesy tells spouses apart',
    ['Ministerin {P Ilse Kramm} und Lehrer {P Otto Kramm} kamen. Frau {P Kramm} sprach. Herr {P Kramm} lachte.'],
    ['Ilse Kramm: Ilse Kramm, Kramm', 'Otto Kramm: Otto Kramm, Kramm'],
  ],
  [
    'a role tells siblings apart',
    ['Die Ärztin {P Ilse Kramm} und {P Otto Kramm} kamen. Die Ärztin {P Kramm} sprach. Pilot {P Kramm} lachte.'],
    ['Ilse Kramm: Ilse Kramm, Kramm', 'Otto Kramm: Otto Kramm, Kramm'],
  ],
  [
    'transliterated first names meet',
    ['{P Wolodymyr Schewtschenko} kam. {P Volodymyr Shevchenko} ging.'],
    ['Wolodymyr Schewtschenko: Wolodymyr Schewtschenko, Volodymyr Shevchenko'],
  ],
  [
    'two people of one surname stay two, and the surname is the one named last',
    ['{P Ilse Kramm} und {P Otto Kramm} kamen. {P Kramm} sprach. {P Ilse Kramm} ging. {P Kramm} lachte.'],
    ['Ilse Kramm: Ilse Kramm, Ilse Kramm, Kramm', 'Otto Kramm: Otto Kramm, Kramm'],
  ],
  [
    'surnames that differ by an s stay two',
    ['{P Ilse Peter} und {P Otto Peters} kamen.'],
    ['Ilse Peter: Ilse Peter', 'Otto Peters: Otto Peters'],
  ],
  [
    'a lone genitive is shown in the nominative',
    ['{P Ilse Kramms} neuer Plan wurde bekannt.'],
    ['Ilse Kramm: Ilse Kramms'],
  ],
  ['a name that ends in s keeps it', ['{P Jonas Harms} sprach am Montag.'], ['Jonas Harms: Jonas Harms']],
  [
    'a pope has a number and one name',
    ['{P Anselm IV.} sprach. {P Anselms} Rede war kurz.'],
    ['Anselm IV.: Anselm IV., Anselms'],
  ],
];

describe('groupPeople', () => {
  test.each(cases)('%s', (_, lines, groups) => {
    expect(groupsOf(...lines)).toEqual(groups);
  });

  test('two thousand namesakes are read', () => {
    const line = Array.from({ length: 2_000 }, (_, index) => `{P Vorname${index} Kramm} kam. {P Kramm} ging.`).join(
      ' ',
    );
    expect(groupsOf(line).length).toBeGreaterThan(1);
  });
});
