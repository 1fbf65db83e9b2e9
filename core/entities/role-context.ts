import type { EntityKind, Sentence, Span, Token } from '../model.ts';
import type { Group } from './group.ts';
import { lastFrom } from './last-from.ts';

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

/** Finds the sentence and the tokens of each mention; the sentences are in order of the text. */
export function namesBySentence(groups: readonly Group[], sentences: readonly Sentence[]): NamesBySentence {
  /** Kinds by the start of each token of a name. */
  const kinds = new Map<number, EntityKind>();
  for (const { kind, mentions } of groups) {
    for (const mention of mentions) {
      const place = placeOf(mention, sentences);
      if (!place) continue;
      for (let at = place.first; at < place.behind; at++) kinds.set((place.tokens[at] as Token).start, kind);
    }
  }
  return {
    at(mention) {
      const place = placeOf(mention, sentences);
      return place && { ...place, kindAt: (index) => kinds.get(place.tokens[index]?.start ?? -1) };
    },
  };
}

function placeOf(mention: Span, sentences: readonly Sentence[]): Omit<NameInSentence, 'kindAt'> | undefined {
  const tokens = sentences[lastFrom(sentences, mention.start)]?.tokens ?? [];
  const first = lastFrom(tokens, mention.start);
  if (tokens[first]?.start !== mention.start) return undefined;
  let behind = first;
  while (behind < tokens.length && (tokens[behind] as Token).end <= mention.end) behind++;
  return behind === first ? undefined : { tokens, first, behind };
}
