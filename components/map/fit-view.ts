import { type GeoProjection, geoAzimuthalEqualArea, geoEqualEarth } from 'd3-geo';
import type { Point } from './map-places.ts';
import { middleMeridian, spreadOf } from './sphere.ts';

/** In CSS pixels. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
}

export interface View extends MapSize {
  readonly projection: GeoProjection;
  /** CSS pixels for one kilometre in the middle of the map. */
  readonly pixelsPerKilometre: number;
}

const earthRadius = 6371;
/** Between the outermost places and the edge, as a share of width or height: leaves room for their names. */
const padding = 0.16;
/** Farther apart than this, in radians from their middle, places are shown on a map of the world. */
const widestDisc = (55 * Math.PI) / 180;

/**
 * A map of some size on which all points are seen: around their middle in an equal-area disc (which knows neither antimeridian nor poles),
 * or on the world turned so that its edge is far from all of them. At least `least` kilometres are seen in the shorter direction.
 */
export function fitView(points: readonly Point[], size: MapSize, least: number): View {
  const { middle, radius } = spreadOf(points);
  const near = radius <= widestDisc;
  const projection = near
    ? geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]])
    : geoEqualEarth().rotate([-middleMeridian(points), 0]);
  projection.scale(1).translate([0, 0]);
  const box = boxOf(points, projection);
  const closest = (Math.min(size.width, size.height) * earthRadius) / least;
  const fitted = Math.min(
    (size.width * (1 - 2 * padding)) / Math.max(box.right - box.left, 1e-9),
    (size.height * (1 - 2 * padding)) / Math.max(box.bottom - box.top, 1e-9),
    closest,
  );
  const scale = near ? fitted : Math.max(fitted, size.width / (2 * worldHalf.x));
  const middleOf = { x: ((box.left + box.right) / 2) * scale, y: ((box.top + box.bottom) / 2) * scale };
  const shift = near ? middleOf : withinWorld(middleOf, size, scale);
  projection
    .scale(scale)
    .translate([size.width / 2 - shift.x, size.height / 2 - shift.y])
    // A little beyond the edge, so that no outline is seen along it.
    .clipExtent([
      [-8, -8],
      [size.width + 8, size.height + 8],
    ]);
  return { ...size, projection, pixelsPerKilometre: scale / earthRadius };
}

/** Half width and half height of the whole Equal Earth map at scale 1. */
const worldHalf = { x: 2.7066, y: 1.3173 };

/** Keeps the window from looking beyond the edge of the world where the world is larger than the window. */
function withinWorld(wanted: { x: number; y: number }, { width, height }: MapSize, scale: number) {
  const most = { x: Math.max(0, worldHalf.x * scale - width / 2), y: Math.max(0, worldHalf.y * scale - height / 2) };
  return {
    x: Math.max(-most.x, Math.min(most.x, wanted.x)),
    y: Math.max(-most.y, Math.min(most.y, wanted.y)),
  };
}

function boxOf(points: readonly Point[], projection: GeoProjection) {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [east, north] of points) {
    const [x, y] = projection([east, north]) ?? [0, 0];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return points.length > 0 ? box : { left: 0, top: 0, right: 0, bottom: 0 };
}
