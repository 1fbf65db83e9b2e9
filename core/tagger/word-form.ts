const UPPER = /^\p{Lu}/u;
const LETTER = /\p{L}/u;
const PLAIN = /^[A-Za-z0-9ÄÖÜäöüß.,-]+$/u;
const QUOTES = /^(?:[„“”«»"‟]|``|'')$/u;

/** Quotation marks, dashes and apostrophes brought to one form each, so that typography does not matter. */
export function normaliseToken(token: string): string {
  if (PLAIN.test(token)) return token;
  if (QUOTES.test(token)) return '"';
  if (token === '–' || token === '—') return '-';
  if (token === '‚' || token === '‘' || token === '’' || token === '‹' || token === '›') return "'";
  return token.replace(/[’‘ʼ]/gu, "'").normalize('NFC');
}

export function startsUpper(word: string): boolean {
  return UPPER.test(word);
}

export function hasLetter(word: string): boolean {
  return LETTER.test(word);
}

/** Letters written only in capitals, at least two of them. */
export function isAllCaps(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** The outline of a word: A for capitals, a for small letters, 9 for digits, other characters as they are; long runs are cut to two. */
export function shapeOf(word: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (const character of word) {
    const kind = shapeOfCharacter(character);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2 && shape.length < 12) shape += kind;
  }
  return shape;
}

function shapeOfCharacter(character: string): string {
  if (character >= '0' && character <= '9') return '9';
  if (character !== character.toUpperCase()) return 'a';
  return character === character.toLowerCase() ? character : 'A';
}

/** The word without a genitive ending (Berlins, Marx', McDonald's), or null when it has none. */
export function withoutGenitive(word: string): string | null {
  if (word.length <= 3) return null;
  if (word.endsWith("'s")) return word.slice(0, -2);
  if (word.endsWith("'")) return word.slice(0, -1);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : null;
}

/** First letter as a capital, the rest small: the usual form of a word written in capitals. */
export function titleCase(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
