import type { RankedGroup } from '../../entities/group.ts';
import type { Language } from '../../languages/language.ts';
import type { Span } from '../../model.ts';
import type { SpeakerWords } from './candidate.ts';
import { type NamedSpan, spansIn } from './named-spans.ts';
import { meansPerson } from './pronouns.ts';
import type { RoleHolders } from './role-holders.ts';

/** Words that name a speaker, and who that is. */
export interface Speaker extends Span {
  readonly group: RankedGroup | null;
}

/** Whom the words of a speaker mean; `last` is whom a pronoun would. */
export function whoIsMeant(
  words: SpeakerWords,
  text: string,
  named: readonly NamedSpan[],
  last: RankedGroup | null,
  holders: RoleHolders,
  language: Language,
): Speaker {
  const { start, end, head } = words;
  const within = spansIn(named, { start, end });
  const inHead = within.filter((span) => span.start < head.end);
  const person = inHead.findLast((span) => span.group.kind === 'person' && !isOwner(span, words, text, language));
  if (person) return { start, end, group: person.group };
  // „die Chefin des Verbands, Eva Beispiel“
  const behind = spansIn(named, { start: end, end: end + 3 }).find(({ group }) => group.kind === 'person');
  if (behind && text.slice(end, behind.start).trim() === ',') return { start, end: behind.end, group: behind.group };
  const apposed = within.find(
    (span) => span.group.kind === 'person' && text.slice(start, span.start).trimEnd().endsWith(','),
  );
  if (apposed) return { start, end, group: apposed.group };
  const body = inHead
    .filter((span) => !isOwner(span, words, text, language))
    .find((span) => span.end >= head.end || span.group.kind === 'organisation');
  if (body && body.end >= head.end) return { start, end, group: body.group };
  const noun = text.slice(head.start, head.end).split(/\s+/u).at(-1) ?? '';
  if (language.speech.isSpokesperson(noun.toLowerCase())) {
    const spoken =
      within.find(({ group, start: at }) => at >= head.end && group.kind === 'organisation') ??
      within.find((span) => span.start >= head.end);
    return { start, end, group: spoken?.group ?? body?.group ?? null };
  }
  if (isRole(noun, text.slice(head.start, head.end), language)) return { start, end, group: holders(noun) };
  if (last && refersBack(words, text, last, language)) return { start, end, group: last };
  return { start, end, group: null };
}

/** „die Beauftragte der Regierung“, but not „die Minister“, who are several. */
function isRole(noun: string, words: string, { roles, speech }: Language): boolean {
  const article = words.split(/\s+/u)[0]?.toLowerCase() ?? '';
  if (!roles.isRoleNoun(noun) || !roles.singularArticles.has(article)) return false;
  return (
    roles.genderOfRole(noun) !== 'masculine' || speech.manArticles.has(article) || speech.obliqueWords.has(article)
  );
}

/** „der Vater von Ilse Vogt“: who is named is not the speaker. */
function isOwner(span: Span, { start }: Span, text: string, { speech }: Language): boolean {
  const before = text.slice(start, span.start).trimEnd().split(/\s+/u).at(-1) ?? '';
  return speech.agentPrepositions.has(before.toLowerCase());
}

/** „er“, „seinen Angaben“, „demnach“ */
function refersBack({ start, end }: Span, text: string, last: RankedGroup, language: Language): boolean {
  const [first = '', second = ''] = text.slice(start, end).toLowerCase().split(/\s+/u);
  const { speech } = language;
  if (speech.sourceAdverbs.has(first) && second === '') return true;
  const isBody = last.kind === 'organisation' && speech.subjectFirst !== null;
  if (isBody) return first === speech.impersonalPronoun && second === '';
  if (last.kind !== 'person') return false;
  const own = speech.possessives.has(first) && speech.isSourceNoun(second);
  if (!own && !(speech.personalPronouns.has(first) && second === '')) return false;
  return meansPerson(first, last, text, language);
}
