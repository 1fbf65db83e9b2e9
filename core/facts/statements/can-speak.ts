import type { RankedGroup } from '../../entities/group.ts';
import type { Language } from '../../languages/language.ts';
import type { Span } from '../../model.ts';
import type { SpeakerWords } from './candidate.ts';
import { type NamedSpan, spansIn } from './named-spans.ts';

/** Whether the words before a verb are its object, and the subject stands behind: „Die Kürzung nannte der Minister …“. */
export function isObject(
  words: SpeakerWords,
  rival: SpeakerWords,
  text: string,
  named: readonly NamedSpan[],
  language: Language,
): boolean {
  const { names, roles, speech } = language;
  const heads = (span: Span) => text.slice(span.start, span.end).split(/\s+/u);
  const noun = heads(words.head).at(-1) ?? '';
  const lower = noun.toLowerCase();
  if (speech.isSourceNoun(lower) || spansIn(named, words.head).some(({ group }) => group.kind !== 'place'))
    return false;
  if (canSpeak(words, null, text, language)) return false;
  const [article = '', ...rest] = heads(rival.head);
  // Of a man „der“ is the nominative; „der Ministerin“ is another case.
  const man = rest.find((word) => roles.isRoleNoun(word));
  if (speech.manArticles.has(article.toLowerCase()))
    return man !== undefined && (roles.genderOfRole(man) ?? adjectivalGender(man)) === 'masculine';
  const derived = names.nounEndings.some((ending) => lower.endsWith(ending) || lower.endsWith(`${ending}en`));
  const bare = !speech.determiners.has(article.toLowerCase());
  return derived && bare && spansIn(named, rival.head).some(({ group }) => group.kind === 'person');
}

/** „der Vorsitzende“, but „der Vorsitzenden“ */
function adjectivalGender(noun: string): 'masculine' | null {
  return noun.endsWith('e') ? 'masculine' : null;
}

/** Whether words name somebody who can speak: a person or organisation of the sheet, an office, or a body that the sheet does not know. */
export function canSpeak(
  { head }: SpeakerWords,
  group: RankedGroup | null,
  text: string,
  { roles, speech }: Language,
): boolean {
  if (group && group.kind !== 'place') return true;
  const nouns = text.slice(head.start, head.end).split(/\s+/u);
  return nouns.some(
    (noun) => /^\p{Lu}/u.test(noun) && (speech.isBodyNoun(noun.toLowerCase()) || roles.isRoleNoun(noun)),
  );
}
