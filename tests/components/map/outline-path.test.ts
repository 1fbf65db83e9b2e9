import { geoEquirectangular } from 'd3-geo';
import type { LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { outlinePath } from '../../../components/map/outline-path.ts';

// One degree is one CSS pixel.
const projection = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0);
const line = (...coordinates: number[][]): LineString => ({ type: 'LineString', coordinates });

describe('an outline', () => {
  it('leaves out corners that cannot be told from the one before', () => {
    expect(outlinePath(projection)(line([0, 0], [0.2, 0], [0.4, 0], [2, 0], [2.1, -0.1], [4, 0]))).toBe('M0,0L2,0L4,0');
  });

  it('begins every line at its first point', () => {
    const lines = {
      type: 'MultiLineString',
      coordinates: [
        [
          [0, 0],
          [5, 0],
        ],
        [
          [5.1, 0],
          [9, 0],
        ],
      ],
    } as const;
    expect(
      outlinePath(projection)({ ...lines, coordinates: lines.coordinates.map((each) => each.map((at) => [...at])) }),
    ).toBe('M0,0L5,0M5.1,0L9,0');
  });
});
