import { describe } from 'vitest';
import { phraseBook } from './phrase-book.ts';

describe('durations', () => {
  phraseBook([
    ['Der Bau dauerte [drei Jahre].', 'DURATION P3Y'],
    ['Der Bau dauerte [eineinhalb Jahre].', 'DURATION P1.5Y'],
    ['Sie sprach [zehn Minuten] lang.', 'DURATION PT10M'],
    ['Sie sprach [ein halbes Jahr] nicht.', 'DURATION P6M'],
    ['Sie wartete [eine halbe Stunde].', 'DURATION PT30M'],
    ['Sie wartete [eine Viertelstunde].', 'DURATION PT15M'],
    ['Sie blieb [mehrere Wochen].', 'DURATION PXW'],
    ['Sie blieb [ein paar Tage].', 'DURATION PXD'],
    ['Sie blieb [einige Monate].', 'DURATION PXM'],
    ['Sie blieb [100 Tage].', 'DURATION P100D'],
    ['Sie blieb [2,5 Stunden].', 'DURATION PT2.5H'],
    ['Sie blieb [gut fünf Jahre].', 'DURATION P5Y'],
    ['Sie blieb [mehr als 20 Jahre].', 'DURATION P20Y'],
    ['Sie saß [drei Jahre und vier Monate] in Haft.', 'DURATION P3Y4M'],
    ['Es dauert [sechs] bis [acht Monate].', 'DURATION P6M', 'DURATION P8M'],
    ['Sie blieb [jahrelang] fort.', 'DURATION PXY'],
    ['Nach [wochenlangem] Streit kam der Frieden.', 'DURATION PXW'],
    ['Die [zweitägige] Konferenz beginnt.', 'DURATION P2D'],
    ['Eine [dreijährige] Haftstrafe folgte.', 'DURATION P3Y'],
    ['Die [35-Stunden-Woche] bleibt.', 'DURATION PT35H'],
    ['Das Haus steht seit [zwei Jahrzehnten] leer.', 'DURATION P2DE'],
    ['Das Haus steht seit [Jahren] leer.', 'DURATION PXY'],
    ['Das währte [zwei Jahrhunderte].', 'DURATION P2CE'],
    ['Das Lager war [sechzig Sekunden] dunkel.', 'DURATION PT60S'],
  ]);
});

describe('durations that end or begin now have days', () => {
  phraseBook([
    ['Vor [fünf Monaten] begann der Streik.', 'DURATION P5M 2023-10-01…2023-10-31'],
    ['Vor [drei Jahren] begann der Streik.', 'DURATION P3Y 2021-01-01…2021-12-31'],
    ['Vor [zwei Wochen] begann der Streik.', 'DURATION P2W 2024-02-26…2024-03-03'],
    ['Vor [vier Tagen] begann der Streik.', 'DURATION P4D 2024-03-09'],
    ['Der Streik dauert seit [fünf Monaten].', 'DURATION P5M 2023-10-01…2024-03-13'],
    ['Der Streik dauert seit [rund zwei Jahren].', 'DURATION P2Y 2022-01-01…2024-03-13'],
    ['In [den letzten zehn Jahren] wuchs die Stadt.', 'DURATION P10Y 2014-03-13…2024-03-13'],
    ['In [den nächsten zwei Jahren] wächst die Stadt.', 'DURATION P2Y 2024-03-13…2026-03-13'],
    ['In [den vergangenen drei Wochen] regnete es.', 'DURATION P3W 2024-02-21…2024-03-13'],
  ]);
});
