import { geoArea } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The file assets/data/world.json: one area per ISO 3166-1 alpha-2 code, written by `npm run build:map`. */
export type WorldFile = Topology<{ countries: GeometryCollection }>;

export type CountryShape = Feature<Polygon | MultiPolygon>;

/** What is drawn of the world; coordinates are [degrees east, degrees north]. */
export interface World {
  readonly land: FeatureCollection;
  /** The area of a country, or of its largest part alone; null for one too small to have any. */
  shapeOf(country: string): CountryShape | null;
  mainlandOf(country: string): CountryShape | null;
}

/** Unfolds the file once; country by country only when asked. */
export function openWorld(file: WorldFile): World {
  const { countries } = file.objects;
  const areas = new Map(countries.geometries.map((geometry) => [geometry.id, geometry]));
  const mainlands = new Map<string, CountryShape | null>();

  function shapeOf(country: string): CountryShape | null {
    const geometry = areas.get(country);
    return geometry ? (feature(file, geometry) as CountryShape) : null;
  }

  return {
    land: feature(file, countries),
    shapeOf,
    mainlandOf(country) {
      const known = mainlands.get(country);
      if (known !== undefined) return known;
      const shape = shapeOf(country);
      const mainland = shape && largestPart(shape);
      mainlands.set(country, mainland);
      return mainland;
    },
  };
}

function largestPart(shape: CountryShape): CountryShape {
  const { geometry } = shape;
  if (geometry.type === 'Polygon') return shape;
  const parts = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const [largest] = parts.sort((one, other) => geoArea(other) - geoArea(one));
  return largest ? { ...shape, geometry: largest } : shape;
}
