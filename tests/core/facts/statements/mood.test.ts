import { describe, expect, test } from 'vitest';
import { german } from '../../../../core/languages/de/index.ts';

const { speech } = german;

describe('the mood of a verb', () => {
  test.each([
    'sei seien habe werde könne müsse dürfe solle wolle'.split(' '),
    'komme gehe stehe bestehe verteidige arbeite handele handle ändere fordere nehme wisse'.split(' '),
    'telefoniere existiere stattfinde anordne zurückweise bekomme entscheide'.split(' '),
  ])('%s … is that of reported speech', (...words) => {
    expect(words.filter((word) => speech.moodOf(word) !== 'reported')).toEqual([]);
  });

  test.each([
    'hätte hätten wäre wären würde würden könnte müssten'.split(' '),
    'käme gäbe läge stünden fänden entstünden'.split(' '),
  ])('%s … may be that of reported speech', (...words) => {
    expect(words.filter((word) => speech.moodOf(word) !== 'hypothetical')).toEqual([]);
  });

  test.each([
    'sagte ging gingen stand hielten führen führte landete'.split(' '),
    'große neue heute viele einige keine meine teilweise gerne bitte'.split(' '),
    'ist hat wird kann geht steht'.split(' '),
  ])('%s … is the indicative or no verb', (...words) => {
    expect(words.filter((word) => speech.moodOf(word) !== null)).toEqual([]);
  });
});

describe('a verb of saying', () => {
  const sensesOf = (word: string) => new Set(speech.cueForms(word).map(({ verb }) => verb.sense));

  test.each([
    ['say', 'sagte sagt gesagt erklärten mitteilte betont'],
    ['deny', 'bestritt dementierte abgelehnt zurückgewiesen'],
    ['demand', 'forderte gefordert auffordert empfahl geraten'],
    ['announce', 'versprach versprochen angekündigt bekanntgab beschloss'],
    ['warn', 'warnt gewarnt'],
    ['criticise', 'kritisiert verurteilte'],
  ] as const)('has the sense %s in all its forms: %s', (sense, words) => {
    expect(words.split(' ').filter((word) => !sensesOf(word).has(sense))).toEqual([]);
  });

  test('is told by its separable part', () => {
    const parts = speech.cueForms('wies').map(({ particle }) => particle);
    expect(new Set(parts)).toEqual(new Set(['hin', 'zurück']));
  });
});
