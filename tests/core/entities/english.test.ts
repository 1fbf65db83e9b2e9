import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../core/article/plain-text-article.ts';
import { understandArticle } from '../../../core/understand.ts';
import { loadKnowledge } from '../../../scripts/factsheet/load-knowledge.ts';

const knowledge = loadKnowledge(undefined, 'en');

function sheetOf(text: string) {
  const sheet = understandArticle(articleFromText(text, { language: 'en', published: '2026-01-15' }), knowledge);
  if (!sheet.ok) throw new Error(sheet.failure.kind);
  return sheet.value;
}

describe('roles', () => {
  test.each([
    [
      'Kremlin spokesman Dmitry Volkov said on Monday that the talks would go on.',
      'Dmitry Volkov',
      'Kremlin spokesman',
    ],
    ['Prime Minister Helen Marsh visited Leeds on Friday.', 'Helen Marsh', 'Prime Minister'],
    ['Former defence secretary Tom Ashby has died.', 'Tom Ashby', 'Former defence secretary'],
    ['French finance minister Claire Dumont resigned on Tuesday.', 'Claire Dumont', 'French finance minister'],
    ['Dmitry Volkov, a spokesman for the Kremlin, said so.', 'Dmitry Volkov', 'spokesman for the Kremlin'],
    ['Helen Marsh, the mayor of Bristol, welcomed the decision.', 'Helen Marsh', 'mayor of Bristol'],
    ['Tom Ashby, chief executive of Northline, sold his shares.', 'Tom Ashby', 'chief executive of Northline'],
    ["Peter Osei, Mr Marsh's spokesman, declined to comment.", 'Peter Osei', "Mr Marsh's spokesman"],
    ["Dr. Amina Yusuf, a surgeon at St. Mary's Hospital, disagreed.", 'Amina Yusuf', "surgeon at St. Mary's Hospital"],
    ['Police chief Martin Doyle told reporters that two men had been arrested.', 'Martin Doyle', 'Police chief'],
    ['The singer Lena Park will play in Seoul on Saturday.', 'Lena Park', 'singer'],
    ['Helen Marsh is the president of Northland University.', 'Helen Marsh', 'president of Northland University'],
    ['German Chancellor Eva Brandt met Polish President Jan Nowak in Warsaw.', 'Eva Brandt', 'German Chancellor'],
    ['German Chancellor Eva Brandt met Polish President Jan Nowak in Warsaw.', 'Jan Nowak', 'Polish President'],
    ['Coach Bill Trent praised midfielder Sam Okoye after the match.', 'Bill Trent', 'Coach'],
    ['Coach Bill Trent praised midfielder Sam Okoye after the match.', 'Sam Okoye', 'midfielder'],
    ['UN Secretary-General Miguel Costa called for a ceasefire.', 'Miguel Costa', 'UN Secretary-General'],
    ["Germany's foreign minister, Anna Weiss, flew to Cairo.", 'Anna Weiss', "Germany's foreign minister"],
  ])('%s (%s)', (text, name, role) => {
    const person = sheetOf(text).people.find((each) => each.name === name);
    expect(person?.roles.map((each) => each.text)).toEqual([role]);
  });
});

describe('one entry for one person', () => {
  test.each([
    ['Tom Ashby sold the firm. Mr Ashby said he would not return. Ashby is 54.', ['Tom Ashby', 'Ashby', 'Ashby']],
    ["Helen Marsh came to Leeds. Marsh's visit was short.", ['Helen Marsh', 'Marsh']],
    ['John P. Harker won the vote. Harker thanked the voters.', ['John P. Harker', 'Harker']],
  ])('%s', (text, surfaces) => {
    const [person, ...others] = sheetOf(text).people;
    expect(person?.mentions.map(({ surface }) => surface)).toEqual(surfaces);
    expect(others).toEqual([]);
  });
});

describe('places', () => {
  test.each([
    ['The court in Portland, Maine, will hear the case.', 'Portland', 'US'],
    ['The ferry left Calais on Monday.', 'Calais', 'FR'],
    ['He moved to Sacramento, Calif., in 2012.', 'Sacramento', 'US'],
    ['The talks in Vienna ended on Friday.', 'Vienna', 'AT'],
    ['Troops crossed the Danube near Budapest.', 'Budapest', 'HU'],
    ['She was born in Lagos and studied in Leeds.', 'Lagos', 'NG'],
  ])('%s', (text, name, country) => {
    expect(sheetOf(text).places.find((place) => place.name === name)?.country).toBe(country);
  });

  test('Adjectives of countries and their people are no places', () => {
    expect(sheetOf('French officials said two Germans and a Ukrainian had been hurt.').places).toEqual([]);
  });
});
