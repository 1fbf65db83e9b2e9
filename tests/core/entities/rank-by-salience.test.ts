import { describe, expect, test } from 'vitest';
import { rankBySalience } from '../../../core/entities/rank-by-salience.ts';
import type { Mention } from '../../../core/model.ts';
import { grouped, marked } from './marked-text.ts';

const link = { name: 'N', placeKind: 'country', lat: 50, lon: 10, geonamesId: null } as const;

/** The order of groups that say where they are: `Seeland country SL`, `Ulm city SL`. */
function placesOf(lines: readonly string[], countries: Readonly<Record<string, string>>): string[] {
  const text = marked(...lines);
  const groups = grouped(text).map((group) => {
    const isCountry = group.name.endsWith('land');
    const country = countries[group.name] ?? null;
    return {
      ...group,
      link: isCountry ? link : null,
      country,
      linkConfidence: 1,
      government: false,
      roles: [],
      descriptions: [],
      parts: [],
    };
  });
  return rankBySalience(groups, text.article).map(({ name }) => name);
}

function ranked(...lines: readonly string[]): readonly (readonly [string, number])[] {
  const text = marked(...lines);
  const groups = grouped(text).map((group) => ({
    ...group,
    link: null,
    country: null,
    linkConfidence: 0,
    government: false,
    roles: [],
    descriptions: [],
    parts: [],
  }));
  return rankBySalience(groups, text.article).map(({ name, salience }) => [name, salience] as const);
}

const names = (...lines: readonly string[]) => ranked(...lines).map(([name]) => name);

describe('rankBySalience', () => {
  test('puts the more frequent first', () => {
    expect(names('{P Ilse Kramm} und {P Otto Behr} kamen.', '{P Behr} sprach. {P Behr} ging.')).toEqual([
      'Otto Behr',
      'Ilse Kramm',
    ]);
  });

  test('puts the headline before one more mention', () => {
    expect(names('# {P Ilse Kramm} geht', '{P Otto Behr} kam. {P Otto Behr} blieb.')).toEqual([
      'Ilse Kramm',
      'Otto Behr',
    ]);
  });

  test('puts the earlier of two equals first', () => {
    expect(names('Es kamen {P Ilse Kramm} und {P Otto Behr}.')).toEqual(['Ilse Kramm', 'Otto Behr']);
  });

  test('takes the first paragraph for the lede', () => {
    expect(names('{P Ilse Kramm} kam.', '{P Otto Behr} kam.', '{P Max Rehm} ging. {P Max Rehm} blieb.')).toEqual([
      'Ilse Kramm',
      'Max Rehm',
      'Otto Behr',
    ]);
  });

  test('lifts a country by the places in it', () => {
    const lines = ['Man war in {O Utopia}.', 'Man war in {O Aue}, {O Bern} und {O Seeland}.'];
    const home = { Aue: 'SL', Bern: 'SL', Seeland: 'SL' };
    expect(placesOf(lines, home)).toEqual(['Utopia', 'Seeland', 'Aue', 'Bern']);
    expect(placesOf(lines, {})).toEqual(['Utopia', 'Aue', 'Bern', 'Seeland']);
  });

  test('counts descriptions half', () => {
    const text = marked('{P Ilse Kramm} und {P Otto Behr} kamen.');
    const groups = grouped(text).map((group) => {
      const { mentions } = group;
      const descriptions = group.name === 'Otto Behr' ? mentions : [];
      return {
        ...group,
        link: null,
        country: null,
        linkConfidence: 0,
        government: false,
        roles: [],
        descriptions,
        parts: [],
      };
    });
    expect(rankBySalience(groups, text.article).map(({ name }) => name)).toEqual(['Otto Behr', 'Ilse Kramm']);
  });

  test('counts names inside compounds half', () => {
    const order = (parts: number) => {
      const text = marked('{O Bern} und {O Ulm} und {O Bern}.');
      const groups = grouped(text).map((group) => ({
        ...group,
        link: null,
        country: null,
        linkConfidence: 0,
        government: false,
        roles: [],
        descriptions: [],
        parts: group.name === 'Ulm' ? Array.from({ length: parts }, () => text.mentions[1] as Mention) : [],
      }));
      return rankBySalience(groups, text.article).map(({ name }) => name);
    };
    // The 22 characters are the lede: Bern weighs 2 · (2 + 1.23) = 6.45, Ulm 2 · 1.59 = 3.18 and half of that more with each part.
    expect(order(2)).toEqual(['Bern', 'Ulm']);
    expect(order(3)).toEqual(['Ulm', 'Bern']);
  });

  test('gives the most central of each kind 1, and everybody more than 0', () => {
    const saliences = ranked('{P Ilse Kramm} kam nach {O Ulm}. {P Kramm} sprach. {P Otto Behr} ging.');
    expect(saliences.filter(([, salience]) => salience === 1).map(([name]) => name)).toEqual(['Ilse Kramm', 'Ulm']);
    expect(saliences.every(([, salience]) => salience > 0 && salience <= 1)).toBe(true);
  });
});
