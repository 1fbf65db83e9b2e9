import { describe } from 'vitest';
import { phraseBook } from './phrase-book.ts';

describe('days around the publication', () => {
  phraseBook([
    ['[Gestern] brannte eine Scheune.', 'DATE 2024-03-12 2024-03-12'],
    ['[Vorgestern] brannte eine Scheune.', 'DATE 2024-03-11 2024-03-11'],
    ['[Morgen] tagt der Rat, [übermorgen] der Ausschuss.', 'DATE 2024-03-14 2024-03-14', 'DATE 2024-03-15 2024-03-15'],
    ['[Gestern] schwieg sie, [heute] spricht sie.', 'DATE 2024-03-12 2024-03-12', 'DATE 2024-03-13 2024-03-13'],
    ['[Heute] ist das Dorf fast leer.', 'DATE PRESENT_REF'],
    ['Die [heutige] Regelung ist streng.', 'DATE PRESENT_REF'],
    ['Bei der [gestrigen] Sitzung fehlte sie.', 'DATE 2024-03-12 2024-03-12'],
    ['Am [heutigen Mittwoch] tagt der Rat.', 'DATE 2024-03-13 2024-03-13'],
    ['Am [gestrigen Dienstag] tagte der Rat.', 'DATE 2024-03-12 2024-03-12'],
  ]);
});

describe('weekdays', () => {
  phraseBook([
    ['Am [Montag] brannte eine Scheune.', 'DATE 2024-03-11 2024-03-11'],
    ['Am [Freitag] brannte eine Scheune.', 'DATE 2024-03-08 2024-03-08'],
    ['Am [Freitag] tagt der Rat.', 'DATE 2024-03-15 2024-03-15'],
    ['Am [Montag] soll der Rat entscheiden.', 'DATE 2024-03-18 2024-03-18'],
    ['Am [Mittwoch] hat der Rat entschieden.', 'DATE 2024-03-13 2024-03-13'],
    ['Der Minister ist am [Sonntag] zurückgetreten.', 'DATE 2024-03-10 2024-03-10'],
    ['Am [Freitag] ([24. Mai]) beginnt das Fest.', 'DATE 2024-05-24 2024-05-24', 'DATE 2024-05-24 2024-05-24'],
    ['Am [Freitag] hat der Chor gesungen.', 'DATE 2024-03-08 2024-03-08'],
    ['Am [vergangenen Freitag] begann der Streik.', 'DATE 2024-03-08 2024-03-08'],
    ['Am [vergangenen Mittwoch] begann der Streik.', 'DATE 2024-03-06 2024-03-06'],
    ['Am [kommenden Mittwoch] endet der Streik.', 'DATE 2024-03-20 2024-03-20'],
    ['Am [nächsten Dienstag] endet der Streik.', 'DATE 2024-03-19 2024-03-19'],
    ['Erst [diesen Donnerstag] wird gewählt.', 'DATE 2024-03-14 2024-03-14'],
    ['Am [Montag vergangener Woche] begann der Streik.', 'DATE 2024-03-04 2024-03-04'],
    ['Am [Dienstag der kommenden Woche] tagt der Rat.', 'DATE 2024-03-19 2024-03-19'],
    ['Am [Samstag] und [Sonntag] wurde gefeiert.', 'DATE 2024-03-09 2024-03-09', 'DATE 2024-03-10 2024-03-10'],
    [
      'Wie der Verein am [Montag] mitteilte, beginnt am [Samstag] die Messe.',
      'DATE 2024-03-11 2024-03-11',
      'DATE 2024-03-16 2024-03-16',
    ],
  ]);
});

