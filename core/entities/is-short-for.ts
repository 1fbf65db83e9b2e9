import type { NameVariants } from '../languages/name-variants.ts';
import { nameKey } from './name-key.ts';

/** Whether `short` is an abbreviation of the longer name, or its first or last words. */
export function isShortFor(short: string, long: readonly string[], variants: NameVariants): boolean {
  const words = short.split(' ');
  if (words.length >= long.length && !(words.length === 1 && long.length === 1)) return false;
  if (words.length < long.length) {
    const key = (parts: readonly string[]) =>
      nameKey(parts.map((part) => variants.adjectiveStem(part)).join(''), variants);
    const own = key(words);
    if (own.length > 3 && (own === key(long.slice(0, words.length)) || own === key(long.slice(-words.length))))
      return true;
  }
  return words.length === 1 && isAbbreviation(short) && abbreviates(nameKey(short, variants), long, variants);
}

/** Two to eight letters, at least two of them capitals: „SPD“, „GdP“. */
export function isAbbreviation(word: string): boolean {
  return /^[\p{L}\p{N}.]{2,8}$/u.test(word) && (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

/** Whether the letters stand in this order in the name, the first letter of each of its main words among them: „BKA“, „EZB“. */
function abbreviates(letters: string, long: readonly string[], variants: NameVariants): boolean {
  const parts = long.flatMap((word) => word.split('-')).filter((part) => part !== '');
  const main = parts.filter((part) => !variants.functionWords.has(part.toLowerCase()));
  return [parts, main].some((words) =>
    spells(
      letters,
      words.map((word) => nameKey(word, variants)),
    ),
  );
}

function spells(letters: string, words: readonly string[]): boolean {
  let used = 0;
  for (const [index, word] of words.entries()) {
    if (word === '' || letters[used] !== word[0]) return false;
    used++;
    const wordsLeft = words.length - 1 - index;
    for (let at = 1; at < word.length && letters.length - used > wordsLeft; at++)
      if (word[at] === letters[used]) used++;
  }
  return used === letters.length;
}
