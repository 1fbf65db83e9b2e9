import type { Token } from '../model.ts';

/** The words as written, any gap between two of them as one blank: sentences do not hold the text itself. */
export function surfaceOf(tokens: readonly Token[]): string {
  let surface = '';
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    surface += before && before.end < token.start ? ` ${token.text}` : token.text;
  });
  return surface;
}
