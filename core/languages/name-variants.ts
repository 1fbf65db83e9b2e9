/** What a language does to names: how one name is spelled, inflected and shortened in several ways. */
export interface NameVariants {
  /** Replacements after which two spellings are the same name: `ä` is `ae`. Applied in order to lower-case text. */
  readonly spelling: readonly (readonly [from: string, to: string])[];
  /** Words before a personal name that are no part of it, in lower case with their full stop. */
  readonly titles: ReadonlySet<string>;
  /** Words inside a personal name that open the surname, in lower case. */
  readonly particles: ReadonlySet<string>;
  /** Prefixes that a surname may lose when it stands alone: `al-`. */
  readonly surnamePrefixes: readonly string[];
  /** Last words of hyphenated places that only say what kind of place it is, in lower case: `Donbass-Gebiet`. */
  readonly placeHeads: ReadonlySet<string>;
  /** Words before a place's name that only say what kind of place it is, in lower case: `Republik Irland`. */
  readonly placeTitles: ReadonlySet<string>;
  /** Words before a name that say it is a part of a country, in lower case: `Kanton Zug`. */
  readonly regionTitles: ReadonlySet<string>;
  /** Adjectives before a name, lower-cased, that speak of a part of something wide: „eastern Washington“. */
  readonly partWords: ReadonlySet<string>;
  /** Beginnings that name a part of a place: `Nord`, `Südost`; longer ones first. */
  readonly directions: readonly string[];
  /** The country that most news in this language is about, ISO 3166-1 alpha-2; null where the language is read all over the world. */
  readonly homeCountry: string | null;
  /** Countries whose places need no introduction in this language, ISO 3166-1 alpha-2. */
  readonly homeCountries: ReadonlySet<string>;
  /** The country of the adjective of a part of it, by the adjective in lower case without its ending: `elsässisch`. */
  readonly regionalAdjectives: ReadonlyMap<string, string>;
  /** Endings of the names of streets and squares, which are often named after other places, in lower case. */
  readonly streetEndings: readonly string[];
  /** Names in lower case that lie in no country: `mond`. */
  readonly heavenlyBodies: ReadonlySet<string>;
  /** Other names of one organisation that nobody could guess from its letters, as written, the usual one first. */
  readonly organisationNames: readonly (readonly string[])[];
  /** Words that may close the name of a company without being what it is called, in lower case. */
  readonly legalForms: ReadonlySet<string>;
  /** Words that count for nothing in an abbreviation or a comparison of names, in lower case. */
  readonly functionWords: ReadonlySet<string>;
  /** Words that stand before a noun and hardly ever before a bare surname, in lower case: articles. */
  readonly determiners: ReadonlySet<string>;
  /** The forms that a place's or organisation's last word may be an inflection of, without the word itself. */
  baseForms(word: string): readonly string[];
  /** Whether the words between two names say that the second is another name of the first: „, genannt „“. */
  isAliasCue(between: string): boolean;
  /** The cities that a word may be the adjective of: „Wiener“ of Wien. */
  citiesOfAdjective(word: string): readonly string[];
  /** The forms without a genitive ending that a personal name may have. */
  withoutGenitive(word: string): readonly string[];
  /** The genitive of a personal name, or the name itself where that looks the same. */
  genitive(word: string): string;
  /** An attributive adjective inside a name without its ending, or the word itself. */
  adjectiveStem(word: string): string;
  /** The nominative of a name of several words: „Deutschen Bank“ after „der“ is „Deutsche Bank“; `before` is the word in front of it. */
  nominative(words: readonly string[], before: string): string;
}
