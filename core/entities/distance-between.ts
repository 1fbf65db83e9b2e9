import type { GazetteerPlace } from '../gazetteer/gazetteer.ts';

/** In kilometres, along the great circle. */
export function distanceBetween(one: GazetteerPlace, other: GazetteerPlace): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [a, b] = [radians(one.lat), radians(other.lat)];
  const cosine =
    Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(radians(one.lon) - radians(other.lon));
  return 6371 * Math.acos(Math.min(1, Math.max(-1, cosine)));
}
