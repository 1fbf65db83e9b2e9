import type { MapPlace } from '../../../components/map/map-places.ts';
import type { PlaceKind } from '../../../core/model.ts';

/** A place of the map, with its name for an id. */
export function at(
  name: string,
  east: number,
  north: number,
  country: string | null = null,
  placeKind: PlaceKind = 'city',
  salience = 1,
): MapPlace {
  return { id: name, name, placeKind, country, point: [east, north], salience };
}

/** Ten places on three continents. */
export const tenPlaces: readonly MapPlace[] = [
  at('Berlin', 13.4, 52.5, 'DE'),
  at('Wien', 16.4, 48.2, 'AT'),
  at('Genf', 6.1, 46.2, 'CH'),
  at('Washington', -77, 38.9, 'US'),
  at('Mexiko-Stadt', -99.1, 19.4, 'MX'),
  at('Ottawa', -75.7, 45.4, 'CA'),
  at('Peking', 116.4, 39.9, 'CN'),
  at('Tokio', 139.7, 35.7, 'JP'),
  at('Neu-Delhi', 77.2, 28.6, 'IN'),
  at('Singapur', 103.8, 1.35, 'SG'),
];
