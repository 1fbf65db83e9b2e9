/** Parts of a day as TIMEX3 writes them behind „T“. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';
/** Seasons as TIMEX3 writes them behind the year. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';
/** Units of time as TIMEX3 writes them in durations; `TS`, `TM` and `TH` are seconds, minutes and hours. */
export type TimeUnit = 'TS' | 'TM' | 'TH' | 'D' | 'WE' | 'W' | 'M' | 'Q' | 'Y' | 'DE' | 'CE' | 'L';
export type Edge = 'start' | 'middle' | 'end';
export type VagueValue = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';

/** A feast: a fixed day of the year, or so many days from Easter Sunday, or from the fourth Sunday of Advent. */
export type Feast =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  | { readonly kind: 'easter' | 'advent'; readonly offset: number }
  /** The first, second … of a weekday in a month; -1 for the last. */
  | { readonly kind: 'weekday'; readonly month: number; readonly weekday: number; readonly nth: number };

type Words = ReadonlySet<string>;
type WordMap<Value> = ReadonlyMap<string, Value>;

/** What a language has besides whose nouns have no capitals, and whose months stand before their days. */
export interface PlainDateWords {
  /** „’s“, which does not belong to the word of time. */
  readonly possessiveEndings: readonly string[];
  /** „mid“ in „mid-January“. */
  readonly joinedEdges: Words;
  /** „a.m.“ and „p.m.“: how many hours they add before noon. */
  readonly halves: WordMap<number>;
  /** „ago“ behind a duration. */
  readonly ago: Words;
  /** „fiscal“ before a year. */
  readonly fiscal: Words;
  /** „tonight“: the evening or night of the day. */
  readonly tonight: WordMap<DayPart>;
  /** „(the day) before (yesterday)“: -1, „after“: 1. */
  readonly beside: WordMap<number>;
  /** „q“ in „Q3“. */
  readonly quarterLetter: string;
  /** Seasons that are other words too: they need more beside them. */
  readonly doubtfulSeasons: Words;
}

