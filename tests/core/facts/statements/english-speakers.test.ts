import { expect, test } from 'vitest';
import { english } from '../english.ts';
import { speakersOf } from './marked-speakers.ts';

test.each([
  ['the person named', 'Mayor {P Ann Harlow} said the money was gone.', ['Ann Harlow']],
  ['the person named behind the verb', '“The money is gone,” said {P Ann Harlow}, a lawyer.', ['Ann Harlow']],
  [
    'the person before an apposition',
    '{P Ann Harlow}, a lawyer from {L Leeds}, said the money was gone.',
    ['Ann Harlow'],
  ],
  [
    'the person before an apposition, and not who is told',
    '“The money is gone,” {P Ann Harlow}, the mayor, told reporters on Friday.',
    ['Ann Harlow'],
  ],
  [
    'the person behind a verb of telling that opens its clause',
    '“The money is gone,” warned {P Ann Harlow} on Friday.',
    ['Ann Harlow'],
  ],
  [
    'the body for which somebody speaks',
    'A spokesman for {O Northern Line} said the ferry was late.',
    ['Northern Line'],
  ],
  ['the body itself', '{O Northern Line} said the ferry was late.', ['Northern Line']],
  [
    'the one who spoke before, for a pronoun',
    '“The money is gone,” said {P Ann Harlow}. “We need more,” she said.',
    ['Ann Harlow', 'Ann Harlow'],
  ],
  [
    'the one who spoke before, and not whom the sentence before names beside them',
    '{P Ann Harlow} said {P Tom Reed} knew it. “He was told,” she said.',
    ['Ann Harlow', 'Ann Harlow'],
  ],
  [
    'the body that spoke before, for „it“',
    '{O Northern Line} said the ferry was late. It said a bus would run.',
    ['Northern Line', 'Northern Line'],
  ],
  ['nobody, for somebody without a name', 'A neighbour said the ferry was late.', ['(A neighbour)']],
])('a speaker is %s', (_, marked, wanted) => {
  expect(speakersOf(marked, {}, english)).toEqual(wanted);
});
