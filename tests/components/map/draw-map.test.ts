import { beforeEach, describe, expect, it } from 'vitest';
import { drawMap } from '../../../components/map/draw-map.ts';
import { drawLocator } from '../../../components/map/locator.ts';
import { speakGerman } from '../german-texts.ts';
import { at, tenPlaces } from './invented-places.ts';
import { world } from './shipped-world.ts';

const size = { width: 368, height: 221 };
const namesOf = (labels: readonly { readonly text: string }[]) => labels.map(({ text }) => text);

describe('the drawing', () => {
  beforeEach(speakGerman);

  it('has a dot for each of ten places on three continents, and names most of them', () => {
    const { marks, labels, named } = drawMap(tenPlaces, world, size);
    expect(marks.filter(({ kind }) => kind === 'dot')).toHaveLength(10);
    expect(labels.length).toBeGreaterThanOrEqual(7);
    expect(named).not.toBe('');
  });

  it('shows a single village with the borders around it and the name of its country', () => {
    const { labels, around, land } = drawMap([at('Klein Wanzleben', 11.37, 52.07, 'DE')], world, size);
    expect(namesOf(labels)).toEqual(['Klein Wanzleben']);
    expect(namesOf(around)).toEqual(['Deutschland']);
    expect(land.length).toBeGreaterThan(1000);
  });

  it('names a country across its outline, and marks one that is too small to be seen by a dot', () => {
    const kazakhstan = at('Kasachstan', 68, 48, 'KZ', 'country');
    const malta = at('Malta', 14.4, 35.9, 'MT', 'country');
    const { marks } = drawMap([kazakhstan, malta], world, size);
    expect(marks.map(({ place, kind }) => [place.name, kind])).toEqual([
      ['Kasachstan', 'name'],
      ['Malta', 'dot'],
    ]);
  });

  it('draws a region as an area when near, and as a dot when far', () => {
    const donbass = at('Donbass', 38.2, 48.2, 'UA', 'region');
    expect(drawMap([donbass], world, size).marks[0]?.kind).toBe('area');
    expect(drawMap([donbass, ...tenPlaces], world, size).marks[0]?.kind).toBe('dot');
  });

  it('gives the more salient place the larger dot', () => {
    const [one, other] = drawMap(
      [at('Wien', 16.4, 48.2), at('Graz', 15.4, 47.1, null, 'city', 0.2)],
      world,
      size,
    ).marks;
    expect(one?.radius).toBeGreaterThan(other?.radius ?? 9);
  });
});

describe('the locator', () => {
  it('shows a city in its country', () => {
    const { country, dot } = drawLocator({ placeKind: 'city', country: 'AT', lat: 48.2, lon: 16.4 }, world);
    expect(country).not.toBe('');
    expect(dot?.x).toBeGreaterThan(154);
  });

  it('needs no dot for a country, and no country for a sea', () => {
    expect(drawLocator({ placeKind: 'country', country: 'AT', lat: 47.5, lon: 14 }, world).dot).toBeNull();
    expect(drawLocator({ placeKind: 'water', country: null, lat: 58, lon: 20 }, world)).toMatchObject({
      country: '',
      dot: { x: 154, y: 52 },
    });
  });
});
