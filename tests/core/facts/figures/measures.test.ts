import { describe } from 'vitest';
import { phraseBook } from './phrase-book.ts';

describe('shares and temperatures', () => {
  phraseBook([
    ['Die Partei erhielt [20 Prozent der Stimmen].', '20 % „Stimmen“'],
    ['Die Partei erhielt [4,8 %].', '4.8 %'],
    ['Die Partei erhielt [99%].', '99 %'],
    ['Die Partei verlor [drei Prozentpunkte].', '3 percentage points'],
    ['Die Preise stiegen um [ein Prozent].', '1 %'],
    ['Es hat [minus 20 Grad].', '-20 °C'],
    ['Es hat [−20 °C].', '-20 °C'],
    ['Es hat [30 Grad Celsius].', '30 °C'],
    ['Es gab einen [20-prozentigen Rabatt].', '20 % „Rabatt“'],
  ]);
});

describe('money', () => {
  phraseBook([
    ['Das kostet [20 Euro].', '20 EUR'],
    ['Das kostet [20 €].', '20 EUR'],
    ['Das kostet [€ 20].', '20 EUR'],
    ['Das kostet [100,- €] im Monat.', '100 EUR'],
    ['Das kostet [3 Mrd. US-Dollar].', '3000000000 USD'],
    ['Das kostet [$ 3 Milliarden].', '3000000000 USD'],
    ['Das kostet [eine Million Franken].', '1000000 CHF'],
    ['Das kostet [mehrere Milliarden Euro].', '~1000000000 EUR'],
    ['Das kostet [zehn Millionen schwedische Kronen].', '10000000 SEK'],
    ['Sie nahm [40 Millionen Euro an Spenden] ein.', '40000000 EUR „Spenden“'],
    ['Er zahlte [3.000 Euro Schmerzensgeld].', '3000 EUR „Schmerzensgeld“'],
  ]);
});

describe('measures', () => {
  phraseBook([
    ['Er fuhr [120 km/h].', '120 km/h'],
    ['Er fuhr [120 Kilometer pro Stunde].', '120 km/h'],
    ['Der Brand erfasste [40 Hektar Wald].', '40 ha „Wald“'],
    ['Das Haus verbraucht [900 Kilowattstunden].', '900 kWh'],
    ['Der Tank fasst [30.000 Liter Wasser].', '30000 l „Wasser“'],
    ['Sie ist [1,80 Meter] groß.', '1.8 m'],
    ['Der Grenzwert beträgt [40 µg/m³].', '40 µg/m³'],
    ['Die Wohnung hat [80 m²].', '80 m²'],
    ['Er stahl [zwei Tonnen Kupfer].', '2 t „Kupfer“'],
    ['Die Etappe war [228.5 Kilometer] lang.', '228.5 km'],
  ]);
});

describe('ages', () => {
  phraseBook([
    ['Er ist [54 Jahre alt].', '54 years'],
    ['Er starb im Alter von [88 Jahren].', '88 years'],
    ['Es waren Kinder im Alter von [14 bis 17 Jahren].', '14…17 years'],
    ['Er hat [fünf] und [sieben Jahre alte] Söhne.', '5 years', '7 years'],
    ['Der [54-Jährige] schwieg.', '54 years'],
    ['Der [54-jährige] Mann schwieg.', '54 years'],
    ['Die [zwölfjährige] Schülerin schwieg.', '12 years'],
    ['Ein [23jähriger] Student schwieg.', '23 years'],
    ['Er erhielt eine dreijährige Haftstrafe.'],
    ['Man feierte das 50-jährige Bestehen.'],
  ]);
});

describe('ranges, scores and votes', () => {
  phraseBook([
    ['Es waren [drei bis fünf Prozent].', '3…5 %'],
    ['Das kostet [10–15 Euro].', '10…15 EUR'],
    ['Das kostet [10-15 Euro].', '10…15 EUR'],
    ['Es kamen [zwischen 3 und 5 Gäste].', '3…5 „Gäste“'],
    ['Es kamen [zwei oder drei Gäste].', '2…3 „Gäste“'],
    ['Das kostet [drei bis fünf Millionen Euro].', '3000000…5000000 EUR'],
    ['Der Anteil stieg von [3] auf [5 Prozent].', '3 %', '5 %'],
    ['Der Antrag wurde mit [312 zu 240 Stimmen] angenommen.', '312…240 score „Stimmen“'],
    ['Er sprang [94,5] und [85,5 Metern].', '94.5 m', '85.5 m'],
    ['Das Zimmer misst [20] mal [30 Meter].', '20 m', '30 m'],
    ['Gesucht werden [18- bis 25-Jährige].', '18…25 years'],
    ['Das Beben hatte die Stärke [5,3].', '5.3 magnitude'],
    ['Die [drei Meter] hohe Mauer steht.', '3 m'],
    ['Die Mauer misst [drei Meter] Höhe.', '3 m'],
    ['Der See fasst [1 km³ Wasser].', '1 km³ „Wasser“'],
    ['Sie gewannen [2:1].', '2…1 score'],
    ['[328] von [547 Sitzen] sind vergeben.', '328 „Sitzen“', '547 „Sitzen“'],
  ]);
});
