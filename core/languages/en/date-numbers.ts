const ones = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A number from 1 to 99 in words. */
export function cardinal(number: number): string {
  if (number < 10) return ones[number] ?? '';
  if (number < 20) return teens[number - 10] ?? '';
  const one = ones[number % 10] ?? '';
  return `${tens[Math.floor(number / 10)]}${one === '' ? '' : `-${one}`}`;
}

/** The numbers from 2 to 99 in words, and round ones above. */
export const numbers: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: 98 }, (_, index): [string, number] => [cardinal(index + 2), index + 2]),
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
]);

const irregular: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** A number from 1 to 99 as an ordinal in words. */
export function ordinalWord(number: number): string {
  const word = cardinal(number);
  const cut = word.lastIndexOf('-') + 1;
  const last = word.slice(cut);
  return word.slice(0, cut) + (irregular[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`));
}

/** „21st“ */
export function ordinalDigits(number: number): string {
  const last = number % 100 > 10 && number % 100 < 14 ? 0 : number % 10;
  return `${number}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
}

/** The ordinals from 1 to 31 in words and digits. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 31 }, (_, index) => index + 1).flatMap((number): [string, number][] => [
    [ordinalWord(number), number],
    [ordinalDigits(number), number],
  ]),
);

/** „nineties“: the tens. */
export const decadeWords: ReadonlyMap<string, number> = new Map(
  tens.slice(2).map((word, index): [string, number] => [`${word.slice(0, -1)}ies`, (index + 2) * 10]),
);
