import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../core/article/plain-text-article.ts';
import { keysOf } from '../../../core/corrections/correction-key.ts';
import { understandArticle } from '../../../core/understand.ts';
import { loadKnowledge } from '../../../scripts/factsheet/load-knowledge.ts';

const knowledge = { de: loadKnowledge(undefined, 'de'), en: loadKnowledge(undefined, 'en') };

function sheetOf(text: string, language: 'de' | 'en') {
  const sheet = understandArticle(articleFromText(text, { language, published: '2026-01-15' }), knowledge[language]);
  if (!sheet.ok) throw new Error(sheet.failure.kind);
  return sheet.value;
}

const inGerman = (place: string) =>
  sheetOf(`Der Zug fuhr am Montag nach ${place} zurück. Die Lage in ${place} blieb ruhig.`, 'de').places[0];
const inEnglish = (place: string) =>
  sheetOf(`The train returned to ${place} on Monday. It stayed calm in ${place}.`, 'en').places[0];

describe('a place in a German and in an English article', () => {
  // The number is the entry of GeoNames that both must lead to.
  test.each([
    ['Kiew', 'Kyiv', 703448],
    ['Charkiw', 'Kharkiv', 706483],
    ['Lwiw', 'Lviv', 702550],
    ['Odessa', 'Odesa', 698740],
    ['Moskau', 'Moscow', 524901],
    ['Warschau', 'Warsaw', 756135],
    ['Danzig', 'Gdansk', 3099434],
    ['Genf', 'Geneva', 2660646],
    ['Zürich', 'Zurich', 2657896],
    ['Mailand', 'Milan', 3173435],
    ['Neapel', 'Naples', 3172394],
    ['Rom', 'Rome', 3169070],
    ['Köln', 'Cologne', 2886242],
    ['Nürnberg', 'Nuremberg', 2861650],
    ['Malmö', 'Malmo', 2692969],
    ['Brüssel', 'Brussels', 2800866],
    ['Straßburg', 'Strasbourg', 2973783],
    ['Lissabon', 'Lisbon', 2267057],
    ['Athen', 'Athens', 264371],
    ['Wilna', 'Vilnius', 593116],
    ['Tiflis', 'Tbilisi', 611717],
    ['Jerewan', 'Yerevan', 616052],
    ['Taschkent', 'Tashkent', 1512569],
    ['Teheran', 'Tehran', 112931],
    ['Bagdad', 'Baghdad', 98182],
    ['Dschidda', 'Jeddah', 105343],
    ['Kairo', 'Cairo', 360630],
    ['Khartum', 'Khartoum', 379252],
    ['Kapstadt', 'Cape Town', 3369157],
    ['Peking', 'Beijing', 1816670],
    ['Pjöngjang', 'Pyongyang', 1871859],
    ['Neu-Delhi', 'New Delhi', 1261481],
    ['Mexiko-Stadt', 'Mexico City', 3530597],
    ['Havanna', 'Havana', 3553478],
    ['Deutschland', 'Germany', 2921044],
    ['Ungarn', 'Hungary', 719819],
    ['Elfenbeinküste', 'Ivory Coast', 2287781],
  ])('%s and %s are one entry, shown as its article has it', (german, english, id) => {
    expect([inGerman(german), inEnglish(english)].map((place) => [place?.name, place?.geonamesId])).toEqual([
      [german, id],
      [english, id],
    ]);
  });

  test.each([
    // Regions and waters have no number; latitude and longitude to five degrees.
    ['Bayern', 'Bavaria', 'DE', [50, 10]],
    ['Kalifornien', 'California', 'US', [35, -120]],
    ['Sizilien', 'Sicily', 'IT', [40, 15]],
  ])('%s and %s lie in one country at one point', (german, english, country, point) => {
    const five = (degrees = 0) => Math.round(degrees / 5) * 5;
    for (const place of [inGerman(german), inEnglish(english)])
      expect([place?.country, [five(place?.lat), five(place?.lon)]]).toEqual([country, point]);
  });
});

function keys(name: string, language: 'de' | 'en'): readonly string[] {
  const text =
    language === 'de'
      ? `Der Minister ${name} reiste am Montag nach Wien. Dort sagte er wenig.`
      : `Minister ${name} travelled to Vienna on Monday. He said little there.`;
  return sheetOf(text, language).people.flatMap(keysOf);
}

describe('a person in a German and in an English article', () => {
  test.each([
    ['Wolodymyr Kusmenko', 'Volodymyr Kuzmenko'],
    ['Olexij Hrynewytsch', 'Oleksii Hrynevych'],
    ['Pawlo Schewtschuk', 'Pavlo Shevchuk'],
    ['Andrij Bondartschuk', 'Andriy Bondarchuk'],
    ['Petro Selenskyj', 'Petro Zelensky'],
    ['Jewgenij Tschajkin', 'Yevgeny Chaikin'],
    ['Juri Schukowski', 'Yuri Zhukovsky'],
    ['Sergej Scharow', 'Sergei Sharov'],
    ['Wiktor Jurtschenko', 'Viktor Yurchenko'],
    ['Michail Lewtschenko', 'Mikhail Levchenko'],
    ['Dmitrij Wassiljew', 'Dmitry Vasilyev'],
    ['Natalja Sacharowa', 'Natalya Zakharova'],
    ['Jelena Tschernowa', 'Yelena Chernova'],
    ['Giorgi Kwirikaschwili', 'Giorgi Kvirikashvili'],
    ['Chalid al-Haschimi', 'Khalid al-Hashimi'],
    ['Jossef Ben-Schalom', 'Yosef Ben-Shalom'],
    ['Jürgen Möller', 'Jürgen Möller'],
    ['Jürgen Möller', 'Jurgen Moller'],
  ])('%s and %s have one key', (german, english) => {
    const [one, other] = [keys(german, 'de'), keys(english, 'en')];
    expect(one).toHaveLength(1);
    expect(other).toEqual(one);
  });
});
