import { describe } from 'vitest';
import { cases, someOf } from './phrase-book.ts';

const ulm = { names: { Ulm: 'place' } } as const;

describe('where', () => {
  someOf([
    ['In Ulm ist ein Dach eingestürzt.', { where: 'In Ulm' }, ulm],
    ['Ein Dach ist in der Stadt Ulm eingestürzt.', { where: 'in der Stadt Ulm' }, ulm],
    ['Ein Dach ist in der Nähe von Ulm eingestürzt.', { where: 'in der Nähe von Ulm' }, ulm],
    ['Ein Dach ist auf dem Messegelände in Ulm eingestürzt.', { where: 'auf dem Messegelände in Ulm' }, ulm],
    ['Eine Bäckerei in Ulm hat geschlossen.', { where: 'in Ulm' }, ulm],
    ['Ein Schüler hat in einem Krankenhaus einen Brand gelegt.', { where: 'in einem Krankenhaus' }],
    ['Ein Dach ist eingestürzt. Der Vorfall ereignete sich in Ulm.', { where: 'in Ulm' }, ulm],
    [
      'Ein Koch, der in Bern arbeitet, hat in Ulm einen Preis gewonnen.',
      { where: 'in Ulm' },
      { names: { Bern: 'place', Ulm: 'place' } },
    ],
    ['Nahe der Stadt Ulm entgleisten am Montag zwölf Wagen.', { who: 'zwölf Wagen', where: 'Nahe der Stadt Ulm' }, ulm],
    [
      'Der Rat hat ein Haus gekauft. Die Häuser der Gemeinde Ulm sind alt.',
      { where: 'Ulm' },
      { ...ulm, headline: 'Ulm: Rat kauft Haus' },
    ],
    [
      'Der Flughafen in Ulm ist alt. Am Montag ist dort ein Dach eingestürzt.',
      { who: 'ein Dach', where: 'in Ulm' },
      ulm,
    ],
    ['ULM (dpa) – Ein Dach ist eingestürzt.', { who: 'Ein Dach', where: 'ULM' }, { names: { ULM: 'place' } }],
  ]);
});

describe('when', () => {
  someOf([
    ['Am Montag hat der Rat getagt.', { when: 'Am Montag' }],
    ['Der Rat hat am späten Montagabend getagt.', { when: 'am späten Montagabend' }],
    [
      'Der Rat hat am Montag, den 11. März, getagt.',
      { what: 'hat am Montag, den 11. März, getagt', when: 'am Montag, den 11. März' },
    ],
    ['Der Rat hat gestern getagt.', { when: 'gestern' }],
    ['In der Nacht zum Dienstag brannte ein Stall.', { when: 'In der Nacht zum Dienstag' }],
    ['Der Rat hat den Vertrag aus dem Jahr 1987 am Montag gekündigt.', { when: 'am Montag' }],
    ['Die Fähre liegt seit zwei Wochen im Hafen.', { when: 'seit zwei Wochen' }],
    ['Gegen den Koch hat die Polizei Mitte Mai Anzeige erstattet.', { who: 'die Polizei', when: 'Mitte Mai' }],
    ['Der Rat hat den Haushalt 2024 beschlossen. Am Dienstag wurde das bekannt.', { when: 'Am Dienstag' }],
    ['Das Land hat den Spieler des Jahres 2023 geehrt. Am Dienstag wurde das bekannt.', { when: 'Am Dienstag' }],
    ['Die Partei hat am Montag Ilse Tannert für die Wahl am 27. Oktober aufgestellt.', { when: 'am Montag' }],
    ['Das Flugzeug, das gestern in ein Haus stürzte, war defekt.', { when: 'gestern' }],
    ['Der kürzlich ernannte Bischof hat verzichtet. Am Montag kam der Brief.', { when: 'Am Montag' }],
    ['Der Rat hat getagt. Am Dienstag wurde das Ergebnis bekannt.', { when: 'Am Dienstag' }],
    [
      'Ulm (Deutschland), 12.03.2024 – Ein Dach ist eingestürzt.',
      { what: 'ist eingestürzt', where: 'Ulm', when: '12.03.2024' },
      ulm,
    ],
  ]);
});

describe('why', () => {
  someOf([
    ['Die Straße wird gesperrt, weil ein Hang rutscht.', { why: 'weil ein Hang rutscht' }],
    ['Wegen eines Defekts fiel der Strom aus.', { why: 'Wegen eines Defekts' }],
    ['Aufgrund starker Regenfälle wurde das Fest abgesagt.', { why: 'Aufgrund starker Regenfälle' }],
    ['Die Stadt sperrt die Brücke, um sie zu prüfen.', { why: 'um sie zu prüfen' }],
    ['Der Zug fiel aus. Grund war ein Defekt.', { why: 'ein Defekt' }],
    ['Der Minister trat zurück. Er begründete das mit seiner Gesundheit.', { why: 'mit seiner Gesundheit' }],
  ]);
});

describe('how', () => {
  someOf([
    ['Die Diebe öffneten die Tür, indem sie das Schloss aufbohrten.', { how: 'indem sie das Schloss aufbohrten' }],
    ['Die Bergwacht fand den Mann mithilfe einer Drohne.', { how: 'mithilfe einer Drohne' }],
    ['Die Bergwacht fand den Mann mit Hilfe einer Drohne.', { how: 'mit Hilfe einer Drohne' }],
  ]);
});

describe('no answer is better than one about something else', () => {
  cases([
    ['Ein Zug ist in Richtung Ulm gefahren.', { who: 'Ein Zug', what: 'ist in Richtung Ulm gefahren' }, ulm],
    ['Zwei Diebe standen vor Gericht.', { who: 'Zwei Diebe', what: 'standen vor Gericht' }],
    [
      'Die Partei hat Ilse Tannert für die Wahl am 27. Oktober 2024 aufgestellt.',
      { who: 'Die Partei', what: 'hat Ilse Tannert für die Wahl am 27. Oktober 2024 aufgestellt' },
    ],
    [
      'Ein Segler ist verschwunden. Er war in Richtung Ulm geflogen.',
      { who: 'Ein Segler', what: 'ist verschwunden' },
      ulm,
    ],
    [
      'Ein Sänger hat einen Preis gewonnen. Geboren wurde er in Ulm.',
      { who: 'Ein Sänger', what: 'hat einen Preis gewonnen' },
      ulm,
    ],
    [
      'Drei Schüler im Alter von zehn bis zwölf Jahren haben einen Preis gewonnen.',
      { who: 'Drei Schüler im Alter von zehn bis zwölf Jahren', what: 'haben einen Preis gewonnen' },
    ],
  ]);
});
