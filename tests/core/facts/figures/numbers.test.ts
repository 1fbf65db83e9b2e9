import { describe } from 'vitest';
import { phraseBook } from './phrase-book.ts';

describe('numbers in digits', () => {
  phraseBook([
    ['Es kamen [314 Kriegsgefangene] frei.', '314 „Kriegsgefangene“'],
    ['Es fehlen [1.200 Wohnungen].', '1200 „Wohnungen“'],
    ['Es fehlen [1 200 Wohnungen].', '1200 „Wohnungen“'],
    ["Er verlor [1'200 Schrauben].", '1200 „Schrauben“'],
    ['Es fehlen [1.200.000 Wohnungen].', '1200000 „Wohnungen“'],
    ['Der Wert lag bei [1,5].', '1.5'],
    ['Es fehlen [1,2 Mio. Wohnungen].', '1200000 „Wohnungen“'],
    ['Es fehlen [1.2 Mio. Wohnungen].', '1200000 „Wohnungen“'],
    ['Das Paket wiegt [4½ Kilo].', '4.5 kg'],
    ['Es waren [5000].', '5000'],
    ['Ein Beben der Stärke [5,3] traf die Küste.', '5.3 magnitude'],
    ['Es gibt [8 Milliarden Menschen].', '8000000000 „Menschen“'],
  ]);
});

describe('numbers in words', () => {
  phraseBook([
    ['Sie haben [zwei Hunde].', '2 „Hunde“'],
    ['[Drei Hunde] bellten.', '3 „Hunde“'],
    ['Es sind [zweihundertfünfzig Bäume].', '250 „Bäume“'],
    ['Es sind [hunderteins Bäume].', '101 „Bäume“'],
    ['Es sind [dreiunddreißig Bäume].', '33 „Bäume“'],
    ['Es sind [zwölftausend Bäume].', '12000 „Bäume“'],
    ['Es sind [zweihundertfünfzigtausend Bäume].', '250000 „Bäume“'],
    ['Es sind [tausendfünfhundert Bäume].', '1500 „Bäume“'],
    ['Der Weg ist [anderthalb Kilometer] lang.', '1.5 km'],
    ['Der Weg ist [eineinhalb Kilometer] lang.', '1.5 km'],
    ['Der Weg ist [zweieinhalb Kilometer] lang.', '2.5 km'],
    ['Sie kaufte [ein Dutzend Eier].', '12 „Eier“'],
    ['Sie kaufte [drei Dutzend Eier].', '36 „Eier“'],
    ['Es leben [eine Million Menschen] dort.', '1000000 „Menschen“'],
    ['Es leben [eine halbe Million Menschen] dort.', '500000 „Menschen“'],
    ['Es leben [zweieinhalb Millionen Menschen] dort.', '2500000 „Menschen“'],
    ['Er hat [zweier Kinder] Brote gegessen.', '2 „Kinder“'],
    ['Die Einheit zählt [hundert Soldaten].', '100 „Soldaten“'],
  ]);
});

describe('crowds', () => {
  phraseBook([
    ['Betroffen sind [hunderttausende Haushalte].', '~100000 „Haushalte“'],
    ['[Hunderte Menschen] kamen.', '~100 „Menschen“'],
    ['[Tausende von Menschen] kamen.', '~1000 „Menschen“'],
    ['Es kamen [Zehntausende].', '~10000'],
    ['Es kamen [Dutzende Gäste].', '~12 „Gäste“'],
    ['Es kamen [mehrere Hundert Gäste].', '~100 „Gäste“'],
    ['Es kamen [einige tausend Gäste].', '~1000 „Gäste“'],
    ['Es kamen ein [paar hundert Gäste].', '~100 „Gäste“'],
    ['Er erbte [Millionen].', '~1000000'],
  ]);
});

describe('parts and factors', () => {
  phraseBook([
    ['[Ein Drittel der Brücken] ist zerstört.', '0.333333333333 share „Brücken“'],
    ['[Drei Viertel der Befragten] stimmten zu.', '0.75 share „Befragten“'],
    ['Die [Hälfte der Schüler] fehlte.', '0.5 share „Schüler“'],
    ['[Jeder Dritte] ist bedroht.', '0.333333333333 share'],
    ['[Jeder zweite Schüler] fehlte.', '0.5 share „Schüler“'],
    ['Es kamen [doppelt so viele Gäste].', '2 times „Gäste“'],
    ['Der Turm ist [dreimal so hoch].', '3 times'],
    ['Er rief [dreimal].', '3 times'],
    ['Er rief [drei Mal].', '3 times'],
    ['Der Stern ist [14-mal so schwer].', '14 times'],
    ['Der [vierfache Sieger] fehlte.', '4 times „Sieger“'],
    ['Sie siegte zum [dritten Mal].', '3 times'],
    ['Sie siegte zum ersten Mal.'],
    ['[Zwei von drei Wählern] stimmten zu.', '0.666666666667 share „Wählern“'],
  ]);
});
