type Words = ReadonlySet<string>;

/** What a language has besides whose nouns have no capitals. */
export interface PlainFigureWords {
  /** „bn“, „m“, „k“ right behind digits, to what they multiply by. */
  readonly scaleLetters: ReadonlyMap<string, number>;
  /** Those of them that are a unit too: „5m“ is five million of what is counted, or behind a currency. */
  readonly doubtfulLetters: Words;
  /** The value of a fraction in one word, „two-thirds“; null for other words. */
  fractionOf(lower: string): number | null;
  /** Whether a word has the form of a noun in the plural, as it stands behind a number. */
  isPlural(lower: string): boolean;
  /** Words with which no noun phrase goes on: prepositions, articles, auxiliaries, verbs. */
  isStop(lower: string): boolean;
  /** „aged“ */
  readonly agedWords: Words;
  /** Words beside „7-2“ or „217 to 213“ that make it a score. */
  readonly scoreWords: Words;
  /** „as“, „the“, „of“ behind „half“. */
  readonly afterHalf: Words;
}

/** The words of numbers and measures, and of what they count; in lower case, in every form that they take, unless said otherwise. */
export interface FigureWords {
  /** Null where nouns have capitals. */
  readonly plain: PlainFigureWords | null;
  /** The sign between groups of three digits, and the one before decimals. */
  readonly groupSign: string;
  readonly decimalSign: string;
  /** The value of a number in one word, „zweihundertfünfzig“; null for other words and for the indefinite article. */
  numberOf(lower: string): number | null;
  /** The forms of „ein“. */
  readonly one: Words;
  /** „genau“, „nur“: before „ein“ they make it a number. */
  readonly beforeOne: Words;
  /** „oder mehr“ behind a number, with single blanks. */
  readonly boundsBehind: Words;
  /** „einzig“: behind „ein“ it makes it a number. */
  readonly afterOne: Words;
  /** „Millionen“, „Mrd.“, „Dutzend“: what the number before them is multiplied by. */
  readonly scales: ReadonlyMap<string, number>;
  /** „halbe“ between „eine“ and a scale or unit. */
  readonly half: Words;
  /** „Hunderte“, „Zehntausende“: about so many, without a number before them. */
  readonly crowds: ReadonlyMap<string, number>;
  /** „mehrere“, „einige“, „paar“: before a scale they make it a crowd. */
  readonly several: Words;
  /** „Drittel“: the number before it is multiplied by it. */
  readonly parts: ReadonlyMap<string, number>;
  /** „Hälfte“: a part without a number, behind one of `beforeWholePart`. */
  readonly wholeParts: ReadonlyMap<string, number>;
  readonly beforeWholePart: Words;
  /** „jeder“ */
  readonly every: Words;
  /** The number of an ordinal in one word, „dritte“; null for other words. */
  ordinalOf(lower: string): number | null;
  /** „doppelt“, „dreimal“, „vierfach“ as a factor; null for other words. */
  factorOf(lower: string): number | null;
  /** „so“ between a factor and what is compared. */
  readonly asMuch: Words;
  /** „viele“, „hoch“: behind „so“ or without it, they are compared. */
  readonly compared: Words;
  /** „minus“ */
  readonly minus: Words;
  /** „bis“, „–“: between the ends of a range. */
  readonly rangeWords: Words;
  /** „oder“: between two numbers that are about the same. */
  readonly or: Words;
  /** „zwischen“ and „und“ around the ends of a range. */
  readonly between: Words;
  readonly and: Words;
  /** „zu“: between the numbers of a vote. */
  readonly against: Words;
  /** „von“: between a part and its whole. */
  readonly of: Words;
  /** „um“, „gegen“: before a time of day. */
  readonly clockWords: Words;
  /** „Mal“ behind an ordinal, exactly as written. */
  readonly timesNouns: Words;
  /** „14-mal“, „3-fache“: what makes a number a factor behind a hyphen. */
  readonly timesEndings: Words;
  /** Endings of nouns before the number of an earthquake's magnitude. */
  readonly magnitudes: readonly string[];
  /** Endings of nouns for what is measured, „Höhe“: a measure before them does not count them. */
  readonly dimensions: readonly string[];
  /** Endings of adjectives that stand without an article. */
  readonly strongEndings: readonly string[];
  /** Units that are ordinary nouns too: „ein Knoten“. */
  readonly ambiguousUnits: Words;
  /** „seit“: before a number from 1900 to 2099 it makes it a year. */
  readonly beforeYears: Words;
  /** „davon“: the figure behind it counts what was named before. */
  readonly ofThem: Words;
  /** „(40 Euro) an (Spenden)“ */
  readonly amountOf: Words;
  /** „und“, „auf“, „mal“: between numbers whose unit or noun stands behind the last. */
  readonly joints: Words;
  /** „rund“, „etwa“: about so much. */
  readonly approximations: Words;
  /** „mindestens“, „über“: a bound. */
  readonly bounds: Words;
  /** Approximations and bounds of more words, with single blanks: „mehr als“, „bis zu“. */
  readonly boundPhrases: Words;
  /** Units by their words, „kilometer“, to what stands in the sheet. */
  readonly units: ReadonlyMap<string, string>;
  /** Units by their signs, exactly as written. */
  readonly symbols: ReadonlyMap<string, string>;
  /** Units of several words, with single blanks; the first one in `units` or `symbols` as well, or a sign. */
  readonly longUnits: ReadonlyMap<string, string>;
  /** Currencies that stand before their number, exactly as written. */
  readonly unitsBefore: ReadonlyMap<string, string>;
  /** „Jahre“ before or behind one of `ageWords`: an age. */
  readonly yearNouns: Words;
  readonly ageWords: Words;
  /** „Alter von“ before a number of years, with single blanks. */
  readonly beforeAge: Words;
  /** „jährig“, „prozentig“, „köpfig“: how a word goes on behind a number and a hyphen, to its unit, or null for none. */
  readonly adjectives: ReadonlyMap<string, string | null>;
  readonly adjectiveEndings: readonly string[];
  /** Words that are capitals only at the beginning of a sentence, as written: „Danach“. */
  readonly sentenceStarters: Words;
  /** Words before a number that make it a name, an address or a place in an order: „Artikel“, „Platz“. */
  readonly naming: Words;
  /** Units of time, and „v.“ in „900 v. Chr.“: with them a number is a time, no figure. */
  readonly timeUnits: Words;
  /** Endings of nouns that „dreijährig“ measures, where others have an age. */
  readonly lastingNouns: readonly string[];
  /** „der“, „von“, „aller“: between a part and what it is a part of. */
  readonly partOf: Words;
  /** Whether a word in lower case may stand between a number and its noun. */
  isAttribute(word: string): boolean;
}
