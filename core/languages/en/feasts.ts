import type { Feast } from '../date-words.ts';

const fixed = (month: number, day: number): Feast => ({ kind: 'fixed', month, day });
const easter = (offset: number): Feast => ({ kind: 'easter', offset });
const nth = (weekday: number, month: number, place: number): Feast => ({ kind: 'weekday', month, weekday, nth: place });

/** Feasts of Britain, Ireland, North America and the Commonwealth; without the endings of possessives, which the reader leaves out of words of time. */
export const feasts: ReadonlyMap<string, Feast> = new Map(
  (
    [
      ["new year 's day|new year ’s day|new year day|new year 's|new year ’s", fixed(1, 1)],
      ["new year 's eve|new year ’s eve|new year eve", fixed(12, 31)],
      ["valentine 's day|valentine ’s day", fixed(2, 14)],
      ["st. patrick 's day|st. patrick ’s day|st patrick 's day|st patrick ’s day", fixed(3, 17)],
      ["april fools' day|april fools’ day|april fool 's day|april fool ’s day", fixed(4, 1)],
      ['anzac day', fixed(4, 25)],
      ['may day', fixed(5, 1)],
      ['juneteenth', fixed(6, 19)],
      ['canada day', fixed(7, 1)],
      ['independence day|fourth of july', fixed(7, 4)],
      ['halloween', fixed(10, 31)],
      ['bonfire night', fixed(11, 5)],
      ['veterans day|armistice day|remembrance day', fixed(11, 11)],
      ['christmas eve', fixed(12, 24)],
      ['christmas|christmas day', fixed(12, 25)],
      ['boxing day', fixed(12, 26)],
      ['shrove tuesday', easter(-47)],
      ['ash wednesday', easter(-46)],
      ['palm sunday', easter(-7)],
      ['maundy thursday', easter(-3)],
      ['good friday', easter(-2)],
      ['easter|easter sunday', easter(0)],
      ['easter monday', easter(1)],
      ['ascension day', easter(39)],
      ['pentecost|whit sunday', easter(49)],
      ['martin luther king day|martin luther king jr. day', nth(1, 1, 3)],
      ["presidents' day|presidents’ day|presidents day", nth(1, 2, 3)],
      ['memorial day', nth(1, 5, -1)],
      ['labor day|labour day', nth(1, 9, 1)],
      ['columbus day', nth(1, 10, 2)],
      ['election day', nth(2, 11, 1)],
      ['thanksgiving|thanksgiving day', nth(4, 11, 4)],
    ] as const
  ).flatMap(([names, feast]) => names.split('|').map((name): [string, Feast] => [name, feast])),
);
