import { describe } from 'vitest';
import { phraseBook } from './phrase-book.ts';

describe('seasons, quarters, halves of a year', () => {
  phraseBook([
    ['Im [Sommer 2015] war es heiß.', 'DATE 2015-SU 2015-06-01…2015-08-31'],
    ['Im [Winter 2014/15] war es kalt.', 'DATE 2015-WI 2014-12-01…2015-02-28'],
    ['Im [Herbst] begann der Bau.', 'DATE 2023-FA 2023-09-01…2023-11-30'],
    ['Im [Herbst] beginnt der Bau.', 'DATE 2024-FA 2024-09-01…2024-11-30'],
    ['In [diesem Sommer] wird gebaut.', 'DATE 2024-SU 2024-06-01…2024-08-31'],
    ['Nach [diesem langen Winter] freuen sich alle.', 'DATE 2024-WI 2023-12-01…2024-02-29'],
    ['Im [vergangenen Frühjahr] wurde gebaut.', 'DATE 2023-SP 2023-03-01…2023-05-31'],
    ['[Ende Sommer 2020] war es vorbei.', 'DATE 2020-SU 2020-08-02…2020-08-31'],
    ['Im [ersten Quartal 2020] sank der Gewinn.', 'DATE 2020-Q1 2020-01-01…2020-03-31'],
    ['Im [vierten Quartal] sank der Gewinn.', 'DATE 2023-Q4 2023-10-01…2023-12-31'],
    ['Im [zweiten Halbjahr 2019] sank der Gewinn.', 'DATE 2019-H2 2019-07-01…2019-12-31'],
    ['In [der zweiten Jahreshälfte] wird der Gewinn steigen.', 'DATE 2024-H2 2024-07-01…2024-12-31'],
    ['Im [dritten Quartal des vergangenen Jahres] sank er.', 'DATE 2023-Q3 2023-07-01…2023-09-30'],
  ]);
});

describe('feasts', () => {
  phraseBook([
    ['An [Ostern 2021] blieb alles zu.', 'DATE 2021-04-04 2021-04-04'],
    ['An [Ostern] bleibt alles zu.', 'DATE 2024-03-31 2024-03-31'],
    ['Am [Karfreitag] schweigen die Glocken.', 'DATE 2024-03-29 2024-03-29'],
    ['Am [Gründonnerstag] wird gefastet.', 'DATE 2024-03-28 2024-03-28'],
    ['Am [Aschermittwoch] sprach der Minister.', 'DATE 2024-02-14 2024-02-14'],
    ['Am [Rosenmontag] zogen die Wagen.', 'DATE 2024-02-12 2024-02-12'],
    ['An [Christi Himmelfahrt] wird gewandert.', 'DATE 2024-05-09 2024-05-09'],
    ['Zu [Pfingsten] wird gewandert.', 'DATE 2024-05-19 2024-05-19'],
    ['An [Fronleichnam] wird gefeiert.', 'DATE 2024-05-30 2024-05-30'],
    ['An [Heiligabend] schneite es.', 'DATE 2023-12-24 2023-12-24'],
    ['An [Weihnachten 2022] schneite es.', 'DATE 2022-12-25 2022-12-25'],
    ['An [Silvester] brannte es.', 'DATE 2023-12-31 2023-12-31'],
    ['Am [Tag der Deutschen Einheit] wird gefeiert.', 'DATE 2024-10-03 2024-10-03'],
    ['Am [ersten Advent] wird gesungen.', 'DATE 2024-12-01 2024-12-01'],
    ['Am [vierten Advent] wurde gesungen.', 'DATE 2023-12-24 2023-12-24'],
    ['Am [Totensonntag] wird geschwiegen.', 'DATE 2024-11-24 2024-11-24'],
    ['Am [Buß- und Bettag] wird gebetet.', 'DATE 2024-11-20 2024-11-20'],
  ]);
});
