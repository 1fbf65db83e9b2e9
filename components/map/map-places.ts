import type { Place, PlaceKind } from '../../core/model.ts';

/** [degrees east, degrees north]. */
export type Point = readonly [number, number];

/** A place of the sheet of which we know where it lies. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly placeKind: PlaceKind;
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null;
  readonly point: Point;
  readonly salience: number;
}

/** The places that were linked to the gazetteer, the most salient first. */
export function placesOnMap(places: readonly Place[]): readonly MapPlace[] {
  return places.flatMap(toMapPlace).sort((one, other) => other.salience - one.salience);
}

function toMapPlace({ id, name, placeKind, country, lat, lon, salience }: Place): readonly MapPlace[] {
  if (!placeKind || !isWithin(lat, 90) || !isWithin(lon, 180)) return [];
  return [{ id, name, placeKind, country: country ?? null, point: [lon, lat], salience }];
}

/** The countries (ISO 3166-1 alpha-2) in which the places lie, each once. */
export function countriesOf(places: readonly MapPlace[]): readonly string[] {
  return [...new Set(places.flatMap(({ country }) => country ?? []))];
}

function isWithin(degrees: number | undefined, most: number): degrees is number {
  return degrees !== undefined && Math.abs(degrees) <= most;
}
