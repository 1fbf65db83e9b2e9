import type { NameVariants } from '../name-variants.ts';
import { citiesOfAdjective, heavenlyBodies, regionalAdjectives, streetNames } from './geography.ts';
import { headGender, nounBases, withoutGenitiveEnding } from './noun-gender.ts';
import { germanOrganisationNames } from './organisations.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** How German writes, bends and shortens names. */
export const germanNameVariants: NameVariants = {
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
    words(`dr. dr prof. prof professor professorin doktor herr herrn frau dipl.-ing. ing. mag. med. jur. phil. h.c. sir lady
    lord dame kardinal pater schwester bruder st. sankt hl. graf gräfin fürst fürstin prinz prinzessin könig königin papst mr. mrs.
    ms. mr mrs ms`),
  particles: words('von vom van der den de del della di da dos das du la le ten ter zu zum zur af av bin ibn'),
  surnamePrefixes: ['al-', 'el-', 'as-', 'ar-', 'an-', 'at-', 'ad-', 'az-', 'asch-', 'ash-', "o'", 'o’', 'al '],
  placeHeads: words('gebiet gebiets gebietes region becken raum fluss flusses gebirge gebirges insel gegend provinz'),
  placeTitles: words(
    'bundesrepublik republik freistaat königreich königreichs stadt landeshauptstadt hauptstadt staat insel freistaats freistaates',
  ),
  regionTitles: words(
    'kanton kantons provinz region bundesstaat bundesstaats bundesstaates oblast gebiet gouvernement departement département präfektur bezirk distrikt woiwodschaft gliedstaat us-bundesstaat teilstaat landkreis komitat',
  ),
  partWords: words('östlichen westlichen nördlichen südlichen'),
  directions: [
    'Nordost',
    'Nordwest',
    'Südost',
    'Südwest',
    'Zentral',
    'Mittel',
    'Inner',
    'Nord',
    'Süd',
    'Ost',
    'West',
    'Ober',
    'Unter',
  ],
  homeCountry: 'DE',
  homeCountries: new Set(['DE', 'AT', 'CH', 'LI', 'LU']),
  regionalAdjectives,
  heavenlyBodies,
  streetEndings: streetNames,
  citiesOfAdjective,
  organisationNames: germanOrganisationNames,
  legalForms: words(
    'gmbh gmbh. ag kg se ohg kgaa ug ev e.v. inc inc. ltd ltd. corp corp. plc llc co co. & sa s.a. spa nv n.v. ab bv',
  ),
  functionWords: words(
    'der die das des dem den und für von vom zu zum zur in im am an auf of the and for & de la du des',
  ),
  determiners: words('der die das des dem den ein eine einen einem einer eines kein keine keinen keinem keiner keines'),
  isAliasCue: (between) => aliasCue.test(between),
  baseForms: nounBases,
  withoutGenitive: (word) => {
    const bare = word.replace(/['’ʼ´`]s?$/u, '');
    if (bare !== word) return [bare];
    return /[^s\P{Ll}]s$/u.test(word) ? [word.slice(0, -1)] : [];
  },
  genitive: (word) => (/[sxzß]$/u.test(word) ? word : `${word}s`),
  adjectiveStem: (word) => word.replace(/(?<=\p{L}{3})e[nrsm]?$/iu, ''),
  nominative: (parts, before) => nominativeName(parts, before.toLowerCase()),
};

const aliasCue =
  /^,? \(?(?:bürgerlich(?:er Name)?:?|mit bürgerlichem Namen|eigentlich|alias|(?:auch )?genannt|(?:auch|besser) bekannt als|Künstlername:?|Spitzname:?) ?["„»‚]?$/u;

/** Adjectives and participles as they stand in names. */
const adjective =
  /^\p{L}*(?:isch|lich|ig|eint|einigt|iert|ert|end|tsch|nah|fern|mittler|recht|frei|rot|weiß|schwarz|grün|groß|neu|alt|hoh|heilig)(?:e[nrsm]?)$/iu;

/**
 * „Deutschen Bundestages“ → „Deutscher Bundestag“: the adjectives of a name follow the gender of its head, or the plural. Without an
 * adjective the article tells the genitive: „des Instituts für Meereskunde“.
 */
function nominativeName(parts: readonly string[], before: string): string {
  const count = parts.findIndex((part) => !/^\p{Lu}/u.test(part) || !adjective.test(part));
  if (count === 0 && /^(?:des|eines|dieses)$/u.test(before))
    return [withoutGenitiveEnding(parts[0] ?? ''), ...parts.slice(1)].join(' ');
  if (count <= 0) return parts.join(' ');
  const head = parts[count] ?? '';
  const rest = parts.slice(count + 1);
  const { gender, noun } = headGender(head, before);
  const ending = { masculine: 'er', feminine: 'e', neuter: 'es', plural: 'e' }[gender];
  const adjectives = parts.slice(0, count).map((part) => part.replace(/e[nrsm]?$/u, ending));
  return [...adjectives, noun, ...rest].join(' ');
}
