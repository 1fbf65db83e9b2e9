import { describe, expect, test } from 'vitest';
import { nameKey } from '../../../core/entities/name-key.ts';
import { germanNameVariants } from '../../../core/languages/de/variants.ts';

describe('nameKey', () => {
  test.each([
    ['umlauts and their two letters', 'Jörg Müßig', 'Joerg Muessig'],
    ['accents', 'José Peña', 'Jose Pena'],
    ['letters of other alphabets that NFD keeps', 'Łukasz', 'Lukasz'],
    ['hyphens', 'West-Timor', 'Westtimor'],
    ['composed and decomposed letters', 'Özlem', 'O\u0308zlem'],
    ['case', 'TARNOW', 'Tarnow'],
  ])('is the same over %s', (_, a, b) => {
    expect(nameKey(a, germanNameVariants)).toBe(nameKey(b, germanNameVariants));
  });

  test.each([
    ['Meier', 'Maier'],
    ['Kramm', 'Kram'],
    ['Moussawi', 'Mussawi'],
  ])('tells %s from %s', (a, b) => {
    expect(nameKey(a, germanNameVariants)).not.toBe(nameKey(b, germanNameVariants));
  });
});
