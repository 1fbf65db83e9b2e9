import { describe, expect, it, test } from 'vitest';
import { figuresOf, phraseBook } from './phrase-book.ts';

describe('numbers that are no figures', () => {
  phraseBook([
    ['Das steht in Artikel 5 des Grundgesetzes.'],
    ['Das steht in § 129 Absatz 2.'],
    ['Er fuhr auf der A 45 nach Norden.'],
    ['Er fuhr auf der Autobahn 52 nach Norden.'],
    ['Er flog mit einer Boeing 737 nach Rom.'],
    ['Er fährt in der Formel 1.'],
    ['Sie kam auf Platz 3 ins Ziel.'],
    ['Sie kamen auf die Plätze drei und vier.'],
    ['Sie trug die Nummer 5 auf dem Trikot.'],
    ['Er wohnt in der Gartenstraße 12 im Norden.'],
    ['Die Mission Apollo 11 ist lange her.'],
    ['Er besitzt ein iPhone 7 und mehr nicht.'],
    ['Er rief unter 030/123456 an.'],
    ['Er rief unter +49 30 123456 an.'],
    ['Das steht auf Seite 12 im Buch.'],
    ['Die G7 und der A380 stehen nicht dafür.'],
    ['Er wurde 1998 Sieger.'],
    ['Der Bau entstand um 900 v. Chr. in Ägypten.'],
    ['Das ist ein Knoten und kein Fuß.'],
    ['Es gab eine 1:1-Übersetzung.'],
    ['Er kam am 3. März um 14:30 Uhr.'],
    ['Es dauerte fünf Wochen und drei Tage.'],
    ['Er ist ein Mann und sie eine Frau.'],
    ['Die Elf spielte schlecht.'],
    ['Beim dritten Versuch gelang es.'],
    ['Sie trat im 3. Bataillon an.'],
    ['Gegen 0:55 kam ein Wagen.'],
    ['Das Raumschiff „Linde 6“ startete.'],
  ]);

  it('are those of a name', () => {
    expect(figuresOf('Er gehört zu Schalke 04 und den Blauen 12 an.', { 'Blauen 12': 'organisation' })).toEqual([]);
  });

  it('are not the age in brackets behind the name of a person', () => {
    const text = 'Anna Vogt (54) sprach mit der Gruppe Nord (12).';
    const found = figuresOf(text, { 'Anna Vogt': 'person', 'Gruppe Nord': 'organisation' });
    expect(found[0]).toMatchObject({ text: '54', value: 54, unit: 'years' });
  });
});

describe('hostile and empty texts', () => {
  test.each([
    ['nothing', ''],
    ['one million digits', '1234567890'.repeat(100_000)],
    ['one long number word', 'hundert'.repeat(100_000)],
    ['bounds without a number', 'rund '.repeat(100_000)],
    ['numbers joined by dots', '3.'.repeat(100_000)],
  ])('%s hold no figures', (_, text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  it('ten thousand number words are ten thousand figures', () => {
    expect(figuresOf('zwei, '.repeat(10_000))).toHaveLength(10_000);
  });

  it('never gives a value that is no finite number', () => {
    const found = figuresOf(`Es sind 9${' Millionen'.repeat(1000)} und 1${' 200'.repeat(1000)}.`);
    expect(found.every(({ value }) => Number.isFinite(value))).toBe(true);
  });

  it('says what stands in the text, in order and without overlaps', () => {
    const text = 'Rund 1.200 Menschen, 3 bis 5 Prozent, € 20, 2:1, doppelt so viele, Hunderte. '.repeat(50);
    const found = figuresOf(text);
    expect(found.length).toBeGreaterThan(250);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(found.map((figure) => figure.text));
    expect(found.every(({ start }, index) => start >= (found[index - 1]?.end ?? 0))).toBe(true);
  });
});
