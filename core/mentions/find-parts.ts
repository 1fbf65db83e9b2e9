import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { CompoundRules } from '../languages/compound-rules.ts';
import type { Language } from '../languages/language.ts';
import type { EntityKind, Mention, Sentence, Token } from '../model.ts';
import { type SureNames, sureNames } from './sure-names.ts';

/** Longer words are not taken apart; keeps a hostile page linear. */
const longestWord = 60;
/** Names before a hyphen that go on to the left have at most so many words: „Human Rights Watch-Sprecher“. */
const mostWords = 4;
/** How sure a part is. Measured on the development gold: docs/accuracy.md. */
const confidence = 0.9;
/** A shorter name is not looked for in words without a hyphen: it could stand there by chance. */
const shortestName = 4;
const shortestHead = 3;
/** Words of more hyphens are not taken apart. */
const mostParts = 8;
const hyphen = /[-‐‑]/gu;
const acronym = /^(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}\p{Lu}|G\d{1,2})$/u;

/** A shorter name may begin a longer word by chance („Oppo“ in „Oppositionspartei“): what follows must be a known noun as it stands. */
const longName = 6;

/**
 * The names inside compounds that are no names themselves: „Kreml“ in „Kreml-Sprecher“, „Irak“ in „Irakkrieg“. Only words outside of
 * all mentions, only names that are sure; the span covers the contained name alone. In order, disjoint.
 */
export function findParts(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
  language: Language,
): Mention[] {
  const names = sureNames(mentions, gazetteer, language);
  const found: Mention[] = [];
  let next = 0;
  for (const { tokens } of sentences) {
    tokens.forEach((token, at) => {
      while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
      if ((mentions[next]?.start ?? Number.POSITIVE_INFINITY) < token.end || token.text.length > longestWord) return;
      // An adjective or an inhabitant is no compound: „US-amerikanisch“.
      if (gazetteer.countryOfAdjective(token.text) !== null) return;
      const part = /[-‐‑]/u.test(token.text)
        ? beforeHyphen(tokens, at, names, language)
        : inWord(token, names, language);
      if (part) found.push(part);
    });
  }
  return found;
}

function partOf(start: number, surface: string, kind: EntityKind): Mention {
  return { start, end: start + surface.length, kind, surface, source: 'part', confidence };
}

/** The first name among the words that hyphens join; the last of them says what the compound is. */
function beforeHyphen(
  tokens: readonly Token[],
  at: number,
  names: SureNames,
  { compounds, variants }: Language,
): Mention | null {
  const { text, start } = tokens[at] as Token;
  const words = text.split(hyphen);
  const head = words.at(-1) ?? '';
  if (words.length > mostParts || names.isName(head) || !isHead(head, compounds)) return null;
  const whole = fromTheLeft(tokens, at, words[0] ?? '', names);
  if (whole) return whole;
  let offset = 0;
  for (let from = 0; from < words.length - 1; from++) {
    for (let to = words.length - 1; to > from; to--) {
      const written = text.slice(offset, offset + words.slice(from, to).join('-').length);
      for (const surface of [written, ...variants.withoutGenitive(written)]) {
        const kind =
          names.beforeHyphen(surface) ?? (to > from + 1 ? names.beforeHyphen(surface.replaceAll(hyphen, ' ')) : null);
        if (kind === 'place' && names.isTown(surface) && !isNoun(head, compounds)) return null;
        if (kind) return partOf(start + offset, surface, kind);
      }
    }
    const word = words[from] ?? '';
    if (words.length === 2 && head !== '') {
      const kind = names.beforeOnlyHyphen(word) ?? (isBodyOf(word, head, compounds) ? 'organisation' : null);
      if (kind) return partOf(start, word, kind);
    }
    // „Tour-de-France-Sieger“ is about no country.
    if (!/^[\p{Lu}\p{N}]/u.test(word)) return null;
    offset += word.length + 1;
  }
  return null;
}

/** A name of several words of which only the last is hyphenated: „Human Rights Watch-Sprecher“. */
function fromTheLeft(tokens: readonly Token[], at: number, last: string, names: SureNames): Mention | null {
  const end = (tokens[at]?.start ?? 0) + last.length;
  for (let from = Math.max(0, at - mostWords + 1); from < at; from++) {
    const words = tokens.slice(from, at);
    const surface = [...words.map(({ text }) => text), last].join(' ');
    const [first] = words;
    const kind = first && end - first.start === surface.length ? names.beforeHyphen(surface) : null;
    if (first && kind) return partOf(first.start, surface, kind);
  }
  return null;
}

/** Letters that nobody knows, with what only a body has: „ÖVW-Vorsitzende“. */
function isBodyOf(word: string, head: string, compounds: CompoundRules): boolean {
  return acronym.test(word) && !compounds.otherAcronyms.has(word) && compounds.isOfBody(head.toLowerCase());
}

/** An elided head („NATO- und EU-Staaten“), a noun, or an adjective. */
function isHead(word: string, compounds: CompoundRules): boolean {
  return word === '' || /^\p{Lu}\p{Ll}{2}/u.test(word) || compounds.isAdjective(word);
}

/** A noun that is known to stand behind names. */
function isNoun(word: string, compounds: CompoundRules): boolean {
  return compounds.isHead(word.toLowerCase()) || compounds.endsWithHead(word.toLowerCase());
}

/** The longest sure name at the beginning of a word that goes on with a noun. */
function inWord({ text, start }: Token, names: SureNames, { compounds }: Language): Mention | null {
  if (!/^\p{Lu}\p{Ll}+$/u.test(text)) return null;
  for (let end = text.length - shortestHead; end >= shortestName; end--) {
    const name = text.slice(0, end);
    const kind = names.inWord(name);
    if (!kind) continue;
    const rest = text.slice(end);
    const follows = compounds.joints.some((joint) => {
      const noun = rest.slice(joint.length);
      return rest.startsWith(joint) && (compounds.isHead(noun) || (end >= longName && compounds.endsWithHead(noun)));
    });
    if (follows) return partOf(start, name, kind);
  }
  return null;
}
