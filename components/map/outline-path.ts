import { type GeoProjection, type GeoStream, geoPath } from 'd3-geo';

/** Corners that are nearer than this to the one before, in CSS pixels along both axes together, cannot be told from it. */
const finest = 0.7;

/** Makes SVG path data of shapes, with no more corners than can be seen: a map of the world needs half of those in the file. */
export function outlinePath(projection: GeoProjection) {
  return geoPath({ stream: (output) => projection.stream(thinned(output)) }).digits(1);
}

function thinned(output: GeoStream): GeoStream {
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  return {
    point(x, y) {
      if (Math.abs(x - lastX) + Math.abs(y - lastY) < finest) return;
      [lastX, lastY] = [x, y];
      output.point(x, y);
    },
    lineStart() {
      lastX = Number.NaN;
      output.lineStart();
    },
    lineEnd: () => output.lineEnd(),
    polygonStart: () => output.polygonStart(),
    polygonEnd: () => output.polygonEnd(),
  };
}
