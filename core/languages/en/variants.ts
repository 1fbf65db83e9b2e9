import type { NameVariants } from '../name-variants.ts';
import { wordSet as words } from '../word-set.ts';
import { englishOrganisationNames } from './organisations.ts';

const possessive = /['’ʼ´`]s?$/u;

/** How English writes and shortens names. */
export const englishNameVariants: NameVariants = {
  // Other languages' letters as German has them too, so that a person has one key in articles of both.
  spelling: [
    ['ä', 'ae'],
    ['ö', 'oe'],
    ['ü', 'ue'],
    ['ß', 'ss'],
    ['æ', 'ae'],
    ['ø', 'oe'],
    ['ł', 'l'],
    ['ı', 'i'],
    ['đ', 'd'],
    ['ð', 'd'],
  ],
  titles:
    words(`mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. professor sir dame lord lady rev rev. reverend fr fr. father sister brother hon hon. sen. rep. gov. gen. lt. col.
    maj. capt. sgt. cpl. adm. cmdr. judge justice king queen prince princess pope cardinal archbishop bishop imam sheikh rabbi st. saint president senator governor mayor
    captain colonel general major sergeant lieutenant constable inspector detective sheriff chancellor ambassador councillor congressman congresswoman`),
  particles: words('von van der den de del della di da dos das du la le al el ter ten af av bin ibn abu ben ap'),
  surnamePrefixes: ['al-', 'el-', 'as-', 'ar-', 'an-', 'at-', 'ad-', 'az-', 'ash-', "o'", 'o’', 'al '],
  placeHeads: words('region area province district valley basin island river county peninsula'),
  placeTitles: words('republic kingdom state city town island commonwealth federation'),
  regionTitles: words('province region state oblast county district prefecture canton department governorate'),
  partWords: words('eastern western northern southern northeastern northwestern southeastern southwestern'),
  directions: [
    'Northeast',
    'Northwest',
    'Southeast',
    'Southwest',
    'Central',
    'North',
    'South',
    'East',
    'West',
    'Upper',
    'Lower',
  ],
  homeCountry: null,
  // Without the United States, whose towns are named after half the world.
  homeCountries: new Set(['GB', 'IE', 'CA', 'AU', 'NZ']),
  regionalAdjectives: new Map(
    Object.entries({
      GB: 'english scottish welsh',
      ES: 'catalan andalusian basque galician',
      DE: 'bavarian saxon hessian prussian',
      IT: 'sicilian tuscan sardinian venetian',
      FR: 'breton corsican norman alsatian',
      BE: 'flemish walloon',
      RU: 'siberian chechen',
      US: 'californian texan hawaiian alaskan floridian',
      CN: 'tibetan cantonese',
      IN: 'kashmiri punjabi bengali tamil',
      CA: 'quebecois',
      AU: 'tasmanian',
    }).flatMap(([country, list]) => [...words(list)].map((word) => [word, country] as const)),
  ),
  streetEndings: ['street', 'road', 'avenue', 'lane', 'boulevard', 'square'],
  heavenlyBodies: words('earth moon sun mercury venus mars jupiter saturn uranus neptune pluto universe space iss'),
  organisationNames: englishOrganisationNames,
  legalForms: words(
    'inc inc. ltd ltd. corp corp. plc llc llp lp co co. company limited gmbh ag sa s.a. spa nv n.v. ab bv group holdings',
  ),
  functionWords: words('the of and for in on at a an to de la du des & der die das und'),
  determiners: words('the a an this that these those no every each'),
  isAliasCue: (between) =>
    /^,? \(?(?:born|n[ée]e|real name:?|also known as|better known as|known as|a\.?k\.?a\.?|alias|nicknamed|stage name:?) ?["“‘]?$/u.test(
      between,
    ),
  baseForms: () => [],
  citiesOfAdjective: () => [],
  withoutGenitive: (word) => {
    const bare = word.replace(possessive, '');
    return bare === word ? [] : [bare];
  },
  genitive: (word) => `${word}'s`,
  adjectiveStem: (word) => word,
  nominative: (parts) => parts.join(' '),
};
