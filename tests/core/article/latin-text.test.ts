import { describe, expect, test } from 'vitest';
import { isLatin1, startsLower, startsUpper } from '../../../core/article/latin-text.ts';

describe('isLatin1', () => {
  test.each(['', 'Straße – „Öl“ für 5 €', 'señor Ñandú'])('knows all letters of „%s“', (text) => {
    expect(isLatin1(text)).toBe(true);
  });
  test.each(['Erdoğan', 'Łódź', 'Київ', '東京', 'œuvre'])('does not know all letters of „%s“', (text) => {
    expect(isLatin1(text)).toBe(false);
  });
});

test.each([
  ['rot', true, false],
  ['Rot', false, true],
  ['öl', true, false],
  ['Öl', false, true],
  ['ß', true, false],
  ['Žižek', false, true],
  ['7', false, false],
  ['„rot', false, false],
  ['東京', false, false],
  ['', false, false],
])('the case of the first letter of „%s“', (word, lower, upper) => {
  expect([startsLower(word), startsUpper(word)]).toEqual([lower, upper]);
});