/** The words of time; all in lower case, in every form that they take, unless said otherwise. */
export interface DateWords {
  /** Null where nouns have capitals. */
  readonly plain: PlainDateWords | null;
  readonly months: WordMap<number>;
  /** Months that are names of people too: they need a number or a preposition beside them. */
  readonly doubtfulMonths: Words;
  /** 1 is Monday. */
  readonly weekdays: WordMap<number>;
  /** „montags“ */
  readonly weekdayAdverbs: WordMap<number>;
  readonly dayParts: WordMap<DayPart>;
  /** Forms with a capital letter only: „der Morgen“, not „morgen“. */
  readonly dayPartNouns: Words;
  /** Words besides prepositions of dates before a part of a day: „gegen“, „frühen“. */
  readonly beforeDayParts: Words;
  /** „abends“ */
  readonly dayPartAdverbs: WordMap<DayPart>;
  /** „Mitternacht“, as hours and minutes. */
  readonly clockNouns: WordMap<string>;
  /** „Uhr“ */
  readonly clockWords: Words;
  /** „halb acht“ */
  readonly halfTo: Words;
  readonly singularUnits: WordMap<TimeUnit>;
  readonly pluralUnits: WordMap<TimeUnit>;
  readonly numbers: WordMap<number>;
  /** The forms of the indefinite article: a number only before a unit. */
  readonly one: Words;
  readonly ordinals: WordMap<number>;
  /** „mehrere“, „einige“, also as two words. */
  readonly someWords: Words;
  /** „ein paar“: the second word. */
  readonly pairWord: string;
  /** „die“ in „die paar“. */
  readonly beforePair: Words;
  readonly half: Words;
  /** Words between a number and its unit: „lange“, „weitere“. */
  readonly unitAttributes: Words;
  /** „Dreiviertelstunde“ */
  readonly fractionNouns: WordMap<string>;
  /** „seit“ in „seit Jahren“: words before units that nothing counts. */
  readonly beforeBareUnits: Words;
  /** „jahrelang“, „langjährig“ and what they last. */
  readonly longWords: WordMap<string>;
  /** „einwöchig“: the endings without inflection, to their unit. */
  readonly durationEndings: WordMap<TimeUnit>;
  /** The inflections of adjectives. */
  readonly adjectiveEndings: readonly string[];
  /** Nouns that „dreijährig“ measures, where others have an age. */
  readonly lastingNouns: readonly string[];
  /** „alt“, „alten“: an age, not a duration. */
  readonly ageWords: Words;
  /** „ab 16 Jahren“: an age too. */
  readonly beforeAges: Words;
  /** „so bald“ */
  readonly notBeforeVague: Words;
  /** „rund“, „gut“: part of the duration that they stand before. */
  readonly approximations: Words;
  /** „mehr als“ */
  readonly comparatives: Words;
  readonly than: string;
  readonly seasons: WordMap<Season>;
  /** „Sommermonate“ */
  readonly seasonMonths: WordMap<Season>;
  /** „heute“: days from the publication. */
  readonly relativeDays: WordMap<number>;
  /** „heutig“ in its forms. */
  readonly relativeDayAdjectives: WordMap<number>;
  /** „vergangen“: -1, „laufend“: 0, „kommend“: 1. */
  readonly shifts: WordMap<number>;
  /** „dieser“ in its forms, which never describe a day far away. */
  readonly these: Words;
  /** „Vorjahr“ */
  readonly shiftedUnits: WordMap<{ readonly unit: TimeUnit; readonly by: number }>;
  /** „heuer“ */
  readonly thisYear: Words;
  /** „Jahresende“ */
  readonly unitEdges: WordMap<{ readonly unit: TimeUnit; readonly edge: Edge }>;
  /** „Anfang“, „Mitte“, „Ende“ */
  readonly edges: WordMap<Edge>;
  /** „Vortag“: days from the day named last. */
  readonly dayAfterNamed: WordMap<number>;
  /** „am Tag darauf“, „zwei Jahre später“: 1; „zuvor“: -1. */
  readonly afterwards: WordMap<number>;
  /** „am selben Tag“ */
  readonly sameWords: Words;
  /** „folgend“, „nächst“ in their forms: the day after the named one. */
  readonly followingWords: Words;
  /** The forms of „Jahr“ that may stand before a number. */
  readonly yearNouns: Words;
  /** „Saison“, „Wintersportsaison“: nouns before „2019/20“. */
  readonly seasonNouns: Words;
  readonly decadeNouns: Words;
  /** „neunziger“: the tens. */
  readonly decadeWords: WordMap<number>;
  /** Endings of „90er“. */
  readonly decadeEndings: Words;
  readonly centuryNouns: Words;
  readonly millenniumNouns: Words;
  readonly quarterNouns: Words;
  readonly halfYearNouns: Words;
  readonly feasts: WordMap<Feast>;
  readonly every: Words;
  /** „alle“ before a number */
  readonly all: Words;
  /** „je“ before a number */
  readonly each: Words;
  /** „pro“ */
  readonly per: Words;
  /** „im“, „am“, „in der“ between a count and a unit */
  readonly perContractions: Words;
  /** „in“ between a count and a unit with an article */
  readonly perPrepositions: Words;
  /** „täglich“ in its forms. */
  readonly setAdverbs: WordMap<string>;
  /** „zweimal“ */
  readonly timesWords: Words;
  readonly timesNouns: Words;
  /** „Jahr für Jahr“: the word between. */
  readonly by: Words;
  /** „Kilometer pro Stunde“ */
  readonly speedUnits: Words;
  /** Vague expressions, of several words too, with single blanks. */
  readonly vague: WordMap<VagueValue>;
  readonly longestVague: number;
  /** Vague only with a capital letter: „Zukunft“. */
  readonly articles: Words;
  /** Words right before a number that is a year, even a round one. */
  readonly beforeYear: Words;
  /** Words around a number that make it a count or a name of something: „Artikel“, „rund“. */
  readonly notBeforeYear: Words;
  /** „rund“, „über“: before a round number it is a count. */
  readonly countWords: Words;
  readonly notAfterYear: Words;
  /** Prepositions and contractions that stand before dates. */
  readonly datePrepositions: Words;
  /** „vor“: the duration behind it ends now. */
  readonly ago: Words;
  /** „seit“ */
  readonly since: Words;
  /** „in“ */
  readonly within: Words;
  /** What may stand between the ends of a range or list. */
  readonly rangeWords: Words;
  /** „und“ between the parts of one duration */
  readonly and: Words;
  /** „von“ between an edge and what it is of */
  readonly of: Words;
  /** „von“, „vom“ behind „Nacht“ */
  readonly nightFrom: Words;
  /** „zum“, „auf“ behind „Nacht“ */
  readonly nightTo: Words;
  readonly verbs: TenseWords;
}

/** What shows whether a clause speaks of the past. */
export interface TenseWords {
  readonly past: Words;
  readonly future: Words;
  readonly perfectWith: Words;
  readonly present: Words;
  readonly notPast: Words;
  readonly participleStarts: readonly string[];
  readonly pastEndings: readonly string[];
  /** Words behind which what ends like a past tense is an adjective: „der gesperrte Weg“. */
  readonly beforeAdjectives: Words;
  /** Forms that make a clause speak of the future, whatever else stands in it: „will“. */
  readonly surelyFuture: Words;
  /** The ending of verbs in the third person, or an empty string where it tells nothing. */
  readonly finiteEnding: string;
  /** Participles of what is still to come: „geplant“. */
  readonly planned: Words;
}
