import { describe, expect, test } from 'vitest';
import type { Gazetteer } from '../../../core/gazetteer/gazetteer.ts';
import * as is from '../../../core/gazetteer/name-classes.ts';
import { openGazetteer } from '../../../core/gazetteer/open-gazetteer.ts';
import { packGazetteer } from '../../../core/gazetteer/pack-gazetteer.ts';
import { smallContents } from './small-gazetteer.ts';

function opened(bytes: ArrayBuffer): Gazetteer {
  const result = openGazetteer(bytes);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

function failureOf(bytes: ArrayBuffer): string {
  const result = openGazetteer(bytes);
  return result.ok ? 'opened' : result.failure.message;
}

const packed = packGazetteer(smallContents);
const gazetteer = opened(packed);

describe('a packed gazetteer', () => {
  test.each([
    ['Ulm', is.CITY],
    ['Essen', is.CITY | is.BIG_CITY | is.COMMON_WORD],
    ['Koch', is.LAST_NAME | is.LAST_NAME_ALSO_WORD],
    ['Abu', 0],
    ['ulm', 0],
    ['', 0],
    ['Ułm', 0],
    ['Ulm'.repeat(100), 0],
  ])('knows the classes of „%s“', (form, classes) => {
    expect(gazetteer.classesOf(form)).toBe(classes);
  });

  test('names the most populous place first', () => {
    expect(gazetteer.placesNamed('Frankfurt').map((place) => place.name)).toEqual([
      'Frankfurt am Main',
      'Frankfurt (Oder)',
    ]);
  });

  test('gives a place back as it was packed', () => {
    expect(gazetteer.placesNamed('Ulm')).toEqual([
      { name: 'Ulm', kind: 'city', country: 'DE', lat: 51.5, lon: -7.25, population: 126_000, geonamesId: 126_007 },
    ]);
    expect(gazetteer.placesNamed('Oder')[0]).toMatchObject({ kind: 'water', country: null, geonamesId: null });
  });

  test.each([
    ['Droujkivka', ['Druschkiwka']],
    ['Druzhkivka', ['Druschkiwka']],
    ['Donbas', ['Donbass']],
    ['Vien', []],
    ['', []],
  ])('finds the places that are spelled like „%s“', (name, places) => {
    expect(gazetteer.placesSpelledLike(name).map((place) => place.name)).toEqual(places);
  });

  test('a form without a place has none', () => {
    expect([gazetteer.placesNamed('Ilse'), gazetteer.placesNamed('Nirgendwo')]).toEqual([[], []]);
  });

  test.each([
    ['Abu', true],
    ['Frankfurt', true],
    ['Frankfurt am', true],
    ['Frankfurt am Main', false],
    ['Ulm', false],
  ])('says whether a longer name begins with „%s“', (form, starts) => {
    expect(gazetteer.startsName(form)).toBe(starts);
  });

  test('knows the country of adjectives and inhabitants', () => {
    expect(['ukrainische', 'Ukrainer', 'Ulm', 'ulmisch'].map(gazetteer.countryOfAdjective)).toEqual([
      'UA',
      'UA',
      null,
      null,
    ]);
  });

  test('an empty one answers nothing', () => {
    const empty = opened(packGazetteer({ places: [], forms: new Map(), anySpelling: new Set() }));
    expect([empty.classesOf('Ulm'), empty.placesNamed('Ulm'), empty.startsName('')]).toEqual([0, [], false]);
  });
});

describe('data that is no gazetteer of ours is refused', () => {
  test('when it is empty', () => {
    expect(failureOf(new ArrayBuffer(0))).toContain('shorter than its header');
  });
  test('when it is something else', () => {
    expect(failureOf(new Uint8Array(500).fill(7).buffer)).toBe('this is not a gazetteer');
  });
  test('when it is newer', () => {
    const bytes = packed.slice(0);
    new Uint32Array(bytes)[1] = 99;
    expect(failureOf(bytes)).toContain('version 99');
  });
  test('when it was cut', () => {
    expect(failureOf(packed.slice(0, packed.byteLength - 8))).toContain('should have');
  });
  test('when its sections claim more than there is', () => {
    const bytes = packed.slice(0);
    new Uint32Array(bytes)[6] = 0xfffffff0;
    expect(failureOf(bytes)).toContain('sections');
  });
  test('when any byte behind the header was changed', () => {
    for (let at = 64; at < packed.byteLength; at += 13) {
      const bytes = packed.slice(0);
      const view = new Uint8Array(bytes);
      view[at] = (view[at] ?? 0) ^ 4;
      expect(failureOf(bytes)).toContain('checksum');
    }
  });
});
