import { geoContains, geoPath } from 'd3-geo';
import type { View } from './fit-view.ts';
import type { MapPlace } from './map-places.ts';
import type { CountryShape, World } from './world.ts';

/** Where and as what a place is drawn; x, y and radius in CSS pixels of the map. */
export interface Mark {
  readonly place: MapPlace;
  /**
   * A `dot` is a point, its size tells the salience; an `area` is a soft disc, for something large without an outline; a `name` stands
   * for an outline or a continent and has nothing but its label.
   */
  readonly kind: 'dot' | 'area' | 'name';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Radius of the least and of the most salient dot, in CSS pixels. */
const smallestDot = 3;
const largestDot = 6;
/** Outlines narrower than this many CSS pixels are shown by a dot. */
const leastOutline = 12;
/** Half the size of a region of which nothing but the middle is known, in kilometres: that of a middling province. */
const regionReach = 60;
/** CSS pixels: smaller regions are shown by a dot, larger ones are not drawn larger. */
const [leastArea, largestArea] = [5, 22];

/** The marks of all places that lie within the view, in the order of the places. */
export function marksOf(places: readonly MapPlace[], view: View, world: World): readonly Mark[] {
  const most = Math.max(...places.map(({ salience }) => salience), 1e-9);
  const path = geoPath(view.projection);
  return places.flatMap((place): readonly Mark[] => {
    const dot = smallestDot + (largestDot - smallestDot) * Math.sqrt(Math.max(0, place.salience) / most);
    const mainland = place.placeKind === 'country' && place.country !== null ? world.mainlandOf(place.country) : null;
    if (mainland && outlineIsSeen(path.bounds(mainland)))
      return within(view, 'name', place, nameSpot(mainland, view), 8);
    const at = view.projection([...place.point]);
    if (!at) return [];
    const reach = Math.min(regionReach * view.pixelsPerKilometre, largestArea);
    if (place.placeKind === 'continent') return within(view, 'name', place, at, 8);
    const isArea = place.placeKind === 'region' || place.placeKind === 'water' || place.placeKind === 'mountains';
    if (isArea && reach >= leastArea) return within(view, 'area', place, at, reach);
    return within(view, 'dot', place, at, dot);
  });
}

/** Where the name of a country goes: the middle of what is seen of it, or the nearest of some spots that lie inside it. */
export function nameSpot(shape: CountryShape, { projection, width, height }: View): readonly [number, number] {
  const middle = geoPath(projection).centroid(shape);
  const isInside = (spot: [number, number]) => {
    const point = projection.invert?.(spot);
    return point ? geoContains(shape, point) : false;
  };
  if (isInside(middle)) return middle;
  const spots: [number, number][] = [];
  for (let column = 1; column < 12; column++) {
    for (let row = 1; row < 8; row++) spots.push([(column / 12) * width, (row / 8) * height]);
  }
  const far = ([x, y]: [number, number]) => Math.hypot(x - middle[0], y - middle[1]);
  return spots.sort((one, other) => far(one) - far(other)).find(isInside) ?? middle;
}

function outlineIsSeen([[left, top], [right, bottom]]: [[number, number], [number, number]]): boolean {
  return right - left >= leastOutline && bottom - top >= leastOutline;
}

function within(
  { width, height }: View,
  kind: Mark['kind'],
  place: MapPlace,
  [x, y]: readonly [number, number],
  radius: number,
): readonly Mark[] {
  return x >= 0 && y >= 0 && x <= width && y <= height ? [{ kind, place, x, y, radius }] : [];
}
