import { expect, it } from 'vitest';
import { introduction } from '../../../components/entity/introduction.ts';
import { person, sheetOf } from '../invented-sheet.ts';

const { article } = sheetOf([
  ['headline', 'Rehfeldt gewinnt'],
  ['caption', 'Rehfeldt im Regen'],
  ['paragraph', 'Die Läuferin Rehfeldt siegte. Brandis schied aus.'],
]);

it('Somebody is introduced in the running text, not in headline or caption', () => {
  expect(introduction(person(article.text, 'Rehfeldt'), article)?.start).toBe(article.text.lastIndexOf('Rehfeldt'));
});

it('Somebody who is named outside of the running text only is introduced there', () => {
  const { article: picture } = sheetOf([['caption', 'Brandis am Ziel']]);
  expect(introduction(person(picture.text, 'Brandis'), picture)?.start).toBe(0);
});
