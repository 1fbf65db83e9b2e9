import { describe } from 'vitest';
import { phraseBook } from './phrase-book.ts';

describe('times of the clock', () => {
  phraseBook([
    [
      'Am [Montag] um [14.30 Uhr] fiel der Strom aus.',
      'DATE 2024-03-11 2024-03-11',
      'TIME 2024-03-11T14:30 2024-03-11',
    ],
    [
      'Am [Montag] gegen [14:30 Uhr] fiel der Strom aus.',
      'DATE 2024-03-11 2024-03-11',
      'TIME 2024-03-11T14:30 2024-03-11',
    ],
    ['Um [9 Uhr] beginnt am [Freitag] der Prozess.', 'TIME 2024-03-15T09:00 2024-03-15', 'DATE 2024-03-15 2024-03-15'],
    ['Der Saal öffnet um [18 Uhr].', 'TIME 2024-03-13T18:00 2024-03-13'],
    ['Der Saal öffnet um [neun Uhr].', 'TIME 2024-03-13T09:00 2024-03-13'],
    ['Der Saal öffnet um [14 Uhr 20].', 'TIME 2024-03-13T14:20 2024-03-13'],
    ['Der Saal öffnet um [8 Uhr abends].', 'TIME 2024-03-13T20:00 2024-03-13'],
    ['Der Saal öffnet um [halb acht Uhr].', 'TIME 2024-03-13T07:30 2024-03-13'],
    ['Geöffnet ist von [10]-[18 Uhr].', 'TIME 2024-03-13T10:00 2024-03-13', 'TIME 2024-03-13T18:00 2024-03-13'],
    ['Geöffnet ist von [10] bis [18 Uhr].', 'TIME 2024-03-13T10:00 2024-03-13', 'TIME 2024-03-13T18:00 2024-03-13'],
    ['Die Züge fahren um [9.30]/[12.30 Uhr].', 'TIME 2024-03-13T09:30 2024-03-13', 'TIME 2024-03-13T12:30 2024-03-13'],
    ['Um [12.15] begann die Rede.', 'TIME 2024-03-13T12:15 2024-03-13'],
    ['Um [Mitternacht] war Ruhe.', 'TIME 2024-03-13T24:00 2024-03-13'],
  ]);
});

describe('parts of the day', () => {
  phraseBook([
    ['Am [Dienstagabend] brannte es.', 'TIME 2024-03-12TEV 2024-03-12'],
    ['Am [Freitagmorgen] soll es regnen.', 'TIME 2024-03-15TMO 2024-03-15'],
    ['Am [Dienstag Nachmittag] brannte es.', 'TIME 2024-03-12TAF 2024-03-12'],
    ['[Gestern Abend] brannte es.', 'TIME 2024-03-12TEV 2024-03-12'],
    ['[Morgen früh] wird geräumt.', 'TIME 2024-03-14TMO 2024-03-14'],
    ['Am [Sonntag] war es mild, am [Abend] kalt.', 'DATE 2024-03-10 2024-03-10', 'TIME 2024-03-10TEV 2024-03-10'],
    ['Gegen [Mittag] ließ der Regen nach.', 'TIME 2024-03-13TMI 2024-03-13'],
    ['Am [Abend des 24. Dezember 2023] fiel der Strom aus.', 'TIME 2023-12-24TEV 2023-12-24'],
    ['In [der Nacht zum Freitag] brannte es.', 'TIME 2024-03-07TNI 2024-03-07…2024-03-08'],
    ['In [der Nacht auf den 3. März] brannte es.', 'TIME 2024-03-02TNI 2024-03-02…2024-03-03'],
    ['In [der Nacht von Freitag auf Samstag] brannte es.', 'TIME 2024-03-08TNI 2024-03-08…2024-03-09'],
    ['In [der Nacht zu Dienstag] brannte es.', 'TIME 2024-03-11TNI 2024-03-11…2024-03-12'],
  ]);
});
