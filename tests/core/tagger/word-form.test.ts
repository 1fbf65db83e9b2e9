import { describe, expect, test } from 'vitest';
import { joinWords } from '../../../core/tagger/joined-words.ts';
import { normaliseToken, shapeOf, titleCase, withoutGenitive } from '../../../core/tagger/word-form.ts';

describe('the shape of a word', () => {
  test.each([
    ['Oslo', 'Aaa'],
    ['USA', 'AA'],
    ['G20', 'A99'],
    ['Dahl-Holt', 'Aaa-Aaa'],
    ['3.', '9.'],
    ['eBay', 'aAaa'],
    ['', ''],
  ])('of %s is %s', (word, shape) => {
    expect(shapeOf(word)).toBe(shape);
  });
});

describe('the genitive', () => {
  test.each([
    ['Berlins', 'Berlin'],
    ["Marx'", 'Marx'],
    ["Brien's", 'Brien'],
    ['Ross', null],
    ['Oslo', null],
    ['als', null],
  ])('%s without its ending is %s', (word, stem) => {
    expect(withoutGenitive(word)).toBe(stem);
  });
});

describe('typography', () => {
  test.each([
    ['„', '"'],
    ['»', '"'],
    ['–', '-'],
    ['D’Angelo', "D'Angelo"],
    ['Mu\u0308nchen', 'M\u00fcnchen'],
  ])('%s is read as %s', (token, word) => {
    expect(normaliseToken(token)).toBe(word);
  });
});

test('capitals fold to a title', () => {
  expect(titleCase('ÄGYPTEN')).toBe('Ägypten');
});

test('torn accents join their neighbours and keep the token numbers', () => {
  expect(joinWords(['Su', '\u0308', 'dtirol', 'liegt', 'oben'])).toEqual({
    words: ['S\u00fcdtirol', 'liegt', 'oben'],
    firstToken: [0, 3, 4, 5],
  });
});
