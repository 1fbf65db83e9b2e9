import { geoDistance } from 'd3-geo';
import type { Point } from './map-places.ts';

const radian = Math.PI / 180;

/** The middle of some points on the sphere, and the angle in radians to the farthest of them. */
export interface Spread {
  readonly middle: Point;
  readonly radius: number;
}

/** Points that balance each other out, such as a pole and its opposite, have no middle: the radius is then half a turn. */
export function spreadOf(points: readonly Point[]): Spread {
  let [x, y, z] = [0, 0, 0];
  for (const [east, north] of points) {
    x += Math.cos(north * radian) * Math.cos(east * radian);
    y += Math.cos(north * radian) * Math.sin(east * radian);
    z += Math.sin(north * radian);
  }
  if (Math.hypot(x, y, z) < points.length * 1e-6) return { middle: [0, 0], radius: Math.PI };
  const middle: Point = [Math.atan2(y, x) / radian, Math.atan2(z, Math.hypot(x, y)) / radian];
  const distances = points.map(([east, north]) => geoDistance([...middle], [east, north]));
  return { middle, radius: distances.reduce((most, distance) => Math.max(most, distance), 0) };
}

/** The meridian, in degrees east, opposite the widest stretch without any of the points. */
export function middleMeridian(points: readonly Point[]): number {
  const sorted = points.map(([east]) => east).sort((one, other) => one - other);
  let [widest, after] = [-1, 0];
  for (const [index, east] of sorted.entries()) {
    const next = sorted[index + 1] ?? (sorted[0] ?? 0) + 360;
    if (next - east > widest) [widest, after] = [next - east, east];
  }
  const opposite = after + widest / 2 + 180;
  return ((opposite + 540) % 360) - 180;
}
