/** How a word is written: the part of its look that tells names from other words. */
export type WordShape = 'lower' | 'capitalised' | 'upper' | 'mixed' | 'number' | 'initial' | 'other';

const LOWER = /^\p{Ll}/u;
const INITIAL = /^(?:\p{Lu}[\p{Ll}]?\.-?)+(?:\p{Lu}\.?)?$/u;
const UPPER = /^\p{Lu}[\p{Lu}\p{N}&.-]*[\p{Lu}\p{N}]$/u;
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const INNER_CAPITAL = /[\p{Ll}\p{N}]\p{Lu}/u;

/** The shape of a token: `initial` is „J.“, `upper` has at least two capitals („USA“), `mixed` a capital inside („VivaWorks“). */
export function wordShape(word: string): WordShape {
  if (/^\p{N}/u.test(word)) return 'number';
  if (INITIAL.test(word)) return 'initial';
  if (UPPER.test(word)) return 'upper';
  if (LOWER.test(word)) return INNER_CAPITAL.test(word) ? 'mixed' : 'lower';
  if (INNER_CAPITAL.test(word)) return 'mixed';
  return CAPITALISED.test(word) ? 'capitalised' : 'other';
}

/** Whether the word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
