import type { CompoundRules } from './compound-rules.ts';
import type { DateWords } from './date-words.ts';
import type { EventWords } from './event-words.ts';
import type { FigureWords } from './figure-words.ts';
import type { KindWords } from './kind-words.ts';
import type { NameVariants } from './name-variants.ts';
import type { RoleGrammar } from './role-grammar.ts';
import type { SpeechGrammar } from './speech-grammar.ts';

/**
 * What the core must know about a language: constants and rules of its grammar, grouped by the stage that reads them.
 * The folder of a language holds one file per group.
 */
export interface Language {
  /** BCP 47 primary language. */
  readonly code: string;
  readonly text: TextRules;
  readonly variants: NameVariants;
  readonly roles: RoleGrammar;
  readonly names: NameRules;
  readonly compounds: CompoundRules;
  /** Verb forms whose subject is somebody who acts; with them a place stands for its government. */
  readonly actingVerbs: ReadonlySet<string>;
  readonly dates: DateWords;
  readonly figures: FigureWords;
  readonly speech: SpeechGrammar;
  readonly events: EventWords;
  readonly kinds: KindWords;
}

/** What the tokeniser and the sentence splitter know; every word is matched exactly as written. */
export interface TextRules {
  /** Abbreviations without their final dot, which belongs to the token wherever they stand. */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations without their final dot that are ordinary words too: the dot is theirs only before a number. */
  readonly abbreviationsBeforeNumber: ReadonlySet<string>;
  /** Abbreviations without their final dot that always introduce the next word, so that no sentence ends with them. */
  readonly introducingAbbreviations: ReadonlySet<string>;
  /** Capitalised nouns that make the number before them an ordinal: „3. März“. */
  readonly nounsAfterOrdinal: ReadonlySet<string>;
  /** Lower-cased words after which „number, dot, capital“ is an ordinal: „am 3. Verhandlungstag“. */
  readonly wordsBeforeOrdinal: ReadonlySet<string>;
  /** Whether a dot behind a number makes it an ordinal: „der 3. Tag“, „Friedrich II. von …“. */
  readonly ordinalDots: boolean;
  /** What is written to the end of a name without belonging to it, as a token of its own, longer ones first: „'s“. */
  readonly enclitics: readonly string[];
  /** Function words in capitals: after an abbreviation or an ordinal they begin a new sentence. */
  readonly sentenceStarters: ReadonlySet<string>;
}

/** What the name tagger knows besides the gazetteer. Endings are matched against the lower-cased word. */
export interface NameRules {
  /** Words for a person by function, title or trade, as the lower-cased endings of words: „minister“, „sprecherin“. */
  readonly functionEndings: readonly string[];
  /** Words right before a name that say nothing but „person“: „Herr“, „Dr.“ */
  readonly honorifics: ReadonlySet<string>;
  /** Small words inside names: „von“, „de“, „bin“. */
  readonly particles: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Prepositions that mostly stand before places. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Other prepositions and conjunctions that may stand before a bare name. */
  readonly otherPrepositions: ReadonlySet<string>;
  /** Endings of the nouns that introduce the name of a place: „Stadt“, „Provinz“. */
  readonly placeIntroducers: readonly string[];
  /** Words that belong to the name of the place behind them: „Flughafen Köln“. */
  readonly placeHeads: ReadonlySet<string>;
  /** Endings of the names of streets, squares and buildings. */
  readonly siteEndings: readonly string[];
  /** Endings of the names of streets that are one word. */
  readonly streetEndings: readonly string[];
  /** Endings that make an unknown capitalised word likely a place. */
  readonly placeEndings: readonly string[];
  /** Words after which an organisation's name ends: „GmbH“. */
  readonly legalForms: ReadonlySet<string>;
  /** Nouns that form the name of a body with the words behind them: „Universität Ulm“. */
  readonly bodyHeads: ReadonlySet<string>;
  /** Endings of nouns that form the name of a body with a capitalised adjective before them: „Deutscher Wetterdienst“. */
  readonly bodyEndings: readonly string[];
  /** Beginnings that make a noun with a body ending a name by itself: „Bundes“. */
  readonly nationalPrefixes: readonly string[];
  /** Names of parties that are adjectives or nouns of the language too. */
  readonly partyAdjectives: ReadonlySet<string>;
  /** Short words that begin the name of a sports club: „FC“. */
  readonly clubPrefixes: ReadonlySet<string>;
  /** Words that make a city before them a sports club: „United“. */
  readonly clubSuffixes: ReadonlySet<string>;
  /** Nouns that introduce the name of an organisation: „Firma“. */
  readonly organisationIntroducers: readonly string[];
  /** Words in capitals that are no organisations. */
  readonly otherAcronyms: ReadonlySet<string>;
  /** Endings that a name takes in the genitive. */
  readonly genitiveEndings: readonly string[];
  /** Verbs of saying, in the forms of the news. */
  readonly speechVerbs: ReadonlySet<string>;
  /** Endings of derived nouns: „-ung“, „-keit“; with them a word is no name. */
  readonly nounEndings: readonly string[];
  /** Capitalised words that are never part of a person's name. */
  readonly neverNames: ReadonlySet<string>;
}
