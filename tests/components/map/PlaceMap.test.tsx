// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PlaceMap, type PlaceMapProps } from '../../../components/map/PlaceMap.tsx';
import { speakGerman } from '../german-texts.ts';
import { show, textsOf } from '../show.ts';
import { at } from './invented-places.ts';
import { world } from './shipped-world.ts';

const places = [
  at('Wien', 16.4, 48.2, 'AT'),
  at('Graz', 15.4, 47.1, 'AT'),
  at('Bern', 7.4, 46.9, 'CH'),
  at('Ostsee', 20, 58, null, 'water'),
];

function mapOf(props: Partial<PlaceMapProps> = {}): HTMLElement {
  const nothing = () => {};
  return show(<PlaceMap world={world} places={places} pointed={null} onPoint={nothing} onPick={nothing} {...props} />);
}

function pinsOf(map: HTMLElement): readonly SVGElement[] {
  return [...map.querySelectorAll<SVGElement>('[role=toolbar] [role=button]')];
}

function type(on: Element | undefined, key: string): void {
  act(() => void on?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
}

describe('the map', () => {
  beforeEach(speakGerman);

  it('is an image that says how many places it shows, in how many countries', () => {
    const label = (props?: Partial<PlaceMapProps>) =>
      mapOf(props).querySelector('[role=img]')?.getAttribute('aria-label');
    expect(label()).toBe('Karte: 4 Orte in 2 Ländern');
    expect(label({ places: places.slice(0, 1) })).toBe('Karte: 1 Ort in 1 Land');
    expect(label({ places: places.slice(3) })).toBe('Karte: 1 Ort');
  });

  it('has no style attribute, which the policy of the page would forbid', () => {
    expect(mapOf().querySelectorAll('[style]')).toHaveLength(0);
  });

  it('goes to the first mention of a place whose pin is pressed', () => {
    const onPick = vi.fn();
    const pins = pinsOf(mapOf({ onPick }));
    expect(pins.map((pin) => pin.getAttribute('aria-label'))).toContain('Graz: erste Nennung zeigen');
    act(() => void pins[1]?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
    type(pins[0], 'Enter');
    expect(onPick.mock.calls).toEqual([['Graz'], ['Wien']]);
  });

  it('is one stop for the tab key, from which arrow keys lead to each pin and around', () => {
    const onPoint = vi.fn();
    const map = mapOf({ onPoint });
    const stops = () => pinsOf(map).map((pin) => pin.getAttribute('tabindex'));
    expect(stops()).toEqual(['0', '-1', '-1', '-1']);
    act(() => pinsOf(map)[0]?.focus());
    type(pinsOf(map)[0], 'ArrowLeft');
    expect(stops()).toEqual(['-1', '-1', '-1', '0']);
    expect(onPoint).toHaveBeenLastCalledWith('Ostsee');
    type(pinsOf(map)[3], 'Home');
    expect(stops()).toEqual(['0', '-1', '-1', '-1']);
  });

  it('makes the place that the reader points at stand out, with its name', () => {
    const map = mapOf({ pointed: 'Graz' });
    expect(textsOf(map, '.map-loud')).toEqual(['Graz']);
    expect(map.querySelectorAll('.map-pointed')).toHaveLength(1);
    expect(textsOf(map, '.map-label')).not.toContain('Graz');
  });
});
