import { describe } from 'vitest';
import { phraseBook } from './phrase-book.ts';

describe('a day with its month and year', () => {
  phraseBook([
    ['Am [3. März 2022] begann der Bau.', 'DATE 2022-03-03 2022-03-03'],
    ['Am [03.03.2022] begann der Bau.', 'DATE 2022-03-03 2022-03-03'],
    ['Am [3.3.22] begann der Bau.', 'DATE 2022-03-03 2022-03-03'],
    ['Am [7. 11. 1989] blieb es ruhig.', 'DATE 1989-11-07 1989-11-07'],
    ['Stand: [2023-12-24].', 'DATE 2023-12-24 2023-12-24'],
    ['Am [29. Februar 2020] war Schalttag.', 'DATE 2020-02-29 2020-02-29'],
    ['Sie kam am [1. Jänner 1999] zur Welt.', 'DATE 1999-01-01 1999-01-01'],
    ['[Der zwölfte Oktober 2021] war kalt.', 'DATE 2021-10-12 2021-10-12'],
    ['Am [5. Sept. 2023] tagte der Rat.', 'DATE 2023-09-05 2023-09-05'],
    ['Sie starb am [8. Mai des Jahres 1945].', 'DATE 1945-05-08 1945-05-08'],
    ['Er schloss am [2. Mai vergangenen Jahres].', 'DATE 2023-05-02 2023-05-02'],
    ['Am [Dienstag, 5. März 2024], tagte der Rat.', 'DATE 2024-03-05 2024-03-05'],
    ['Am [Sonntag, dem 10. März], wurde gewählt.', 'DATE 2024-03-10 2024-03-10'],
  ]);
});

describe('a day without a year', () => {
  phraseBook([
    ['Am [1. März] kam der Regen.', 'DATE 2024-03-01 2024-03-01'],
    ['Am [20. Dezember] kam der Schnee.', 'DATE 2023-12-20 2023-12-20'],
    ['Am [20. Dezember] beginnt die Messe.', 'DATE 2024-12-20 2024-12-20'],
    ['Am [10. Januar] wird gefeiert.', 'DATE 2025-01-10 2025-01-10'],
    ['Am [13. März] wurde gefeiert.', 'DATE 2024-03-13 2024-03-13'],
    ['Das Spiel wurde auf [den 18. März] verlegt.', 'DATE 2024-03-18 2024-03-18'],
    ['Sie kamen am [3.2.] an.', 'DATE 2024-02-03 2024-02-03'],
    ['Konzert am [Freitag, 15. März]', 'DATE 2024-03-15 2024-03-15'],
  ]);
});

describe('lists and ranges of days', () => {
  phraseBook([
    ['Am [25.] und [26. August 2022] ruhte die Arbeit.', 'DATE 2022-08-25 2022-08-25', 'DATE 2022-08-26 2022-08-26'],
    ['Vom [2.]–[6. Februar] war die Halle zu.', 'DATE 2024-02-02 2024-02-02', 'DATE 2024-02-06 2024-02-06'],
    ['Vom [2.] bis [6. Februar] war die Halle zu.', 'DATE 2024-02-02 2024-02-02', 'DATE 2024-02-06 2024-02-06'],
    [
      'Es spielen am [4.], [5.] und [6. April] drei Gruppen.',
      'DATE 2024-04-04 2024-04-04',
      'DATE 2024-04-05 2024-04-05',
      'DATE 2024-04-06 2024-04-06',
    ],
    [
      'Vom [28. Dezember] bis zum [3. Januar 2020] war Pause.',
      'DATE 2019-12-28 2019-12-28',
      'DATE 2020-01-03 2020-01-03',
    ],
    [
      'Zwischen [dem 1. Mai] und [dem 5. Juni 2021] regnete es.',
      'DATE 2021-05-01 2021-05-01',
      'DATE 2021-06-05 2021-06-05',
    ],
    ['Am [18.]/[19. März] wird gebaut.', 'DATE 2024-03-18 2024-03-18', 'DATE 2024-03-19 2024-03-19'],
  ]);
});

