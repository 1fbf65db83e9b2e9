import type { PlaceKind } from '../model.ts';

/** A place as the gazetteer knows it. */
export interface GazetteerPlace {
  /** The usual German name. */
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2; null where a place belongs to no single country. */
  readonly country: string | null;
  /** Degrees north. */
  readonly lat: number;
  /** Degrees east. */
  readonly lon: number;
  /** Inhabitants; 0 when unknown. */
  readonly population: number;
  readonly geonamesId: number | null;
}

/** The list of known places and names. Forms are looked up exactly as written; inflection is the caller's task. */
export interface Gazetteer {
  /** The bit set of what `form` can be: the constants of name-classes.ts; 0 for an unknown form. */
  classesOf(form: string): number;
  /** The places of this name, most populous first. */
  placesNamed(form: string): readonly GazetteerPlace[];
  /** The places that have this name in another spelling: „Droujkivka“ for Druschkiwka; only where names are transliterated. */
  placesSpelledLike(name: string): readonly GazetteerPlace[];
  /** Whether some longer known name begins with `form` and a blank. */
  startsName(form: string): boolean;
  /** The country (ISO 3166-1 alpha-2) of an adjective or inhabitant in any inflection: „russischen“, „Ukrainerin“. */
  countryOfAdjective(form: string): string | null;
}
