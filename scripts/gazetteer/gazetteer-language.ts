import { german } from '../../core/languages/de/index.ts';
import { english } from '../../core/languages/en/index.ts';
import type { TextRules } from '../../core/languages/language.ts';

/** What the gazetteer of a language takes from the sources. */
export interface GazetteerLanguage {
  readonly code: string;
  /** Folder with our own lists of countries and regions. */
  readonly sources: string;
  readonly text: TextRules;
  /** Columns of Natural Earth's populated places that hold names, the usual one first. */
  readonly placeColumns: readonly number[];
  /** Column of Natural Earth's features that holds the usual name, and the one with another. */
  readonly featureColumns: readonly [number, number];
  /** Words of the kind of a subdivision around its name: „Provinz“. */
  readonly administrative: RegExp;
  /** Whether subdivisions without coordinates are taken as signs of a place. */
  readonly regionsAnywhere: boolean;
  /** Whether newspapers leave out the marks of foreign letters in names of cities: „Gdansk“. */
  readonly leavesOutMarks: boolean;
  /** The forms of an adjective of a country, and of the noun for its people. */
  adjectiveForms(adjective: string): readonly string[];
  inhabitantForms(noun: string): readonly string[];
  /** Names of organisations besides the lists of `sources`. */
  readonly organisations: readonly string[];
}

const sources = new URL('sources', import.meta.url).pathname;

const endings = ['', 'e', 'en', 'er', 'es', 'em'];

/** Cases and the feminine: „Russe, Russen, Russin, Russinnen“, „Ukrainer, Ukrainers, Ukrainern, Ukrainerin …“. */
function inflectInhabitant(noun: string): readonly string[] {
  const stem = noun.endsWith('e') ? noun.slice(0, -1) : noun;
  const masculine = noun.endsWith('e') ? ['', 'n'] : ['', 's', 'n', 'en'];
  return [...masculine.map((ending) => noun + ending), `${stem}in`, `${stem}innen`];
}

export const gazetteerLanguages: Readonly<Record<string, GazetteerLanguage>> = {
  de: {
    code: 'de',
    sources,
    text: german.text,
    placeColumns: [1, 2],
    featureColumns: [1, 2],
    administrative:
      /^(?:Oblast|Provinz|Region|Departement|Département|Autonome Gemeinschaft|Bundesstaat|Gouvernement|Rajon|Distrikt|Präfektur|Kanton|Woiwodschaft|Gespanschaft|Komitat|Verwaltungsregion|Kreis|Autonome Republik) (?:von |des |der )?/u,
    regionsAnywhere: false,
    leavesOutMarks: false,
    adjectiveForms: (adjective) =>
      [adjective, adjective.charAt(0).toUpperCase() + adjective.slice(1)].flatMap((stem) =>
        endings.map((ending) => stem + ending),
      ),
    inhabitantForms: inflectInhabitant,
    organisations: [],
  },
  en: {
    code: 'en',
    sources: `${sources}/en`,
    text: english.text,
    placeColumns: [2],
    featureColumns: [2, 0],
    administrative:
      /^(?:Province|State|Department|Region|Republic|Canton|District) of (?:the )?| (?:Oblast|Province|Region|State|Department|Governorate|District|Prefecture|Canton|County|Voivodeship|Krai|Autonomous Region|Municipality)$/u,
    regionsAnywhere: true,
    leavesOutMarks: true,
    adjectiveForms: (adjective) => [adjective, `${adjective}s`],
    inhabitantForms: () => [],
    organisations: english.variants.organisationNames.flat(),
  },
};
