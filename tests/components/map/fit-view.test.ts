import { describe, expect, it } from 'vitest';
import { fitView } from '../../../components/map/fit-view.ts';
import type { Point } from '../../../components/map/map-places.ts';
import { tenPlaces } from './invented-places.ts';

const size = { width: 368, height: 221 };

function seen(points: readonly Point[]): readonly (readonly [number, number])[] {
  const { projection } = fitView(points, size, 350);
  return points.map(([east, north]) => projection([east, north]) ?? [Number.NaN, Number.NaN]);
}

describe('the view', () => {
  it.each<[string, readonly Point[]]>([
    ['places on three continents', tenPlaces.map(({ point }) => point)],
    [
      'places on both sides of the antimeridian',
      [
        [178.4, -18.1],
        [-171.8, -13.8],
        [174.8, -41.3],
      ],
    ],
    [
      'places all along the antimeridian',
      [
        [179, 65],
        [-179, 0],
        [179, -60],
      ],
    ],
    [
      'places around a pole',
      [
        [0, 80],
        [120, 82],
        [-120, 85],
      ],
    ],
    [
      'the poles',
      [
        [0, 90],
        [0, -90],
      ],
    ],
    ['one place', [[10, 51]]],
    [
      'the same place twice',
      [
        [10, 51],
        [10, 51],
      ],
    ],
  ])('contains %s, with room at the edges', (_title, points) => {
    for (const [x, y] of seen(points)) {
      expect(x).toBeGreaterThan(10);
      expect(x).toBeLessThan(358);
      expect(y).toBeGreaterThan(10);
      expect(y).toBeLessThan(211);
    }
  });

  it('shows neighbours across the antimeridian side by side, the western one at the left', () => {
    const [suva, apia] = seen([
      [178.4, -18.1],
      [-171.8, -13.8],
    ]);
    expect(suva?.[0]).toBeLessThan(apia?.[0] ?? 0);
    expect(
      fitView(
        [
          [178.4, -18.1],
          [-171.8, -13.8],
        ],
        size,
        350,
      ).pixelsPerKilometre,
    ).toBeGreaterThan(0.1);
  });

  it('puts a single place in the middle and shows the least extent around it', () => {
    const { projection, pixelsPerKilometre } = fitView([[10, 51]], size, 900);
    const [x = 0, y = 0] = projection([10, 51]) ?? [];
    expect([Math.round(x), Math.round(y)]).toEqual([184, 111]);
    expect(pixelsPerKilometre).toBeCloseTo(221 / 900, 5);
  });

  it('is a map of the world, with level parallels, for places far apart', () => {
    const points = tenPlaces.map(({ point }) => point);
    const { projection } = fitView(points, size, 350);
    const northOf = (east: number) => projection([east, 40])?.[1];
    expect(northOf(-70)).toBeCloseTo(northOf(110) ?? 0, 6);
  });

  it('is never nothing, even without a point', () => {
    expect(fitView([], size, 900).pixelsPerKilometre).toBeGreaterThan(0);
  });
});