describe('weeks, months, quarters, years', () => {
  phraseBook([
    ['[Vergangene Woche] kam der Regen.', 'DATE 2024-W10 2024-03-04…2024-03-10'],
    ['In [der kommenden Woche] wird es warm.', 'DATE 2024-W12 2024-03-18…2024-03-24'],
    ['[Diese Woche] wird es warm.', 'DATE 2024-W11 2024-03-11…2024-03-17'],
    ['Im [vergangenen Monat] sank der Preis.', 'DATE 2024-02 2024-02-01…2024-02-29'],
    ['Im [nächsten Monat] steigt der Preis.', 'DATE 2024-04 2024-04-01…2024-04-30'],
    ['Im [vergangenen Jahr] sank der Preis.', 'DATE 2023 2023-01-01…2023-12-31'],
    ['[Nächstes Jahr] steigt der Preis.', 'DATE 2025 2025-01-01…2025-12-31'],
    ['In [diesem Jahr] steigt der Preis.', 'DATE 2024 2024-01-01…2024-12-31'],
    ['Im [laufenden Jahr] steigt der Preis.', 'DATE 2024 2024-01-01…2024-12-31'],
    ['Gegenüber [dem Vorjahr] sank der Preis.', 'DATE 2023 2023-01-01…2023-12-31'],
    ['Im [Vormonat] sank der Preis.', 'DATE 2024-02 2024-02-01…2024-02-29'],
    ['Auch [heuer] findet der Markt statt.', 'DATE 2024 2024-01-01…2024-12-31'],
    ['Im [vergangenen Quartal] sank der Gewinn.', 'DATE 2023-Q4 2023-10-01…2023-12-31'],
    ['Im [vergangenen Jahrzehnt] wuchs die Stadt.', 'DATE 201 2010-01-01…2019-12-31'],
    ['Am [Wochenende] regnete es.', 'DATE 2024-W10-WE 2024-03-09…2024-03-10'],
    ['Am [Wochenende] wird es regnen.', 'DATE 2024-W11-WE 2024-03-16…2024-03-17'],
    ['Am [kommenden Wochenende] ist Markt.', 'DATE 2024-W11-WE 2024-03-16…2024-03-17'],
    ['Am [vergangenen Wochenende] war Markt.', 'DATE 2024-W10-WE 2024-03-09…2024-03-10'],
    ['In [den vergangenen Jahren] wuchs die Stadt.', 'DURATION PXY'],
    ['In [diesen Tagen] beginnt die Ernte.', 'DURATION PXD'],
    ['In [den nächsten Wochen] beginnt die Ernte.', 'DATE FUTURE_REF'],
  ]);
});

describe('dates that count from one just named', () => {
  phraseBook([
    [
      'Am [4. März 2024] kam der Brief. Am [Tag darauf] ging sie.',
      'DATE 2024-03-04 2024-03-04',
      'DATE 2024-03-05 2024-03-05',
    ],
    [
      'Am [4. März 2024] kam der Brief. Am [nächsten Tag] ging sie.',
      'DATE 2024-03-04 2024-03-04',
      'DATE 2024-03-05 2024-03-05',
    ],
    [
      'Am [4. März 2024] kam der Brief, [zwei Tage später] ging sie.',
      'DATE 2024-03-04 2024-03-04',
      'DATE 2024-03-06 2024-03-06',
    ],
    [
      'Am [4. März 2024] kam der Brief, [drei Tage zuvor] das Paket.',
      'DATE 2024-03-04 2024-03-04',
      'DATE 2024-03-01 2024-03-01',
    ],
    [
      'Am [Freitag] verlor sie, am [Vortag] hatte sie gewonnen.',
      'DATE 2024-03-08 2024-03-08',
      'DATE 2024-03-07 2024-03-07',
    ],
    [
      '[2010] zog sie um, [drei Jahre später] kam er nach.',
      'DATE 2010 2010-01-01…2010-12-31',
      'DATE 2013 2013-01-01…2013-12-31',
    ],
    [
      'Im [Mai 2020] zog sie um, [zwei Monate später] kam er nach.',
      'DATE 2020-05 2020-05-01…2020-05-31',
      'DATE 2020-07 2020-07-01…2020-07-31',
    ],
    [
      'Am [1. Oktober 2003] war Wahl. An [diesem Tag] schneite es.',
      'DATE 2003-10-01 2003-10-01',
      'DATE 2003-10-01 2003-10-01',
    ],
    [
      'Am [Dienstag] fiel der Strom aus, am [Tag zuvor] das Wasser. [Tags darauf] war alles gut.',
      'DATE 2024-03-12 2024-03-12',
      'DATE 2024-03-11 2024-03-11',
      'DATE 2024-03-13 2024-03-13',
    ],
  ]);
});