describe('months', () => {
  phraseBook([
    ['Im [März 2022] begann der Bau.', 'DATE 2022-03 2022-03-01…2022-03-31'],
    ['Im [Februar 2023] war es mild.', 'DATE 2023-02 2023-02-01…2023-02-28'],
    ['Im [September] begann die Schule.', 'DATE 2023-09 2023-09-01…2023-09-30'],
    ['Im [September] beginnt die Schule.', 'DATE 2024-09 2024-09-01…2024-09-30'],
    ['Im [Februar] sank der Preis.', 'DATE 2024-02 2024-02-01…2024-02-29'],
    [
      'Im [Juli] und [August 2021] war Ruhe.',
      'DATE 2021-07 2021-07-01…2021-07-31',
      'DATE 2021-08 2021-08-01…2021-08-31',
    ],
    [
      'Von [Juni] bis [Oktober 2020] ruhte der Verkehr.',
      'DATE 2020-06 2020-06-01…2020-06-30',
      'DATE 2020-10 2020-10-01…2020-10-31',
    ],
    ['[Der Juni des vergangenen Jahres] war trocken.', 'DATE 2023-06 2023-06-01…2023-06-30'],
    ['Im [Mai dieses Jahres] wird gewählt.', 'DATE 2024-05 2024-05-01…2024-05-31'],
    ['Im [vergangenen Dezember] schloss das Werk.', 'DATE 2023-12 2023-12-01…2023-12-31'],
    ['Im [kommenden Januar] öffnet das Werk.', 'DATE 2025-01 2025-01-01…2025-01-31'],
    [
      '[2019] gewann sie, im [Mai] verlor sie.',
      'DATE 2019 2019-01-01…2019-12-31',
      'DATE 2019-05 2019-05-01…2019-05-31',
    ],
  ]);
});

describe('the edges of months and years', () => {
  phraseBook([
    ['[Mitte Januar] war es kalt.', 'DATE 2024-01 2024-01-11…2024-01-21'],
    ['[Mitte Februar] stehen wir noch auf dem Platz.', 'DATE 2024-02 2024-02-10…2024-02-20'],
    ['[Anfang März 2022] war es kalt.', 'DATE 2022-03 2022-03-01…2022-03-10'],
    ['[Ende Juni 2022] war es heiß.', 'DATE 2022-06 2022-06-21…2022-06-30'],
    ['[Ende 2021] zog er um.', 'DATE 2021 2021-09-02…2021-12-31'],
    ['Bis [Ende dieses Jahres] soll es fertig sein.', 'DATE 2024 2024-09-01…2024-12-31'],
    ['Bis [Mitte nächsten Jahres] soll es fertig sein.', 'DATE 2025 2025-05-02…2025-09-01'],
    ['Bis [Ende der Woche] wird gebaut.', 'DATE 2024-W11 2024-03-16…2024-03-17'],
    ['Zum [Jahresende] geht sie.', 'DATE 2024 2024-09-01…2024-12-31'],
  ]);
});

describe('years', () => {
  phraseBook([
    ['Im [Jahr 2015] kam die Wende.', 'DATE 2015 2015-01-01…2015-12-31'],
    ['Er wurde [1968] geboren.', 'DATE 1968 1968-01-01…1968-12-31'],
    ['Seit [2000] lebt sie hier.', 'DATE 2000 2000-01-01…2000-12-31'],
    ['Der Maler ([1840]-[1902]) lebte hier.', 'DATE 1840 1840-01-01…1840-12-31', 'DATE 1902 1902-01-01…1902-12-31'],
    ['Von [1999] bis [2008] war sie Richterin.', 'DATE 1999 1999-01-01…1999-12-31', 'DATE 2008 2008-01-01…2008-12-31'],
    ['[Die Saison 2019/20] endete früh.', 'DATE 2019/2020 2019-01-01…2020-12-31'],
    ['In [den 1990er-Jahren] wuchs die Stadt.', 'DATE 199 1990-01-01…1999-12-31'],
    ['In [den 90er Jahren] wuchs die Stadt.', 'DATE 199 1990-01-01…1999-12-31'],
    ['In [den siebziger Jahren] wuchs die Stadt.', 'DATE 197 1970-01-01…1979-12-31'],
    ['In [den Achtzigerjahren] wuchs die Stadt.', 'DATE 198 1980-01-01…1989-12-31'],
    ['[Anfang der 1960er Jahre] wuchs die Stadt.', 'DATE 196 1960-01-01…1963-05-01'],
    ['Die Kirche stammt aus [dem 19. Jahrhundert].', 'DATE 18 1801-01-01…1900-12-31'],
    ['Im [zwanzigsten Jahrhundert] gab es Kriege.', 'DATE 19 1901-01-01…2000-12-31'],
    ['Im [vorigen Jahrhundert] gab es Kriege.', 'DATE 19 1901-01-01…2000-12-31'],
  ]);
});
