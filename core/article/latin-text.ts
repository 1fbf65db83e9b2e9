const latin1 = /^[\0-ÿ\u2010-\u205e€]*$/;

/**
 * Whether a text has only letters and digits of Latin-1. A regular expression with `\p{…}` takes a browser a third of a millisecond to make
 * ready, again in every page, so that texts of this kind are given to one that names their few letters.
 */
export function isLatin1(text: string): boolean {
  return latin1.test(text);
}

/** Whether a word begins with a letter that has another case, and is in lower case. */
export function startsLower(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toUpperCase() && first === first.toLowerCase();
}

/** Whether a word begins with a letter that has another case, and is in upper case. */
export function startsUpper(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() && first === first.toUpperCase();
}
