/** Tokens that stand close to the one before them, and those that the next one stands close to. */
const closesUp = /^(?:[.,;:!?)\]%…]+|n't|'(?:s|m|d|re|ve|ll)?)$/i;
const opensUp = /^[([$#]$/;

/** A sentence as it may have been written, and where in it each token begins. */
export interface JoinedSentence {
  readonly text: string;
  readonly starts: readonly number[];
}

/** Writes tokens as a sentence: a blank between them, but for punctuation and the endings of English words. */
export function joinTokens(tokens: readonly string[]): JoinedSentence {
  let text = '';
  const starts: number[] = [];
  tokens.forEach((token, at) => {
    const isClose = at === 0 || closesUp.test(token) || opensUp.test(tokens[at - 1] ?? '');
    if (!isClose) text += ' ';
    starts.push(text.length);
    text += token;
  });
  return { text, starts };
}
