// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlaceMapProps } from '../../../components/map/PlaceMap.tsx';
import { type LoadMap, Places } from '../../../components/sheet/Places.tsx';
import { speakGerman } from '../german-texts.ts';
import { place, sheetOf } from '../invented-sheet.ts';
import { show, textsOf } from '../show.ts';

const { text } = sheetOf([['paragraph', 'Von Graz nach Ödwinkel und zurück nach Graz.']]).article;
const graz = { ...place(text, 'Graz', { placeKind: 'city', country: 'AT' }), lat: 47.1, lon: 15.4 };
const unlinked = place(text, 'Ödwinkel');

/** Stands for the map: says what it was given. */
function MapStub({ places, pointed, onPick }: PlaceMapProps) {
  return (
    <button type="button" class="stub" onClick={() => onPick('Graz')}>
      {places.map(({ name }) => name).join()} {pointed ?? 'nichts'}
    </button>
  );
}

async function placesOf(places: readonly ReturnType<typeof place>[], loadMap: LoadMap, onJump = vi.fn()) {
  const sentenceOf = () => ({ start: 0, end: text.length });
  const root = show(<Places places={places} source={{ text, language: 'de', sentenceOf, onJump }} loadMap={loadMap} />);
  await act(() => new Promise<void>((done) => setTimeout(done)));
  return root;
}

describe('the section of the places', () => {
  beforeEach(speakGerman);

  it('shows what is linked on the map, and says calmly what is not there', async () => {
    const section = await placesOf([graz, unlinked], async () => MapStub);
    expect(textsOf(section, '.stub')).toEqual(['Graz nichts']);
    expect(textsOf(section, '.not-on-map')).toEqual([
      '1 Ort ist nicht auf der Karte, weil nicht sicher ist, wo er liegt.',
    ]);
    expect(textsOf(section, 'h3')).toEqual(['Graz', 'Ödwinkel']);
  });

  it('loads no map when no place is linked', async () => {
    const loadMap = vi.fn<LoadMap>();
    const section = await placesOf([unlinked], loadMap);
    expect(loadMap).not.toHaveBeenCalled();
    expect(section.querySelector('.map')).toBeNull();
  });

  it('keeps the map’s room while it is loaded, and does without when it does not come', async () => {
    const waiting = await placesOf([graz], () => new Promise(() => {}));
    expect(waiting.querySelectorAll('.map')).toHaveLength(1);
    const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
    const section = await placesOf([graz], () => Promise.reject(new Error('gone')));
    expect(section.querySelector('.map')).toBeNull();
    expect(textsOf(section, 'h3')).toEqual(['Graz']);
    expect(complain).toHaveBeenCalledOnce();
  });

  it('points at the place on the map whose entry has mouse or focus', async () => {
    const section = await placesOf([graz], async () => MapStub);
    const entry = section.querySelector('.entry');
    const tell = (event: string) => act(() => void entry?.dispatchEvent(new Event(event, { bubbles: true })));
    tell('pointerenter');
    expect(textsOf(section, '.stub')).toEqual(['Graz Graz']);
    tell('pointerleave');
    expect(textsOf(section, '.stub')).toEqual(['Graz nichts']);
    tell('focusin');
    expect(textsOf(section, '.stub')).toEqual(['Graz Graz']);
  });

  it('shows the first mention in the page when a pin is pressed', async () => {
    const onJump = vi.fn();
    const section = await placesOf([graz], async () => MapStub, onJump);
    act(() => section.querySelector<HTMLElement>('.stub')?.click());
    expect(onJump).toHaveBeenCalledWith(expect.objectContaining({ start: text.indexOf('Graz') }));
  });
});
