import { readFileSync } from 'node:fs';
import { geoContains } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A box in degrees. */
export interface Area {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** So many points along each side of a box are asked for their country. */
const points = 9;
/** A box wider or higher than this many degrees is of no single country. */
const widest = 15;

/** Tells the one country that all land in a box belongs to, or null: for islands, lakes and rivers that lie in one country. */
export function countryFinder(worldFile: string): (area: Area) => string | null {
  const world = JSON.parse(readFileSync(worldFile, 'utf8')) as Topology<{ countries: GeometryCollection }>;
  const { features } = feature(world, world.objects.countries) as unknown as {
    features: readonly Feature<Polygon | MultiPolygon>[];
  };
  const coded = features.filter((shape) => typeof shape.id === 'string').map((shape) => ({ shape, box: boxOf(shape) }));
  const countryAt = (lon: number, lat: number) =>
    coded.find(
      ({ shape, box }) =>
        lat >= box.south && lat <= box.north && lon >= box.west && lon <= box.east && geoContains(shape, [lon, lat]),
    )?.shape.id;
  return ({ south, west, north, east }) => {
    if (!(north - south < widest && east - west < widest && east >= west)) return null;
    const found = new Set<string>();
    for (let row = 0; row < points; row++) {
      for (let column = 0; column < points; column++) {
        const lat = south + ((north - south) * row) / (points - 1);
        const lon = west + ((east - west) * column) / (points - 1);
        const country = countryAt(lon, lat);
        if (typeof country === 'string') found.add(country);
      }
    }
    const [only] = found;
    return found.size === 1 ? (only ?? null) : null;
  };
}

function boxOf({ geometry }: Feature<Polygon | MultiPolygon>): Area {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const box = { south: 90, west: 180, north: -90, east: -180 };
  for (const [lon = 0, lat = 0] of rings.flat()) {
    box.south = Math.min(box.south, lat);
    box.north = Math.max(box.north, lat);
    box.west = Math.min(box.west, lon);
    box.east = Math.max(box.east, lon);
  }
  return box;
}
