import type { Feast } from '../date-words.ts';

const fixed: readonly (readonly [names: string, month: number, day: number])[] = [
  ['neujahr|neujahrstag', 1, 1],
  ['dreikönig|dreikönigstag|heilige drei könige', 1, 6],
  ['valentinstag', 2, 14],
  ['tag der arbeit', 5, 1],
  ['mariä himmelfahrt', 8, 15],
  ['tag der deutschen einheit', 10, 3],
  ['reformationstag', 10, 31],
  ['halloween', 10, 31],
  ['allerheiligen', 11, 1],
  ['allerseelen', 11, 2],
  ['martinstag', 11, 11],
  ['nikolaustag', 12, 6],
  ['heiligabend|heiligen abend|heilige abend', 12, 24],
  ['weihnachten|weihnachtstag|ersten weihnachtstag|ersten weihnachtsfeiertag', 12, 25],
  ['stephanstag|zweiten weihnachtstag|zweiten weihnachtsfeiertag', 12, 26],
  ['silvester|silvestertag|silvesterabend', 12, 31],
];

const fromEaster: readonly (readonly [names: string, offset: number])[] = [
  ['weiberfastnacht', -52],
  ['rosenmontag', -48],
  ['faschingsdienstag|fastnachtsdienstag|veilchendienstag', -47],
  ['aschermittwoch', -46],
  ['palmsonntag', -7],
  ['gründonnerstag', -3],
  ['karfreitag', -2],
  ['karsamstag', -1],
  ['ostern|ostersonntag', 0],
  ['ostermontag', 1],
  ['weißen sonntag|weiße sonntag', 7],
  ['christi himmelfahrt|himmelfahrtstag', 39],
  ['pfingsten|pfingstsonntag', 49],
  ['pfingstmontag', 50],
  ['fronleichnam|fronleichnamstag', 60],
  ['herz-jesu-sonntag', 70],
];

const fromAdvent: readonly (readonly [names: string, offset: number])[] = [
  ['volkstrauertag', -35],
  ['buß- und bettag', -32],
  ['totensonntag|ewigkeitssonntag', -28],
  ['ersten advent|erste advent|1. advent|ersten adventssonntag', -21],
  ['zweiten advent|zweite advent|2. advent|zweiten adventssonntag', -14],
  ['dritten advent|dritte advent|3. advent|dritten adventssonntag', -7],
  ['vierten advent|vierte advent|4. advent|vierten adventssonntag', 0],
];

/** The feasts of the calendar by their names in lower case; the movable ones count from Easter or from the fourth Advent. */
export const feasts: ReadonlyMap<string, Feast> = new Map([
  ...fixed.flatMap(([names, month, day]) => each(names, { kind: 'fixed', month, day })),
  ...fromEaster.flatMap(([names, offset]) => each(names, { kind: 'easter', offset })),
  ...fromAdvent.flatMap(([names, offset]) => each(names, { kind: 'advent', offset })),
]);

function each(names: string, feast: Feast): (readonly [string, Feast])[] {
  return names.split('|').map((name) => [name, feast]);
}
