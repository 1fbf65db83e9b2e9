const COMBINING = /^\p{M}/u;
/** No combining mark has a lower number. */
const FIRST_COMBINING = 0x300;

/** The words of a sentence as the features see them. */
export interface JoinedWords {
  readonly words: readonly string[];
  /** Index of the first token of each word, and the number of tokens at the end. */
  readonly firstToken: readonly number[];
}

/**
 * One word for each token; where a tokeniser took a letter and its combining accent apart („Su“ „̈“ „dtirol“) the pieces
 * become one word again.
 */
export function joinWords(tokens: readonly string[]): JoinedWords {
  const words: string[] = [];
  const firstToken: number[] = [];
  let isTorn = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as string;
    const isAccent = token.charCodeAt(0) >= FIRST_COMBINING && COMBINING.test(token);
    if ((isAccent || isTorn) && words.length > 0) words.push(((words.pop() as string) + token).normalize('NFC'));
    else {
      words.push(token);
      firstToken.push(i);
    }
    isTorn = isAccent;
  }
  firstToken.push(tokens.length);
  return { words, firstToken };
}
