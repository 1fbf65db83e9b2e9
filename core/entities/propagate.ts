import type { NameVariants } from '../languages/name-variants.ts';
import type { Mention, Sentence, Token } from '../model.ts';
import { type KnownName, knownNames, mostWords } from './known-names.ts';

/** A propagated mention is somewhat less sure than the one that it repeats. */
const trust = 0.9;

const capitalised = /^\p{Lu}/u;

/** Adds the places where a name that is sure elsewhere stands unnoticed: whole tokens, outside of other names, longest first. */
export function propagate(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  text: string,
  variants: NameVariants,
): Mention[] {
  const names = knownNames(mentions, sentences, variants);
  const firstWords = new Set([...names.values()].map((name) => name.words[0]));
  const ordinaryWords = lowerCaseWords(sentences);
  const taken = mentions.toSorted((a, b) => a.start - b.start);
  const found: Mention[] = [];
  let next = 0;
  for (const { tokens } of sentences) {
    for (let at = 0; at < tokens.length; ) {
      const { start, text: word } = tokens[at] as Token;
      while (next < taken.length && (taken[next] as Mention).end <= start) next++;
      const free = taken[next]?.start ?? Number.POSITIVE_INFINITY;
      const name = firstWords.has(word) ? nameAt(tokens, at, free, names) : undefined;
      if (name && (name.words.length > 1 || standsAlone(name, tokens, at, ordinaryWords, variants))) {
        const { end } = tokens[at + name.words.length - 1] as Token;
        const { kind, confidence } = name;
        found.push({
          start,
          end,
          kind,
          surface: text.slice(start, end),
          source: 'propagation',
          confidence: confidence * trust,
        });
        at += name.words.length;
      } else at++;
    }
  }
  return [...mentions, ...found].toSorted((a, b) => a.start - b.start);
}

function lowerCaseWords(sentences: readonly Sentence[]): ReadonlySet<string> {
  const words = sentences.flatMap((sentence) => sentence.tokens.map((token) => token.text));
  return new Set(words.filter((word) => /^\p{Ll}/u.test(word)));
}

/** The longest known name that begins with the token at `at` and ends before `free`, where the next mention begins. */
function nameAt(
  tokens: readonly Token[],
  at: number,
  free: number,
  names: ReadonlyMap<string, KnownName>,
): KnownName | undefined {
  const words = tokens
    .slice(at, at + mostWords)
    .filter((token) => token.end <= free)
    .map((token) => token.text);
  for (let count = words.length; count > 0; count--) {
    const name = names.get(words.slice(0, count).join(' '));
    if (name) return name;
  }
  return undefined;
}

/** Whether a name of one word is surely the name here: no ordinary word, and no part of a longer name that nobody marked. */
function standsAlone(
  name: KnownName,
  tokens: readonly Token[],
  at: number,
  ordinaryWords: ReadonlySet<string>,
  variants: NameVariants,
): boolean {
  const word = name.words[0] ?? '';
  if (ordinaryWords.has(word.toLowerCase())) return false;
  const [before, after] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? ''];
  const isPerson = name.kind === 'person';
  if (isPerson && variants.determiners.has(before.toLowerCase())) return false;
  if (capitalised.test(after) && variants.withoutGenitive(word).length === 0) return false;
  // At the second place the capital before it is the sentence's own.
  return isPerson || at < 2 || !capitalised.test(before);
}
