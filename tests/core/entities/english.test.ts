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
    ["Ohio's secretary of state, Ben Holloway, closed the polls.", 'Ben Holloway', "Ohio's secretary of state"],
    [
      "Priya Raman, who leads the shop workers' union, called on Friday.",
      'Priya Raman',
      "leads the shop workers' union",
    ],
    ['Priya Raman, who has run the port since 2019, resigned.', 'Priya Raman', 'has run the port since 2019'],
    ['Tom Bradwell, a 34-year-old baker from Leeds, was hurt.', 'Tom Bradwell', '34-year-old baker from Leeds'],
    [
      "Ana Sesto, the charity's president and chief executive, left.",
      'Ana Sesto',
      "the charity's president and chief executive",
    ],
    ['Les Harding, a truck driver at a hatchery, was hurt.', 'Les Harding', 'truck driver at a hatchery'],
    [
      'Nora Hale, equity strategist at Miller & Sons, was surprised.',
      'Nora Hale',
      'equity strategist at Miller & Sons',
    ],
    ['Alan Pike, now chairman of the port, came late.', 'Alan Pike', 'now chairman of the port'],
    ["Mr Marsh's spokesman, Peter Osei, declined to comment.", 'Peter Osei', "Mr Marsh's spokesman"],
    ["The company's founder, Paul Brandt, stepped down.", 'Paul Brandt', "the company's founder"],
    [
      "The company's founder and chief executive, Paul Brandt, left.",
      'Paul Brandt',
      "the company's founder and chief executive",
    ],
    ["The workers' leader, Jack Morton, was silent.", 'Jack Morton', "the workers' leader"],
    [
      'Ella Strand, the chief executive and co-founder of Northline, quit.',
      'Ella Strand',
      'chief executive and co-founder of Northline',
    ],
    [
      'Dr Amina Yusuf, a consultant cardiologist at the hospital, disagreed.',
      'Amina Yusuf',
      'consultant cardiologist at the hospital',
    ],
    ['Jack Morton, a retired railway engineer, found the coin.', 'Jack Morton', 'retired railway engineer'],
    ['The dairy farmer Jack Morton lost 40 cows.', 'Jack Morton', 'dairy farmer'],
    ['Police asked farmer Jack Morton about the cows.', 'Jack Morton', 'farmer'],
    ['Jack Morton, the 56-year-old father of two, was killed.', 'Jack Morton', '56-year-old father of two'],
    ['Tom Ashby, then the interior minister, ordered the raid.', 'Tom Ashby', 'then interior minister'],
    ['Tom Ashby was elected president of the club in 2019.', 'Tom Ashby', 'president of the club'],
    ['Tom Ashby has been named chief executive of Northline.', 'Tom Ashby', 'chief executive of Northline'],
    ['Jack Morton, one of the founders of the company, said so.', 'Jack Morton', 'one of the founders of the company'],
    ["Jack Morton, the head of the nurses' union, said so.", 'Jack Morton', "head of the nurses' union"],
    [
      'Anna Lindqvist, who leads the centre-left opposition, called for a vote.',
      'Anna Lindqvist',
      'leads the centre-left opposition',
    ],
    ['Anna Lindqvist, who now runs Northline, called for a vote.', 'Anna Lindqvist', 'now runs Northline'],
    [
      'Anna Lindqvist, who has led the party since 2019, called for a vote.',
      'Anna Lindqvist',
      'has led the party since 2019',
    ],
    ['Mary Okello, 43, lost her house in the flood.', 'Mary Okello', 'aged 43'],
    ['Mary Okello, aged 43, lost her house in the flood.', 'Mary Okello', 'aged 43'],
    ['Gov. Alan Whitfield signed the bill on Friday.', 'Alan Whitfield', 'Governor'],
    ['The Rev. Thomas Adeyemi led the prayers.', 'Thomas Adeyemi', 'Reverend'],
    ['Democratic Sen. Laura Whitman of Oregon said so.', 'Laura Whitman', 'Democratic Senator'],
    ['Sens. Maria Cortez and Robert Hale voted no.', 'Robert Hale', 'Senator'],
    ['Gen. Mark Hollis stayed. Lt. Col. Sara Finch left.', 'Sara Finch', 'Lieutenant Colonel'],
    ['Jack Morton, a Republican presidential candidate, lost.', 'Jack Morton', 'Republican presidential candidate'],
    [
      'Supreme Court Justice Helen Marsh dissented. Justice Marsh wrote an opinion.',
      'Helen Marsh',
      'Supreme Court Justice',
    ],
  ])('%s (%s)', (text, name, role) => {
    const person = sheetOf(text).people.find((each) => each.name === name);
    expect(person?.roles.map((each) => each.text)).toEqual([role]);
  });

  test.each([
    ['Mary Okello, 43, a teacher from Kisumu, lost her house.', 'Mary Okello', ['teacher from Kisumu', 'aged 43']],
    ['Rep. Joan Keller, D-Ohio, said she would vote no.', 'Joan Keller', ['Representative', 'D-Ohio']],
    ['Rep. Joan Keller (D-Ohio) said she would vote no.', 'Joan Keller', ['Representative', 'D-Ohio']],
    ['Sen. Robert Hale, a Texas Republican, voted no.', 'Robert Hale', ['Senator', 'Texas Republican']],
  ])('%s has several', (text, name, roles) => {
    const person = sheetOf(text).people.find((each) => each.name === name);
    expect(person?.roles.map((each) => each.text)).toEqual(roles);
  });

  test.each([
    'Anna Lindqvist, who led by three points, called for a vote.',
    'Anna Lindqvist, who runs in Ohio, called for a vote.',
    'Jack Morton has two brothers and a sister.',
    'Jack Morton has asked senators to vote.',
    'Anna Lindqvist, 2,000 miles from home, wrote a letter.',
  ])('%s states none', (text) => {
    expect(sheetOf(text).people.map((each) => each.roles)).toEqual([[]]);
  });

  test('Who leads a person leads no body', () => {
    const sheet = sheetOf('Priya Raman, who coaches Mary Okello, resigned on Friday.');
    expect(sheet.people.find(({ name }) => name === 'Priya Raman')?.roles).toEqual([]);
  });

  test('A governor who is introduced as „Gov.“ is meant by „the governor“', () => {
    const [person] = sheetOf('Gov. Alan Whitfield signed the bill on Friday. The governor said it was overdue.').people;
    expect(person?.descriptions?.map(({ surface }) => surface)).toEqual(['The governor']);
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
    ['Snow fell in Georgia and Alabama on Tuesday. Voters in Atlanta stayed home.', 'US', 'region'],
    ['Georgia and Armenia signed a treaty. Protesters gathered in Tbilisi.', 'GE', 'country'],
  ])('%s', (text, country, kind) => {
    const place = sheetOf(text).places.find((each) => each.name === 'Georgia');
    expect([place?.country, place?.placeKind]).toEqual([country, kind]);
  });

  test.each([
    ['Washington accused Beijing of cheating. Washington said new tariffs would follow.', 'city', true],
    ['The president returned to Washington on Sunday.', 'city', false],
    ['Washington, London and Paris agreed on Friday.', 'city', false],
    ['Wildfires in eastern Washington forced people from Spokane.', 'region', false],
    ['Voters in Washington state and Oregon went to the polls.', 'region', false],
  ])('%s: Washington as capital, government or state', (text, kind, government) => {
    const place = sheetOf(text).places.find(({ name }) => name.startsWith('Washington'));
    expect([place?.country, place?.placeKind, place?.government ?? false]).toEqual(['US', kind, government]);
  });

  test.each([
    ['He moved to Sacramento, Calif., in 2012.', 'California'],
    ['He moved to Harrisburg, Pa., in 2012.', 'Pennsylvania'],
    ['He moved to Concord, N.H., in 2012.', 'New Hampshire'],
    ['The U.S. and Japan signed the treaty.', 'United States'],
  ])('%s is shown with %s', (text, name) => {
    expect(sheetOf(text).places.map((place) => place.name)).toContain(name);
  });

  test('A country that is an island is the country behind its town', () => {
    const place = sheetOf('A court in Kingston, Jamaica, ruled on Friday.').places.find(
      ({ name }) => name === 'Jamaica',
    );
    expect(place?.placeKind).toBe('country');
  });

  test.each([
    ['A fire broke out in Pullman, Washington, on Monday.', 'Washington', 'region'],
    ['A fire broke out in Buffalo, New York, on Monday.', 'New York', 'region'],
    ['The talks in Moscow, Washington and Beijing failed.', 'Washington', 'city'],
    ['She has shops in London, New York and Paris.', 'New York', 'city'],
    ['She has shops in Philadelphia, New York and Boston.', 'New York', 'city'],
    ['She has shops in Leeds, London and Bath.', 'London', 'city'],
  ])('%s', (text, name, kind) => {
    expect(sheetOf(text).places.find((each) => each.name === name)?.placeKind).toBe(kind);
  });

  test('Adjectives of countries and their people are no places', () => {
    expect(sheetOf('French officials said two Germans and a Ukrainian had been hurt.').places).toEqual([]);
  });
});
