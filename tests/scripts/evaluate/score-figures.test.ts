import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../core/model.ts';
import type { FiguresGold, GoldFigure } from '../../../scripts/evaluate/facts-gold.ts';
import { scoreFigures } from '../../../scripts/evaluate/score-figures.ts';

const text = 'In Kassel fanden rund 300 Helfer zwei Katzen; ein Drittel der Helfer blieb.';

function at(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const wanted: readonly GoldFigure[] = [
  { ...at('rund 300 Helfer'), sum: '', value: 300, unit: null, counted: at('Helfer'), approximate: true },
  { ...at('zwei Katzen'), sum: '', value: 2, unit: null, counted: at('Katzen'), approximate: false },
];

const helpers: Figure = {
  ...at('rund 300 Helfer'),
  text: 'rund 300 Helfer',
  value: 300,
  unit: null,
  counted: 'Helfer',
  approximate: true,
};

function score(found: readonly Figure[], figures = wanted) {
  const annotation: FiguresGold = { id: '1', part: 'develop', length: text.length, figures };
  const errors: string[] = [];
  const table = scoreFigures([{ article: { id: '1', text }, annotation }], [found], errors);
  return { ...Object.fromEntries(table), errors: errors.length };
}

describe('figures', () => {
  test('one of two found is a recall of a half', () => {
    expect(score([helpers])).toMatchObject({
      'figures P span': '100.0 % (1 of 1)',
      'figures R span': '50.0 % (1 of 2)',
      'figures R value': '50.0 % (1 of 2)',
      errors: 1,
    });
  });

  test('a span without its noun pairs when it shares half of the characters', () => {
    expect(score([{ ...helpers, ...at('rund 300') }])).toMatchObject({ 'figures R span': '50.0 % (1 of 2)' });
    expect(score([{ ...helpers, ...at('300') }])).toMatchObject({ 'figures R span': '0.0 % (0 of 2)', errors: 3 });
  });

  test('another value counts for the span only', () => {
    expect(score([{ ...helpers, value: 3 }])).toMatchObject({
      'figures P span': '100.0 % (1 of 1)',
      'figures P value': '0.0 % (0 of 1)',
    });
    expect(score([{ ...helpers, upper: 400 }])).toMatchObject({ 'figures P value': '0.0 % (0 of 1)' });
  });

  test('a found figure stands for one annotated figure only', () => {
    expect(score([helpers, { ...helpers }])).toMatchObject({ 'figures P span': '50.0 % (1 of 2)' });
  });

  test('thirds may be rounded', () => {
    const third = { ...at('ein Drittel der Helfer'), unit: 'share', approximate: false };
    const gold: GoldFigure = { ...third, sum: '', value: 1 / 3, counted: at('Helfer') };
    const found: Figure = { ...third, text: 'ein Drittel der Helfer', value: 0.333, counted: 'der Helfer' };
    expect(score([found], [gold])).toMatchObject({ 'figures R value': '100.0 % (1 of 1)', errors: 0 });
  });

  test.each([
    ['Helfer', '100.0 % (1 of 1)'],
    ['freiwillige Helfer', '100.0 % (1 of 1)'],
    ['Katzen', '0.0 % (0 of 1)'],
    ['Helfer fanden zwei Katzen im Wald', '0.0 % (0 of 1)'],
    [null, '0.0 % (0 of 1)'],
  ])('counted %s', (counted, right) => {
    expect(score([{ ...helpers, counted }])).toMatchObject({ 'counted right': right });
  });
});
