import type { GazetteerPlace } from '../../../core/gazetteer/gazetteer.ts';
import * as is from '../../../core/gazetteer/name-classes.ts';
import type { GazetteerContents, GazetteerForm } from '../../../core/gazetteer/pack-gazetteer.ts';

const place = (name: string, kind: GazetteerPlace['kind'], country: string | null, population = 0): GazetteerPlace => ({
  name,
  kind,
  country,
  lat: 51.5,
  lon: -7.25,
  population,
  geonamesId: population > 0 ? population + 7 : null,
});

const places: readonly GazetteerPlace[] = [
  place('Ulm', 'city', 'DE', 126_000),
  place('Wien', 'city', 'AT', 1_900_000),
  place('Ukraine', 'country', 'UA', 38_000_000),
  place('Frankfurt (Oder)', 'city', 'DE', 57_000),
  place('Frankfurt am Main', 'city', 'DE', 760_000),
  place('Donbass', 'region', 'UA'),
  place('Abu Dhabi', 'city', 'AE', 1_400_000),
  place('Essen', 'city', 'DE', 580_000),
  place('Vereinigte Staaten', 'country', 'US', 330_000_000),
  place('Oder', 'water', null),
  place('Druschkiwka', 'city', 'UA', 53_000),
];

const named = (classes: number, ...indices: number[]): GazetteerForm => ({ classes, places: indices, country: null });

const forms: [string, GazetteerForm][] = [
  ['Ulm', named(is.CITY, 0)],
  ['Wien', named(is.CITY | is.BIG_CITY, 1)],
  ['Ukraine', named(is.COUNTRY, 2)],
  ['Frankfurt', named(is.CITY | is.BIG_CITY, 3, 4)],
  ['Frankfurt am Main', named(is.CITY | is.BIG_CITY, 4)],
  ['Donbass', named(is.REGION, 5)],
  ['Abu Dhabi', named(is.CITY | is.BIG_CITY, 6)],
  ['Essen', named(is.CITY | is.BIG_CITY | is.COMMON_WORD, 7)],
  ['Vereinigte Staaten', named(is.COUNTRY, 8)],
  ['Oder', named(is.WATER | is.COMMON_WORD, 9)],
  ['Druschkiwka', named(is.CITY, 10)],
  ['Ilse', named(is.FIRST_NAME)],
  ['Anton', named(is.FIRST_NAME)],
  ['Dmitri', named(is.FIRST_NAME)],
  ['Kramm', named(is.LAST_NAME)],
  ['Koch', named(is.LAST_NAME | is.LAST_NAME_ALSO_WORD)],
  ['Streit', named(is.COMMON_WORD)],
  ['Sieg', named(is.COMMON_WORD)],
  ['Haushalt', named(is.COMMON_WORD)],
  ['NATO', named(is.ORGANISATION)],
  ['Vereinte Nationen', named(is.ORGANISATION)],
  ['Deutsche Bahn', named(is.ORGANISATION)],
  ['Grünen', named(is.ORGANISATION | is.COMMON_WORD)],
  ['ukrainische', { classes: is.NATIONALITY, places: [], country: 'UA' }],
  ['Ukrainer', { classes: is.NATIONALITY, places: [], country: 'UA' }],
];

/** A gazetteer small enough to be known by heart. */
export const smallContents: GazetteerContents = {
  places,
  forms: new Map(forms),
  anySpelling: new Set(['Druschkiwka', 'Donbass', 'Ukraine']),
};
