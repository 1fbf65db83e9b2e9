import { describe } from 'vitest';
import { phraseBook } from './phrase-book.ts';

describe('vague expressions', () => {
  phraseBook([
    ['Das Haus steht [derzeit] leer.', 'DATE PRESENT_REF'],
    ['[Jetzt] steht es leer.', 'DATE PRESENT_REF'],
    ['Es ist [zur Zeit] leer.', 'DATE PRESENT_REF'],
    ['[Früher] war es ein Hof.', 'DATE PAST_REF'],
    ['[Damals] war es ein Hof.', 'DATE PAST_REF'],
    ['Er ist [vor kurzem] verkauft worden.', 'DATE PAST_REF'],
    ['Er wurde [in letzter Zeit] oft besucht.', 'DATE PAST_REF'],
    ['In [der Vergangenheit] war das anders.', 'DATE PAST_REF'],
    ['Er wird [bald] verkauft.', 'DATE FUTURE_REF'],
    ['Er wird [in Kürze] verkauft.', 'DATE FUTURE_REF'],
    ['Für [die Zukunft] ist gesorgt.', 'DATE FUTURE_REF'],
  ]);
});

describe('what is no expression of time', () => {
  phraseBook([
    ['Das Spiel endete 2:1 vor 2000 Zuschauern.'],
    ['Die Karte kostet 1950 Euro, der Saal fasst 1200 Menschen.'],
    ['Rufen Sie an: 0471-1998-12 oder 040/2010-33.'],
    ['Nach Artikel 1950 und § 2010 des Gesetzes ist das verboten.'],
    ['Die Version 3.14 von Windows 2000 läuft.'],
    ['Auf Seite 1984 steht mehr.'],
    ['Der 24-Jährige ist 16 Jahre alt geworden.'],
    ['Ab 16 Jahren ist der Eintritt frei.'],
    ['Der Wagen fuhr 120 Kilometer pro Stunde.'],
    ['In der 36. Minute traf August Maurer.'],
    ['Der Dax stieg auf 18.500,50 Punkte, also um 3,5 Prozent.'],
    ['Zur Zeit der Römer war das so, und so bald kommt er nicht.'],
    ['9. Jan Maurer 24.26,2 (4)'],
    ['Rund 2000 Haushalte haben keinen Strom.'],
    ['Die dreijährige Tochter schlief.'],
    ['Am 31.2. war nichts.'],
  ]);
});

describe('without a date of publication nothing is guessed', () => {
  phraseBook(
    [
      ['Am [Dienstag] brannte es.', 'DATE XXXX-WXX-2'],
      ['[Gestern] brannte es.', 'DATE XXXX-XX-XX'],
      ['Am [Dienstagabend] brannte es.', 'TIME XXXX-WXX-2TEV'],
      ['Am [3. März] brannte es.', 'DATE XXXX-03-03'],
      ['Im [März] brannte es.', 'DATE XXXX-03'],
      ['[Vergangene Woche] brannte es.', 'DATE XXXX-WXX'],
      ['Im [vergangenen Jahr] brannte es.', 'DATE XXXX'],
      ['Im [Sommer] brannte es.', 'DATE XXXX-SU'],
      ['Am [Wochenende] brannte es.', 'DATE XXXX-WXX-WE'],
      ['An [Silvester] brannte es.', 'DATE XXXX-12-31'],
      ['Um [14.30 Uhr] brannte es.', 'TIME XXXX-XX-XXT14:30'],
      ['Vor [drei Jahren] brannte es.', 'DURATION P3Y'],
      ['Am [3. März 2022] brannte es.', 'DATE 2022-03-03 2022-03-03'],
      [
        '[2019] kam sie, im [Mai] ging sie wieder.',
        'DATE 2019 2019-01-01…2019-12-31',
        'DATE 2019-05 2019-05-01…2019-05-31',
      ],
    ],
    null,
  );
});
