import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { openWorld } from '../../components/map/world.ts';

const file = JSON.parse(readFileSync(join(import.meta.dirname, '../../assets/data/world.json'), 'utf8'));
const world = openWorld(file);

describe('the shipped shapes of the countries', () => {
  it.each([
    ['Kiew', 'UA', 30.52, 50.45],
    ['Simferopol', 'UA', 34.1, 44.95],
    ['Moskau', 'RU', 37.62, 55.75],
    ['Pristina', 'XK', 21.17, 42.66],
    ['Morphou', 'CY', 33, 35.2],
    ['Hargeisa', 'SO', 44.06, 9.56],
    ['Suva', 'FJ', 178.44, -18.1],
    ['Berlin', 'DE', 13.4, 52.5],
    ['Taipeh', 'TW', 121.5, 25.03],
  ])('have %s in %s', (_city, country, east, north) => {
    const shape = world.shapeOf(country);
    expect(shape && geoContains(shape, [east, north])).toBe(true);
  });

  it('have every country once, by a code of two letters', () => {
    const codes = file.objects.countries.geometries.flatMap(({ id }: { id?: string }) => id ?? []);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code: string) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
    expect(codes.length).toBeGreaterThan(195);
  });

  it('know no shape for what is no country', () => {
    expect(world.shapeOf('QQ')).toBeNull();
    expect(world.mainlandOf('QQ')).toBeNull();
  });
});
