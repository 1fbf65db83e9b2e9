import type { RankedGroup } from '../../entities/group.ts';
import type { Language } from '../../languages/language.ts';
import type { SpeakerWords } from './candidate.ts';

/** Whether words name somebody who can speak: a person or organisation of the sheet, an office, or a body that the sheet does not know. */
export function canSpeak(
  { head }: SpeakerWords,
  group: RankedGroup | null,
  text: string,
  { roles, speech }: Language,
): boolean {
  if (group && group.kind !== 'place') return true;
  const nouns = text.slice(head.start, head.end).split(/\s+/u);
  return nouns.some((noun) => /^\p{Lu}/u.test(noun) && (speech.isBodyNoun(noun.toLowerCase()) || roles.isRoleNoun(noun)));
}
