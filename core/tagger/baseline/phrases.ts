import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Token } from '../../model.ts';
import { normaliseForm } from '../../text/normalise-form.ts';
import { genitiveStem } from './words.ts';

/** A name of the gazetteer over the tokens `from` to `to` (exclusive). */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** The form as the gazetteer knows it. */
  readonly form: string;
  readonly classes: number;
}

/** Longest names have about eight words. */
const LONGEST = 8;

/** The longest name of at least two words that begins at `from`; its last word may stand in the genitive. */
export function phraseAt(
  tokens: readonly Token[],
  from: number,
  gazetteer: Gazetteer,
  endings: readonly string[],
): Phrase | null {
  let form = normaliseForm(tokens[from]?.text ?? '');
  let found: Phrase | null = null;
  for (let to = from + 1; to < tokens.length && to - from < LONGEST && gazetteer.startsName(form); to++) {
    const next = `${form} ${normaliseForm(tokens[to]?.text ?? '')}`;
    const stem = genitiveStem(next, endings);
    for (const candidate of stem === null ? [next] : [next, stem]) {
      const classes = gazetteer.classesOf(candidate);
      if (classes !== 0 && found?.to !== to + 1) found = { from, to: to + 1, form: candidate, classes };
    }
    form = next;
  }
  return found;
}
