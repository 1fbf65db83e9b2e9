import type { RoleGrammar } from '../languages/role-grammar.ts';
import type { Role } from '../model.ts';
import type { NameInSentence } from './role-context.ts';
import { attributesBefore, roleOf } from './role-phrase.ts';

/** How many tokens an enumeration of people may have. */
const longestList = 40;

/** The role of several people that stands once, in the plural, before the first of them: „die Minister N (SPD), N und N“. */
export function sharedRole(name: NameInSentence, text: string, grammar: RoleGrammar): Role | null {
  const word = (index: number) => name.tokens[index]?.text ?? '';
  let at = name.first - 1;
  let people = 0;
  while (at > 0 && name.first - at < longestList) {
    if (word(at) !== ',' && !grammar.conjunctions.has(word(at))) break;
    at--;
    if (word(at) === ')') while (at > 0 && word(at) !== '(') at--;
    if (word(at) === '(') at--;
    if (name.kindAt(at) !== 'person') return null;
    while (name.kindAt(at) === 'person') at--;
    people++;
  }
  if (people === 0 || name.kindAt(at) !== undefined || !grammar.isRoleNoun(word(at))) return null;
  const start = attributesBefore(name, at, grammar);
  if (!grammar.isPlural(word(at), word(start - 1).toLowerCase())) return null;
  return roleOf(name, start, at, at + 1, text, grammar);
}
