import { describe, expect, it } from 'vitest';
import { pointsToShow } from '../../../components/map/points-to-show.ts';
import { at } from './invented-places.ts';
import { world } from './shipped-world.ts';

const russia = at('Russland', 97, 62, 'RU', 'country');
const germany = at('Deutschland', 10, 51, 'DE', 'country');
const kiev = at('Kiew', 30.5, 50.45, 'UA');

describe('what a map has to show', () => {
  it('is nothing more for a country in which a place lies', () => {
    expect(pointsToShow([germany, at('Berlin', 13.4, 52.5, 'DE')], world)).toEqual([[13.4, 52.5]]);
  });

  it('is the whole of a country of middling size, and of any country that is alone', () => {
    const northOf = (places: (typeof germany)[]) => Math.max(...pointsToShow(places, world).map(([, north]) => north));
    expect(northOf([germany, kiev])).toBeGreaterThan(54.5);
    expect(northOf([russia])).toBeGreaterThan(75);
  });

  it('is of a very large country the part that faces the other places', () => {
    const [, facing] = pointsToShow([kiev, russia], world);
    expect(facing?.[0]).toBeGreaterThan(36);
    expect(facing?.[0]).toBeLessThan(70);
  });

  it('takes no notice of continents unless there is nothing else', () => {
    const europe = at('Europa', 15, 50, null, 'continent');
    expect(pointsToShow([europe, kiev], world)).toEqual([[30.5, 50.45]]);
    expect(pointsToShow([europe], world)).toEqual([
      [-20, 25],
      [50, 75],
    ]);
  });

  it('is the middle of a country that has no shape', () => {
    expect(pointsToShow([at('Tuvalu', 179.2, -8.5, 'TV', 'country')], world)).toEqual([[179.2, -8.5]]);
  });
});
