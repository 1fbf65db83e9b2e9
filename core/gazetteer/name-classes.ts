import type { PlaceKind } from '../model.ts';

/** What a form can be; `classesOf` gives the sum of all that apply. The numbers are part of the packed format: never reuse one. */
export const FIRST_NAME = 1;
export const LAST_NAME = 2;
/** A surname that is also an ordinary word: „Koch“. */
export const LAST_NAME_ALSO_WORD = 4;
/** A city, town or village. */
export const CITY = 8;
export const COUNTRY = 16;
/** A state, province, county or other part of a country or of the world. */
export const REGION = 32;
/** An ocean, sea, lake or river. */
export const WATER = 64;
/** A mountain or a range. */
export const MOUNTAINS = 128;
export const CONTINENT = 256;
/** An adjective or an inhabitant of a country: „ukrainisch“, „Ukrainer“. */
export const NATIONALITY = 512;
/** A name that German texts mostly use as an ordinary word: „Essen“. */
export const COMMON_WORD = 1024;
/** A city of at least 300,000 people, or a capital. */
export const BIG_CITY = 2048;
/** A building, street, landmark or other place without inhabitants. */
export const SITE = 4096;
/** A known organisation: „NATO“, „SPD“. */
export const ORGANISATION = 8192;

/** All classes of places. */
export const PLACE = CITY | COUNTRY | REGION | WATER | MOUNTAINS | CONTINENT | SITE;

/** The kinds of place in the order of their numbers in the packed format. */
export const PLACE_KINDS = [
  'city',
  'country',
  'region',
  'continent',
  'water',
  'mountains',
  'site',
] as const satisfies readonly PlaceKind[];

/** The class of a place of each kind. */
export const CLASS_OF_KIND: Readonly<Record<PlaceKind, number>> = {
  city: CITY,
  country: COUNTRY,
  region: REGION,
  continent: CONTINENT,
  water: WATER,
  mountains: MOUNTAINS,
  site: SITE,
};
