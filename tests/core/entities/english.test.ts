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
    ["The company's founder, Leonard Finch, was not there.", 'Leonard Finch', "company's founder"],
    ["Ohio's secretary of state, Ben Holloway, closed the polls.", 'Ben Holloway', "Ohio's secretary of state"],
    [
      "Priya Raman, who leads the shop workers' union, called on Friday.",
      'Priya Raman',
      "leads the shop workers' union",
    ],
    ['Priya Raman, who has run the port since 2019, resigned.', 'Priya Raman', 'has run the port since 2019'],
    ['Tom Bradwell, a 34-year-old baker from Leeds, was hurt.', 'Tom Bradwell', '34-year-old baker from Leeds'],
    ['Sen. Carla Whitcomb came late.', 'Carla Whitcomb', 'Senator'],
    [
      "Ana Sesto, the charity's president and chief executive, left.",
      'Ana Sesto',
      "charity's president and chief executive",
    ],
    ['Les Harding, a truck driver at a hatchery, was hurt.', 'Les Harding', 'truck driver at a hatchery'],
    [
      'Nora Hale, equity strategist at Miller & Sons, was surprised.',
      'Nora Hale',
      'equity strategist at Miller & Sons',
    ],
    ['Alan Pike, now chairman of the port, came late.', 'Alan Pike', 'now chairman of the port'],
  ])('%s (%s)', (text, name, role) => {
    const person = sheetOf(text).people.find((each) => each.name === name);
    expect(person?.roles.map((each) => each.text)).toEqual([role]);
  });

  test('An age between commas is a role of its own', () => {
    const [person] = sheetOf('Mary Okello, 43, a nurse at the clinic, was hurt.').people;
    expect(person?.roles.map(({ text }) => text)).toEqual(['43 years', 'nurse at the clinic']);
  });

  test('Who leads a person leads no body', () => {
    const sheet = sheetOf('Priya Raman, who coaches Mary Okello, resigned on Friday.');
    expect(sheet.people.find(({ name }) => name === 'Priya Raman')?.roles).toEqual([]);
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

  test.each([
    // Latitudes to whole degrees, of the town that lies in the state named behind it.
    ['A storm damaged homes in London, Ontario, on Sunday.', 'London', 'CA', 43],
    ['Officials in Springfield, Illinois, asked for help.', 'Springfield', 'US', 40],
    ['Officials in Springfield, Massachusetts, asked for help.', 'Springfield', 'US', 42],
    ['He was born in Paris, Texas, and went to school there.', 'Paris', 'US', 34],
    ['Schools were closed in Portland, Maine.', 'Portland', 'US', 44],
    ['The governor of Ohio flew from Columbus to Geneva, where talks went on.', 'Geneva', 'CH', 46],
    ['He flew from Atlanta to Washington on Monday.', 'Washington', 'US', 39],
    ['Rain fell in Atlanta and in Savannah on Monday.', 'Savannah', 'US', 32],
  ])('%s', (text, name, country, latitude) => {
    const place = sheetOf(text).places.find((each) => each.name === name);
    expect([place?.country, Math.round(place?.lat ?? 0)]).toEqual([country, latitude]);
  });

  test.each([
    ['The governor of Georgia flew from Atlanta to Chicago.', 'US', 'region'],
    ['The president of Georgia flew from Tbilisi to Kutaisi.', 'GE', 'country'],
    ['The vote in Atlanta, Georgia, was close.', 'US', 'region'],
  ])('%s', (text, country, kind) => {
    const place = sheetOf(text).places.find((each) => each.name === 'Georgia');
    expect([place?.country, place?.placeKind]).toEqual([country, kind]);
  });

  test('Adjectives of countries and their people are no places', () => {
    expect(sheetOf('French officials said two Germans and a Ukrainian had been hurt.').places).toEqual([]);
  });
});
