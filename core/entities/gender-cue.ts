import type { RoleGrammar } from '../languages/role-grammar.ts';
import type { Mention } from '../model.ts';

export type PersonGender = 'masculine' | 'feminine';

/** How much text in front of a name is looked at; longer than any role noun. */
const reach = 40;

/** What the word right before a name says about the gender of its bearer: „Frau N“, „Ministerin N“, „Minister N“; null where it does not. */
export function genderCue(mention: Mention, text: string, grammar: RoleGrammar): PersonGender | null {
  const before = text.slice(Math.max(0, mention.start - reach), mention.start);
  const [, word = ''] = /(?:^|\s)([\p{L}.-]+)\s$/u.exec(before) ?? [];
  const inside = /^\p{L}+/u.exec(mention.surface)?.[0] ?? '';
  const title = grammar.courtesies.has(inside.toLowerCase()) ? inside : word;
  return grammar.genderOfTitle(title.toLowerCase()) ?? (grammar.isRoleNoun(word) ? grammar.genderOfRole(word) : null);
}
