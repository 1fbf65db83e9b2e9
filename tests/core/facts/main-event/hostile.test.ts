import { expect, test } from 'vitest';
import { eventOf } from './phrase-book.ts';

test.each([
  ['', 'nothing'],
  ['„„„„'.repeat(2_000), 'quotation marks'],
  [', '.repeat(5_000), 'commas'],
  ['– '.repeat(5_000), 'dashes'],
  ['1'.repeat(100_000), 'digits'],
  ['in der '.repeat(5_000), 'prepositions and articles without a noun'],
  ['weil er, '.repeat(3_000), 'clauses that never end'],
  ['am Montag, den 3. und '.repeat(1_000), 'dates without end'],
  [`${'ge'.repeat(50_000)} `, 'one word that might be a participle'],
  ['Haus '.repeat(20_000), 'nouns alone'],
])('Text that is no article gives no answer that is not in it (%#: $1)', (text) => {
  for (const answer of Object.values(eventOf(text))) expect(text).toContain(answer);
});

test('A sentence with more words than any sentence has is left out.', () => {
  const endless = `Der Rat ${'und der Rat '.repeat(500)}tagte.`;
  expect(eventOf(`${endless} Die Polizei sperrte die Brücke.`)).toMatchObject({ who: 'Die Polizei' });
});
