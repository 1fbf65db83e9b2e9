import { describe, expect, it } from 'vitest';
import { createSentenceFinder } from '../../../components/evidence/sentence-finder.ts';
import { extract, sheetOf } from '../invented-sheet.ts';

describe('the sentence of some words', () => {
  it.each([
    ['stands alone', 'Es regnet. Ida Vogt lacht. Es schneit.', 'Ida Vogt', 'Ida Vogt lacht.'],
    ['goes on after an ordinal', 'Am 3. März kam Ida Vogt an. Es schneite.', 'Ida', 'Am 3. März kam Ida Vogt an.'],
    ['goes on after an initial', 'Es rief P. Lenau an. Stille.', 'Lenau', 'Es rief P. Lenau an.'],
    ['goes on after a title', 'Gestern sprach Dr. Vogt. Alle hörten zu.', 'Vogt', 'Gestern sprach Dr. Vogt.'],
    ['goes on after „z. B.“', 'Städte wie z. B. Wien wachsen. Andere nicht.', 'Wien', 'Städte wie z. B. Wien wachsen.'],
    ['ends after a year', 'Das war 2024. Vogt ging.', 'Vogt', 'Vogt ging.'],
    ['is the whole block where there is no full stop', 'Vogt im Regen', 'Regen', 'Vogt im Regen'],
  ])('%s', (_, text, words, expected) => {
    const { article } = sheetOf([['paragraph', text]]);
    const { start, end } = createSentenceFinder(article)(extract(article.text, words));
    expect(article.text.slice(start, end)).toBe(expected);
  });

  it('never reaches into the next block', () => {
    const { article } = sheetOf([
      ['heading', 'Neues von Vogt'],
      ['paragraph', 'Sie ging.'],
    ]);
    const { start, end } = createSentenceFinder(article)(extract(article.text, 'Vogt'));
    expect(article.text.slice(start, end)).toBe('Neues von Vogt');
  });

  it('is the words themselves outside of every block', () => {
    expect(createSentenceFinder(sheetOf([]).article)({ start: 4, end: 9 })).toEqual({ start: 4, end: 9 });
  });
});
