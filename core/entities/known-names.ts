import type { NameVariants } from '../languages/name-variants.ts';
import type { EntityKind, Mention, Sentence, Token } from '../model.ts';
import { readPersonName } from './person-name.ts';

/** A name to look for; its words are tokens. */
export interface KnownName {
  readonly words: readonly string[];
  readonly kind: EntityKind;
  readonly confidence: number;
}

/** Names of more words are not looked for. */
export const mostWords = 6;

/** A mention this sure is looked for in the rest of the article. Set by hand. */
const sure = 0.7;

/** The sure names by their words, joined by blanks; of a person's full name the surname too, alone and in the genitive. */
export function knownNames(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  variants: NameVariants,
): ReadonlyMap<string, KnownName> {
  const known = new Map<string, KnownName>();
  const learn = (words: readonly string[], { kind, confidence }: Mention) => {
    const key = words.join(' ');
    if (words.length > mostWords || !/^\p{Lu}.*\p{L}/u.test(key) || key.length < 3) return;
    if ((known.get(key)?.confidence ?? 0) < confidence) known.set(key, { words, kind, confidence });
  };
  const wordsOf = tokensBetween(sentences);
  for (const mention of mentions) {
    if (mention.confidence < sure) continue;
    const words = wordsOf(mention);
    const last = words.at(-1) ?? '';
    learn(words, mention);
    if (words.length > 1)
      for (const base of variants.withoutGenitive(last)) learn([...words.slice(0, -1), base], mention);
    const name = mention.kind === 'person' ? readPersonName(mention.surface, variants) : null;
    if (!name || name.given.length === 0 || last.length < 4 || name.words.at(-1) !== last) continue;
    learn([last], mention);
    learn([variants.genitive(last)], mention);
  }
  return known;
}

function tokensBetween(sentences: readonly Sentence[]): (mention: Mention) => string[] {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const indexByStart = new Map(tokens.map((token, index) => [token.start, index]));
  return (mention) => {
    const words: string[] = [];
    for (let at = indexByStart.get(mention.start) ?? tokens.length; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      if (token.end > mention.end || words.length > mostWords) break;
      words.push(token.text);
    }
    return words;
  };
}
