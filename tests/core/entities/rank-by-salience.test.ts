import { describe, expect, test } from 'vitest';
import { rankBySalience } from '../../../core/entities/rank-by-salience.ts';
import { grouped, marked } from './marked-text.ts';

function ranked(...lines: readonly string[]): readonly (readonly [string, number])[] {
  const text = marked(...lines);
  const groups = grouped(text).map((group) => ({
    ...group,
    link: null,
    country: null,
    government: false,
    roles: [],
    descriptions: [],
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

  test('gives the most central of each kind 1, and everybody more than 0', () => {
    const saliences = ranked('{P Ilse Kramm} kam nach {O Ulm}. {P Kramm} sprach. {P Otto Behr} ging.');
    expect(saliences.filter(([, salience]) => salience === 1).map(([name]) => name)).toEqual(['Ilse Kramm', 'Ulm']);
    expect(saliences.every(([, salience]) => salience > 0 && salience <= 1)).toBe(true);
  });
});
