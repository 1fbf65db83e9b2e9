import { normaliseToken } from './word-form.ts';

const COMBINING = /^\p{M}/u;

/** The words of a sentence as the features see them. */
export interface JoinedWords {
  readonly words: readonly string[];
  /** Index of the first token of each word, and the number of tokens at the end. */
  readonly firstToken: readonly number[];
}

/**
 * One normalised word for each token; where a tokeniser took a letter and its combining accent apart („Su“ „̈“ „dtirol“)
 * the pieces become one word again.
 */
export function joinWords(tokens: readonly string[]): JoinedWords {
  const words: string[] = [];
  const firstToken: number[] = [];
  let isTorn = false;
  tokens.forEach((token, i) => {
    const isAccent = COMBINING.test(token);
    if ((isAccent || isTorn) && words.length > 0) words.push(normaliseToken((words.pop() as string) + token));
    else {
      words.push(normaliseToken(token));
      firstToken.push(i);
    }
    isTorn = isAccent;
  });
  firstToken.push(tokens.length);
  return { words, firstToken };
}
