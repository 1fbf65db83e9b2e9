import type { NameVariants } from '../languages/name-variants.ts';
import type { EntityKind, Mention, Sentence, Token } from '../model.ts';
import { readPersonName } from './person-name.ts';

/** A mention this sure is looked for in the rest of the article. Set by hand. */
const sure = 0.7;
/** A propagated mention is somewhat less sure than the one that it repeats. */
const trust = 0.9;
/** Names of more words are not looked for. */
const longest = 6;

const capitalised = /^\p{Lu}/u;

interface Known {
  readonly words: readonly string[];
  readonly kind: EntityKind;
  readonly confidence: number;
}

/** Adds the places where a name that is sure elsewhere stands unnoticed: whole tokens, outside of other names, longest first. */
export function propagate(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  text: string,
  variants: NameVariants,
): Mention[] {
  const byFirstWord = knownNames(mentions, sentences, variants);
  if (byFirstWord.size === 0) return [...mentions];
  const lowerCased = new Set(
    sentences.flatMap((sentence) => sentence.tokens.map((token) => token.text).filter((word) => /^\p{Ll}/u.test(word))),
  );
  const taken = mentions.toSorted((a, b) => a.start - b.start);
  const found: Mention[] = [];
  let next = 0;
  for (const { tokens } of sentences) {
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at] as Token;
      while (next < taken.length && (taken[next] as Mention).end <= token.start) next++;
      const barrier = taken[next]?.start ?? Number.POSITIVE_INFINITY;
      const known = byFirstWord
        .get(token.text)
        ?.find((name) => fits(name, tokens, at, barrier) && isFree(name, tokens, at, lowerCased, variants));
      if (known) found.push(mentionOf(known, tokens, at, text));
      at += known ? known.words.length : 1;
    }
  }
  return [...mentions, ...found].toSorted((a, b) => a.start - b.start);
}

/** The sure names, longest first, by first word; of a person's full name the surname alone too, and genitives of single words. */
function knownNames(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  variants: NameVariants,
): Map<string, Known[]> {
  const known = new Map<string, Known>();
  const learn = (words: readonly string[], { kind, confidence }: Mention) => {
    const key = words.join(' ');
    if (words.length > longest || !/^\p{Lu}.*\p{L}/u.test(key) || key.length < 3) return;
    if ((known.get(key)?.confidence ?? 0) < confidence) known.set(key, { words, kind, confidence });
  };
  const tokensOf = tokensBetween(sentences);
  for (const mention of mentions) {
    if (mention.confidence < sure) continue;
    const words = tokensOf(mention);
    learn(words, mention);
    const last = words.at(-1) ?? '';
    for (const base of variants.withoutGenitive(last))
      if (words.length > 1) learn([...words.slice(0, -1), base], mention);
    const name = mention.kind === 'person' ? readPersonName(mention.surface, variants) : null;
    if (name && name.given.length > 0 && last.length > 3 && name.words.at(-1) === last) {
      learn([last], mention);
      if (!/[sxzß]$/u.test(last)) learn([`${last}s`], mention);
    }
  }
  const byFirstWord = new Map<string, Known[]>();
  for (const name of [...known.values()].toSorted((a, b) => b.words.length - a.words.length)) {
    const first = name.words[0] ?? '';
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name]);
  }
  return byFirstWord;
}

function tokensBetween(sentences: readonly Sentence[]): (mention: Mention) => string[] {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const indexByStart = new Map(tokens.map((token, index) => [token.start, index]));
  return (mention) => {
    const words: string[] = [];
    for (
      let at = indexByStart.get(mention.start) ?? tokens.length;
      at < tokens.length && words.length <= longest;
      at++
    ) {
      const token = tokens[at] as Token;
      if (token.end > mention.end) break;
      words.push(token.text);
    }
    return words;
  };
}

function fits(name: Known, tokens: readonly Token[], at: number, barrier: number): boolean {
  const last = tokens[at + name.words.length - 1];
  return (
    last !== undefined && last.end <= barrier && name.words.every((word, offset) => tokens[at + offset]?.text === word)
  );
}

/** Whether a name of one word is surely the name here: no ordinary word, and no part of a longer name that nobody marked. */
function isFree(
  name: Known,
  tokens: readonly Token[],
  at: number,
  lowerCased: ReadonlySet<string>,
  variants: NameVariants,
): boolean {
  const word = name.words[0] ?? '';
  if (name.words.length > 1) return true;
  if (lowerCased.has(word.toLowerCase())) return false;
  const [before, after] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? ''];
  const isPerson = name.kind === 'person';
  if (isPerson && variants.determiners.has(before.toLowerCase())) return false;
  if (capitalised.test(after) && !word.endsWith('s')) return false;
  return isPerson || at < 2 || !capitalised.test(before);
}

function mentionOf(name: Known, tokens: readonly Token[], at: number, text: string): Mention {
  const { start } = tokens[at] as Token;
  const { end } = tokens[at + name.words.length - 1] as Token;
  return {
    kind: name.kind,
    start,
    end,
    surface: text.slice(start, end),
    source: 'propagation',
    confidence: name.confidence * trust,
  };
}
