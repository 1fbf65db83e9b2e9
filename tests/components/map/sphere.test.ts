import { describe, expect, it } from 'vitest';
import type { Point } from '../../../components/map/map-places.ts';
import { middleMeridian, spreadOf } from '../../../components/map/sphere.ts';

describe('the middle meridian', () => {
  it.each<[readonly number[], number]>([
    [[0, 90], 45],
    [[-80, 10, 120], 20],
    [[170, -170], 180],
    [[100, 160, -120], 170],
    [[7], 7],
  ])('of places at %j degrees east is %d', (easts, expected) => {
    const middle = middleMeridian(easts.map((east): Point => [east, 0]));
    expect(Math.abs(middle)).toBeCloseTo(Math.abs(expected), 9);
    expect(Math.cos(((middle - expected) * Math.PI) / 180)).toBeCloseTo(1, 9);
  });
});

describe('the spread of points', () => {
  it('has its middle between two of them, also across the antimeridian', () => {
    const { middle, radius } = spreadOf([
      [170, 0],
      [-170, 0],
    ]);
    expect(Math.abs(middle[0])).toBeCloseTo(180, 6);
    expect(middle[1]).toBeCloseTo(0, 6);
    expect(radius).toBeCloseTo((10 * Math.PI) / 180, 6);
  });

  it('is half a turn for points that have no middle', () => {
    expect(
      spreadOf([
        [0, 90],
        [0, -90],
      ]).radius,
    ).toBe(Math.PI);
    expect(
      spreadOf([
        [0, 0],
        [120, 0],
        [-120, 0],
      ]).radius,
    ).toBe(Math.PI);
  });
});
