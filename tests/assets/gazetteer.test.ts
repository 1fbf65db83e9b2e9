import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as is from '../../core/gazetteer/name-classes.ts';
import { openGazetteer } from '../../core/gazetteer/open-gazetteer.ts';

const bytes = Uint8Array.from(readFileSync(new URL('../../assets/data/gazetteer.de.bin', import.meta.url)));
const opened = openGazetteer(bytes.buffer);
if (!opened.ok) throw new Error(opened.failure.message);
const gazetteer = opened.value;

describe('the shipped gazetteer', () => {
  test('is at most 2.5 megabytes', () => {
    expect(bytes.byteLength).toBeLessThanOrEqual(2_500_000);
  });

  test.each([
    ['Kiew', 'city', 'UA'],
    ['Washington', 'city', 'US'],
    ['Moskau', 'city', 'RU'],
    ['Frankfurt', 'city', 'DE'],
    ['Russland', 'country', 'RU'],
    ['Vereinigten Staaten', 'country', 'US'],
    ['NRW', 'region', 'DE'],
    ['Donbass', 'region', 'UA'],
    ['Gazastreifen', 'region', 'PS'],
    ['Europa', 'continent', null],
    ['Donau', 'water', null],
    ['Alpen', 'mountains', null],
  ])('knows „%s“ as %s of %s', (form, kind, country) => {
    expect(gazetteer.placesNamed(form)[0]).toMatchObject({ kind, country });
  });

  test.each([
    ['Essen', is.COMMON_WORD, true],
    ['Hof', is.COMMON_WORD, true],
    ['Regierung', is.COMMON_WORD, true],
    ['Kassel', is.COMMON_WORD, false],
    ['Ukraine', is.COMMON_WORD, false],
    ['Angela', is.FIRST_NAME, true],
    ['Koch', is.LAST_NAME_ALSO_WORD, true],
    ['EU', is.ORGANISATION, true],
    ['EU', is.PLACE, false],
    ['Montag', is.PLACE, false],
  ])('„%s“ and class %i: %s', (form, bit, expected) => {
    expect((gazetteer.classesOf(form) & bit) !== 0).toBe(expected);
  });

  test.each([
    ['Prenzlauer Berg', 'DE'],
    ['Eiffelturm', 'FR'],
    ['Schiphol', 'NL'],
    ['Osch', 'KG'],
    ['Tientsin', 'CN'],
  ])('looks up „%s“ in %s, though the name by itself is no sign of a place', (form, country) => {
    expect(gazetteer.placesNamed(form)[0]?.country).toBe(country);
    expect(gazetteer.classesOf(form) & is.PLACE).toBe(0);
  });

  test('knows the country of an island that lies in one', () => {
    expect(gazetteer.placesNamed('Guam')[0]?.country).toBe('GU');
  });

  test('knows countries by their adjectives', () => {
    expect(['russischen', 'Ukrainerin', 'deutsche', 'blaue'].map(gazetteer.countryOfAdjective)).toEqual([
      'RU',
      'UA',
      'DE',
      null,
    ]);
  });
});
