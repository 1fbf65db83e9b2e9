import type { NameVariants } from './name-variants.ts';
import type { RoleGrammar } from './role-grammar.ts';

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
  /** Function words in capitals: after an abbreviation or an ordinal they begin a new sentence. */
  readonly sentenceStarters: ReadonlySet<string>;
}
