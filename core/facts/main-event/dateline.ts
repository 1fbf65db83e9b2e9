import type { Span } from '../../model.ts';
import type { Passage } from '../statements/passage.ts';

/** Where the text begins behind „Ulm (Deutschland), 12.03.2010 –“, and what stands before that; `to` is 0 without a dateline. */
export interface Dateline {
  /** How many words of the passage belong to it. */
  readonly to: number;
  readonly span: Span;
}

const ends = new Set(['–', '—', '-', '--', ':', '.']);
const inside = /^(?:[\p{Lu}\d].*|[,/]|den|am)$/u;
/** Longer ones are sentences. */
const mostWords = 9;

/** The dateline at the beginning of an article's first passage: a place, perhaps a date, and a sign. */
export function datelineOf({ words, start }: Passage, places: readonly Span[], inCapitals: boolean): Dateline {
  const none = { to: 0, span: { start, end: start } };
  const shouts = inCapitals && /^\p{Lu}{3,}$/u.test(words[0]?.text ?? '');
  if (!shouts && !places.some((place) => place.start === start)) return none;
  for (let at = 1; at < Math.min(mostWords, words.length); at++) {
    const { text, start: end } = words[at] as (typeof words)[number];
    if (ends.has(text)) return { to: at + 1, span: { start, end } };
    if (!inside.test(text)) return none;
  }
  return none;
}
