import type { Extract } from '../model.ts';

/** A word of a sentence, also in lower case. */
export interface Word extends Extract {
  readonly lower: string;
}

/** What a reader of dates or figures sees: at least the words of one sentence. */
interface Words {
  readonly words: readonly Word[];
}

/** The word in lower case, or an empty string outside of the sentence. */
export function lowerAt({ words }: Words, at: number): string {
  return words[at]?.lower ?? '';
}

/** The word as written, or an empty string outside of the sentence. */
export function textAt({ words }: Words, at: number): string {
  return words[at]?.text ?? '';
}

/** Whether a text begins with a letter in upper case. */
export function isCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}
