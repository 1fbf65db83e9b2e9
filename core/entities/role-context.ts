import type { EntityKind, Sentence, Span, Token } from '../model.ts';
import type { Group } from './group.ts';

/** A mention as the words around it see it. */
export interface NameInSentence {
  readonly tokens: readonly Token[];
  /** Index of the first token of the name, and of the first one behind it. */
  readonly first: number;
  readonly behind: number;
  /** The kind of name that the token at an index is part of, or undefined. */
  kindAt(index: number): EntityKind | undefined;
}

export interface NamesBySentence {
  /** Undefined for a mention that does not begin and end with a token of one sentence. */
  at(mention: Span): NameInSentence | undefined;
}

/** Finds the sentence and the tokens of each mention. */
export function namesBySentence(groups: readonly Group[], sentences: readonly Sentence[]): NamesBySentence {
  const kinds = new Map<number, EntityKind>();
  const places = new Map<number, { readonly tokens: readonly Token[]; readonly index: number }>();
  for (const { tokens } of sentences)
    for (const [index, token] of tokens.entries()) places.set(token.start, { tokens, index });
  for (const { kind, mentions } of groups) {
    for (const mention of mentions) for (const token of tokensOf(mention, places)) kinds.set(token.start, kind);
  }
  return {
    at(mention) {
      const place = places.get(mention.start);
      if (!place) return undefined;
      const { tokens, index: first } = place;
      let behind = first;
      while (behind < tokens.length && (tokens[behind] as Token).end <= mention.end) behind++;
      if (behind === first) return undefined;
      return { tokens, first, behind, kindAt: (index) => kinds.get(tokens[index]?.start ?? -1) };
    },
  };
}

function* tokensOf(
  mention: Span,
  places: ReadonlyMap<number, { readonly tokens: readonly Token[]; readonly index: number }>,
): Generator<Token> {
  const place = places.get(mention.start);
  if (!place) return;
  for (let at = place.index; at < place.tokens.length; at++) {
    const token = place.tokens[at] as Token;
    if (token.end > mention.end) return;
    yield token;
  }
}
