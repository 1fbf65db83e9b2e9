/** Invisible characters that stand inside words: soft hyphen, zero-width characters, word joiner, byte order mark. */
const INVISIBLE = '\\u00AD\\u200B-\\u200F\\u2060\\uFEFF';
const RUN = `[\\p{L}\\p{N}\\p{M}${INVISIBLE}]+`;

/**
 * Sticky patterns: each consumes one run of one class, so that reading a text from left to right is linear.
 * Zero-width characters alone count as blanks.
 */
export const patterns = {
  blank: new RegExp(`[\\s${INVISIBLE}]+`, 'yu'),
  wordRun: new RegExp(`[\\p{L}\\p{N}]${RUN.slice(0, -1)}*`, 'yu'),
  letter: /\p{L}/uy,
  lowerLetter: /\p{Ll}/uy,
  upperLetter: /\p{Lu}/uy,
  digit: /\p{Nd}/uy,
  wordStart: /[\p{L}\p{N}]/uy,
  /** Flags, keycaps and joined pictures count as one. */
  picture: /\p{RI}{2}|\p{Extended_Pictographic}(?:[\uFE0F\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic})*/uy,
  /** Equal dots, dashes or apostrophes in a row, or question and exclamation marks. */
  punctuationRun: /\.+|-+|'+|[!?]+/uy,
  /** A web address, found only where a token may start. */
  webAddress: /(?:https?:\/\/|www\.)[^\s<>„“”»«"]+/iuy,
  /** The characters that an e-mail address consists of; it is one when it holds an @ between two of them. */
  addressRun: /[\w.+-]{1,64}@[\p{L}\p{N}][\p{L}\p{N}.-]{1,250}/uy,
  tag: /[#@][\p{L}\p{N}_]+/uy,
} as const;

/** The end of the match of a sticky pattern at `index`, or -1. */
export function matchEnd(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Whether the character at `index` is of the class that the sticky pattern names. */
export function isAt(pattern: RegExp, text: string, index: number): boolean {
  return matchEnd(pattern, text, index) > index;
}
