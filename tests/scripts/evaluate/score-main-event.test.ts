import { expect, test } from 'vitest';
import type { MainEvent } from '../../../core/model.ts';
import type { GoldAnswer, MainEventGold } from '../../../scripts/evaluate/facts-gold.ts';
import { scoreMainEvent } from '../../../scripts/evaluate/score-main-event.ts';

const text = 'Die Ministerin Anna Beispiel hat am Montag in Kassel eine neue Brücke eröffnet.';
const none = { who: null, what: null, where: null, when: null, why: null, how: null };

function at(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words, sum: '' };
}

function whoRight(acceptable: GoldAnswer, answer: string | null) {
  const annotation: MainEventGold = { id: '1', part: 'develop', length: text.length, ...none, who: acceptable };
  const event: MainEvent = { ...none, who: answer === null ? null : at(answer) };
  const table = scoreMainEvent([{ article: { id: '1', text }, annotation }], [event], []);
  return Object.fromEntries(table)['who right'];
}

const minister = [at('Die Ministerin Anna Beispiel')];
const [right, wrong] = ['100.0 % (1 of 1)', '0.0 % (0 of 1)'];

test.each([
  ['the same words', minister, 'Die Ministerin Anna Beispiel', right],
  ['half of the words', minister, 'Anna Beispiel', right],
  ['one word of four', minister, 'Beispiel', wrong],
  ['a half that is not the name', minister, 'Die Ministerin', right],
  ['twice the words', [at('in Kassel')], 'am Montag in Kassel', right],
  ['three times the words', [at('in Kassel')], 'hat am Montag in Kassel eine', wrong],
  ['other words', minister, 'eine neue Brücke', wrong],
  ['another acceptable extract', [at('eine neue Brücke'), ...minister], 'Anna Beispiel', right],
  ['no answer where there is one', minister, null, wrong],
  ['no answer where none is right too', [...minister, null], null, right],
  ['no answer where there is none', null, null, right],
  ['an answer where there is none', null, 'Kassel', wrong],
])('%s', (_, acceptable, answer, expected) => {
  expect(whoRight(acceptable, answer)).toBe(expected);
});

test.each([
  ['in Kassel eine neue Brücke eröffnet', right],
  ['hat am Montag in Kassel eine neue Brücke eröffnet', right],
  [text, wrong],
])('what is told without the subject: %s', (answer, expected) => {
  const what = [at('hat am Montag in Kassel eine neue Brücke eröffnet')];
  const annotation: MainEventGold = { id: '1', part: 'develop', length: text.length, ...none, who: minister, what };
  const table = scoreMainEvent([{ article: { id: '1', text }, annotation }], [{ ...none, what: at(answer) }], []);
  expect(Object.fromEntries(table)['what right']).toBe(expected);
});

test('the same words elsewhere are right', () => {
  const twice = 'Beispiel lacht. Anna Beispiel lacht.';
  const annotation: MainEventGold = {
    id: '1',
    part: 'develop',
    length: twice.length,
    ...none,
    who: [{ start: 0, end: 8, sum: '' }],
  };
  const event: MainEvent = { ...none, who: { start: 21, end: 29, text: 'Beispiel' } };
  const table = scoreMainEvent([{ article: { id: '1', text: twice }, annotation }], [event], []);
  expect(Object.fromEntries(table)['who right']).toBe(right);
});

test('articles that need no answer are left out of the second figure', () => {
  const annotation: MainEventGold = {
    id: '1',
    part: 'develop',
    length: text.length,
    ...none,
    who: [null, at('Kassel')],
  };
  const table = scoreMainEvent([{ article: { id: '1', text }, annotation }], [none], []);
  expect(Object.fromEntries(table)).toMatchObject({ 'who right': right, 'who, stated': '0.0 % (0 of 0)' });
});
