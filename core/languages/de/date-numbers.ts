const ones = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const teens = 'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');
const tens = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

function cardinal(number: number): string {
  if (number < 10) return ones[number] ?? '';
  if (number < 20) return teens[number - 10] ?? '';
  const one = ones[number % 10] ?? '';
  return `${one === '' ? '' : `${one}und`}${tens[Math.floor(number / 10)]}`;
}

const irregularOrdinals = new Map([
  [1, 'erst'],
  [3, 'dritt'],
  [7, 'siebt'],
  [8, 'acht'],
]);

function ordinalStem(number: number): string {
  return irregularOrdinals.get(number) ?? `${cardinal(number)}${number < 20 ? 't' : 'st'}`;
}

/** The numbers from 2 to 99 in words, the round ones above, and „eineinhalb“. */
export const numbers: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: 98 }, (_, index): [string, number] => [cardinal(index + 2), index + 2]),
  ...ones.slice(1).map((word, index): [string, number] => [`${word}einhalb`, index + 1.5]),
  ...ones.slice(2).map((word, index): [string, number] => [`${word}hundert`, (index + 2) * 100]),
  ['anderthalb', 1.5],
  ['zwo', 2],
  ['beiden', 2],
  ['zweier', 2],
  ['dreier', 3],
  ['dreissig', 30],
  ['dutzend', 12],
  ['hundert', 100],
  ['einhundert', 100],
  ['tausend', 1000],
  ['eintausend', 1000],
]);

/** The ordinals from 1 to 31 in their forms. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 31 }, (_, index) => index + 1).flatMap((number) =>
    ['e', 'en', 'er', 'es', 'em'].map((ending): [string, number] => [`${ordinalStem(number)}${ending}`, number]),
  ),
);

/** „neunziger“, „neunzigerjahre“: the tens. */
export const decadeWords: ReadonlyMap<string, number> = new Map(
  [['nuller', 0] as const, ['zehner', 10] as const]
    .concat(tens.slice(2).map((word, index) => [`${word}er`, (index + 2) * 10] as never))
    .flatMap(([word, value]) => [
      [word, value],
      [`${word}n`, value],
      [`${word}jahre`, value],
      [`${word}jahren`, value],
    ]),
);
