import { describe, expect, test } from 'vitest';
import { findRoles } from '../../../core/entities/find-roles.ts';
import { german } from '../../../core/languages/de/index.ts';
import { originsOnly as gazetteer, grouped, marked } from './marked-text.ts';

/** The roles of all people: `Ilse Kramm: Ministerin`. */
function roles(line: string): string[] {
  const text = marked(line);
  const groups = grouped(text).map((group) => ({
    ...group,
    link: null,
    country: null,
    linkConfidence: 0,
    government: false,
  }));
  return findRoles(groups, text.sentences, text.article, german, gazetteer).flatMap((group) =>
    group.roles.map((role) => `${group.name}: ${role.text}`),
  );
}

describe('findRoles', () => {
  test.each([
    ['„ist“', '{P Ilse Kramm} ist Präsidentin des Rates.', ['Ilse Kramm: Präsidentin des Rates']],
    ['„war seit“', '{P Otto Behr} war seit 2011 Trainer in {O Ulm}.', ['Otto Behr: Trainer in Ulm']],
    ['„wird neuer“', '{P Otto Behr} (51) wird neuer Direktor.', ['Otto Behr: 51 Jahre', 'Otto Behr: neuer Direktor']],
    ['„wurde zum“', '{P Otto Behr} wurde zum Direktor gewählt.', ['Otto Behr: Direktor']],
    ['„wählte zur“', 'Der Verein wählte {P Ilse Kramm} zur Präsidentin.', ['Ilse Kramm: Präsidentin']],
    ['„zum“ without being made one', '{P Otto Behr} fuhr zum Direktor.', []],
    ['an origin is no role', 'Die Norwegerin {P Ilse Kramm} siegte.', []],
    ['no denial', '{P Otto Behr} ist nicht Direktor.', []],
    ['no role of somebody else', '{P Otto Behr} ist mit Direktor {P Max Rehm} verwandt.', ['Max Rehm: Direktor']],
    ['no vague noun', '{P Otto Behr} ist ein freier Mann.', []],
    ['„als“ in a relative clause', '{P Otto Behr}, der oft als Sprecher auftritt, kam.', ['Otto Behr: Sprecher']],
    ['„arbeitet als“', '{P Ilse Kramm} arbeitet in {O Ulm} als Lehrerin.', ['Ilse Kramm: Lehrerin']],
    ['no comparison', '{P Ilse Kramm}, die älter als Lehrerin {P Ina Aue} ist, kam.', ['Ina Aue: Lehrerin']],
    ['who leads what', '{P Ilse Kramm}, die das Unternehmen leitet, kam.', ['Ilse Kramm: leitet das Unternehmen']],
    ['no other act', '{P Ilse Kramm}, die das Unternehmen mag, kam.', []],
    ['an age', '{P Ilse Kramm} (45) kam.', ['Ilse Kramm: 45 Jahre']],
    ['no year', '{P Ilse Kramm} (1945) kam.', []],
    [
      'one plural noun for several',
      'Die Minister {P Otto Behr} ({F SPD}), {P Max Rehm} und {P Al Moor} kamen.',
      ['Otto Behr: Minister', 'Otto Behr: SPD', 'Max Rehm: Minister', 'Al Moor: Minister'],
    ],
    [
      'one plural noun for women',
      'Die Lehrerinnen {P Ina Aue} und {P Ilse Kramm} kamen.',
      ['Ina Aue: Lehrerin', 'Ilse Kramm: Lehrerin'],
    ],
    ['a singular noun is for one', 'Der Minister {P Otto Behr} und {P Max Rehm} kamen.', ['Otto Behr: Minister']],
  ])('reads %s', (_, line, expected) => {
    expect(roles(line)).toEqual(expected);
  });
});
