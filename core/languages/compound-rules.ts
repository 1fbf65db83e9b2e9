/** How a language puts names into compounds: „Kreml-Sprecher“, „Irakkrieg“, „EU-weit“. */
export interface CompoundRules {
  /** What may stand between a name and the noun that it is written in one word with; the empty string for nothing. */
  readonly joints: readonly string[];
  /** Capitals that are no names, only what a compound is about: „PKW-Maut“, „HIV-Test“. */
  readonly otherAcronyms: ReadonlySet<string>;
  /** Whether a word is a noun that stands behind names in one word: „krieg“, „politikerin“; in lower case. */
  isHead(word: string): boolean;
  /** Whether a word is a compound of such a noun: „rechtsausschuss“; in lower case. */
  endsWithHead(word: string): boolean;
  /** Whether a word means somebody or something that only a body has: „vorsitzende“, „fraktion“; in lower case. */
  isOfBody(word: string): boolean;
  /** Whether what stands behind the hyphen of a name makes an adjective: „weit“, „nahen“; in lower case. */
  isAdjective(rest: string): boolean;
}
