import { geoCentroid, geoContains, geoDistance, geoInterpolate } from 'd3-geo';
import type { Position } from 'geojson';
import type { MapPlace, Point } from './map-places.ts';
import { spreadOf } from './sphere.ts';
import type { CountryShape, World } from './world.ts';

/** Countries up to this many radians from middle to farthest point (about the size of Germany or Spain) are shown whole. */
const smallCountry = (8 * Math.PI) / 180;
/** How far the view reaches from the middle of a continent, in degrees east and north. */
const continentReach: Point = [35, 25];

/**
 * The points that a map of the places has to contain. A country needs none when another place lies in it; else a small or lonely one is
 * shown whole, and of a large one the part that faces the other places. Continents count only where there is nothing else.
 */
export function pointsToShow(places: readonly MapPlace[], world: World): readonly Point[] {
  const exact = places.filter(({ placeKind }) => placeKind !== 'country' && placeKind !== 'continent');
  const inside = new Set(exact.map(({ country }) => country));
  const countries = places.filter(({ placeKind, country }) => placeKind === 'country' && !inside.has(country));
  if (exact.length + countries.length === 0) return places.flatMap(({ point }) => around(point));
  const anchors = (exact.length > 0 ? exact : countries).map(({ point }) => point);
  const { middle } = spreadOf(anchors);
  const lonely = exact.length === 0 && countries.length === 1;
  return [
    ...exact.map(({ point }) => point),
    ...countries.flatMap(({ country, point }): readonly Point[] => {
      const mainland = country === null ? null : world.mainlandOf(country);
      if (!mainland) return [point];
      const outline = outlineOf(mainland);
      const centre = geoCentroid(mainland);
      const isSmall = outline.every(([east, north]) => geoDistance(centre, [east, north]) <= smallCountry);
      return lonely || isSmall ? outline : [facing(mainland, centre, middle)];
    }),
  ];
}

/** The point two thirds of the way from the middle of a country to where its border faces a point outside. */
function facing(mainland: CountryShape, centre: [number, number], outside: Point): Point {
  const steps = 24;
  const towards = geoInterpolate(centre, [...outside]);
  let last = 0;
  for (let step = 1; step <= steps && geoContains(mainland, towards(step / steps)); step++) last = step;
  return towards((last / steps) * (2 / 3));
}

/** All corners of an area. */
export function outlineOf({ geometry }: CountryShape): readonly Point[] {
  const rings: readonly Position[][] = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return rings.flat().map(([east = 0, north = 0]): Point => [east, north]);
}

function around([east, north]: Point): readonly Point[] {
  const [reachEast, reachNorth] = continentReach;
  return [
    [((east - reachEast + 540) % 360) - 180, Math.max(-90, north - reachNorth)],
    [((east + reachEast + 540) % 360) - 180, Math.min(90, north + reachNorth)],
  ];
}
