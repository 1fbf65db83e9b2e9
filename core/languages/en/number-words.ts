import { cardinal, ordinalDigits, ordinalWord } from './date-numbers.ts';

const numbers: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 98 }, (_, index): [string, number] => [cardinal(index + 2), index + 2]),
);

const ordinals: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 99 }, (_, index) => index + 1).flatMap((number): [string, number][] => [
    [ordinalWord(number), number],
    [ordinalDigits(number), number],
  ]),
);

/** Parts by their names: „third“, „thirds“. */
export const parts: ReadonlyMap<string, number> = new Map([
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ...[3, 5, 6, 7, 8, 9, 10, 100].flatMap((number): [string, number][] => {
    const word = number === 100 ? 'hundredth' : ordinalWord(number);
    return [
      [word, 1 / number],
      [`${word}s`, 1 / number],
    ];
  }),
]);

/** The value of a number from 2 to 99 in one word in lower case; null for other words. */
export function englishNumber(lower: string): number | null {
  return numbers.get(lower) ?? null;
}

/** The number of an ordinal from 1 to 99, „third“, „3rd“; null for other words. */
export function englishOrdinal(lower: string): number | null {
  return ordinals.get(lower) ?? null;
}

/** „two-thirds“, „three-quarters“, „one-third“; null for other words. */
export function fractionOf(lower: string): number | null {
  const cut = lower.indexOf('-');
  if (cut < 0) return null;
  const [count, part] = [lower.slice(0, cut), parts.get(lower.slice(cut + 1))];
  const number = count === 'one' ? 1 : numbers.get(count);
  return part === undefined || number === undefined ? null : number * part;
}

/** „twice“, „threefold“, „double“; null for other words. */
export function englishFactor(lower: string): number | null {
  if (lower === 'twice') return 2;
  if (lower === 'thrice') return 3;
  return lower.endsWith('fold') ? (numbers.get(lower.slice(0, -4).replace(/-$/u, '')) ?? null) : null;
}
