import { genderCue } from '../../entities/gender-cue.ts';
import type { RankedGroup } from '../../entities/group.ts';
import type { Language } from '../../languages/language.ts';

/** Whether a pronoun can mean a person, by the gender that the article gives away; a person of unknown gender can be meant. */
export function meansPerson(pronoun: string, person: RankedGroup, text: string, { roles, speech }: Language): boolean {
  const wanted = speech.pronounGenders.get(pronoun);
  if (wanted === undefined) return false;
  const cues = person.mentions.map((mention) => genderCue(mention, text, roles));
  const nouns = person.roles.flatMap((role) => role.text.split(/\s+/u).filter((word) => roles.isRoleNoun(word)));
  const known = [...cues, ...nouns.map((noun) => roles.genderOfRole(noun))].find((gender) => gender !== null);
  return known === undefined || known === wanted;
}
