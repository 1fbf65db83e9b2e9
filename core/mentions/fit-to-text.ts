import type { Language } from '../languages/language.ts';
import type { Mention, Sentence, Token } from '../model.ts';

/** A person's name of one word that is less sure than this is no name where the word is used like a noun. With 0.6, names are lost on the development gold. */
const doubtful = 0.5;

const apostropheEnd = /['’‘´`]$/u;

/** Puts right what a tagger cannot see in single tokens: apostrophes of the genitive, „von und zu“, nouns behind an article. */
export function fitToText(mentions: readonly Mention[], sentences: readonly Sentence[], language: Language): Mention[] {
  const named = withoutNouns(mentions, sentences, language);
  return joinNobles(named, sentences, language).map(withoutApostrophe);
}

/** „Hans’ Anwalt“ names Hans. */
function withoutApostrophe(mention: Mention): Mention {
  if (!apostropheEnd.test(mention.surface)) return mention;
  return { ...mention, end: mention.end - 1, surface: mention.surface.slice(0, -1) };
}

/** „Beim Schach“: what stands behind an article anywhere is a noun wherever it was doubtful. */
function withoutNouns(mentions: readonly Mention[], sentences: readonly Sentence[], { names }: Language): Mention[] {
  const isDoubtful = ({ kind, confidence, surface }: Mention) =>
    kind === 'person' && confidence < doubtful && !surface.includes(' ');
  const words = new Set(mentions.filter(isDoubtful).map(({ surface }) => surface));
  if (words.size === 0) return [...mentions];
  const nouns = new Set<string>();
  for (const { tokens } of sentences) {
    tokens.forEach(({ text }, at) => {
      if (words.has(text) && names.articles.has(tokens[at - 1]?.text.toLowerCase() ?? '')) nouns.add(text);
    });
  }
  return mentions.filter((mention) => !isDoubtful(mention) || !nouns.has(mention.surface));
}

/** Few words stand between the parts of one name. */
const mostBetween = 4;

/** One person of two with „von und zu“ between them. */
function joinNobles(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  { names, roles }: Language,
): Mention[] {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const indexByStart = new Map(tokens.map(({ start }, index) => [start, index]));
  const between = (from: Mention, to: Mention): readonly Token[] => {
    const end = indexByStart.get(to.start) ?? 0;
    let at = end;
    while (at > 0 && end - at <= mostBetween && (tokens[at - 1] as Token).start >= from.end) at--;
    return end - at <= mostBetween ? tokens.slice(at, end) : [];
  };
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const words = before?.kind === 'person' ? between(before, mention) : [];
    const areParticles = words.every(({ text }) => names.particles.has(text) || roles.conjunctions.has(text));
    // Behind „von und zu“ stands a seat, which may be known as a place.
    const isOne =
      areParticles && names.particles.has(words[0]?.text ?? '') && words.length > (mention.kind === 'person' ? 1 : 2);
    if (before && isOne) {
      const surface = [before.surface, ...words.map(({ text }) => text), mention.surface].join(' ');
      joined[joined.length - 1] = { ...before, end: mention.end, surface };
    } else joined.push(mention);
  }
  return joined;
}
