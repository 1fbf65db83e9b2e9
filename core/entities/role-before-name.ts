import type { RoleGrammar } from '../languages/role-grammar.ts';
import type { Role } from '../model.ts';
import type { NameInSentence } from './role-context.ts';
import { attributesBefore, complementEnd, roleOf } from './role-phrase.ts';

/** How many tokens a role may reach to the left of a name. */
const reach = 14;

/** Signs of emphasis in plain text: **name**. */
const markup = /^[*_]+$/;

/** The role in front of a name: „Kreml-Sprecher N“, „der Vorsitzende des Verbandes, N,“, or null. */
export function roleBeforeName(name: NameInSentence, text: string, grammar: RoleGrammar): Role | null {
  const word = (index: number) => name.tokens[index]?.text ?? '';
  let end = name.first;
  while (grammar.titles.has(word(end - 1).toLowerCase()) || markup.test(word(end - 1))) end--;
  const apart = word(end - 1) === ',' || word(end - 1) === ':';
  if (apart) end--;
  const last = end - 1;
  if (last < 0 || name.kindAt(last) === 'person') return null;
  if (apart && !/^[,.;)(–“"!?]?$/u.test(word(name.behind))) return null;
  const head = headBefore(name, end, apart, grammar) ?? titleAsRole(name, grammar);
  return head === null
    ? null
    : roleOf(name, attributesBefore(name, head, grammar), head, Math.max(end, head + 1), text, grammar);
}

/** „Professor“ is a role where no other stands in front of it, and so is the wife in „seine Frau N“. */
function titleAsRole(name: NameInSentence, grammar: RoleGrammar): number | null {
  const at = name.first - 1;
  const word = name.tokens[at]?.text ?? '';
  if (!grammar.isRoleNoun(word)) return null;
  return !grammar.courtesies.has(word.toLowerCase()) ||
    grammar.determiners.has(name.tokens[at - 1]?.text.toLowerCase() ?? '')
    ? at
    : null;
}

/** Index of the role noun whose phrase ends before `end`, or null. */
function headBefore(name: NameInSentence, end: number, apart: boolean, grammar: RoleGrammar): number | null {
  const last = end - 1;
  const word = name.tokens[last]?.text ?? '';
  const bare = name.kindAt(last) === undefined;
  const direct = grammar.isRoleNoun(word) && (bare || word.includes('-'));
  if (apart) {
    // „der Sprecher des Präsidenten, N“: before a comma the outer role is meant, next to the name the inner one.
    const outer = headWithComplement(name, end, grammar);
    if (outer !== null && hasDeterminer(name, outer, grammar)) return outer;
    return direct && hasDeterminer(name, last, grammar) ? last : null;
  }
  if (direct) return last;
  const outer = headWithComplement(name, end, grammar);
  if (outer !== null) return outer;
  const fullName = name.behind - name.first > 1;
  return fullName && bare && grammar.canBeRoleNoun(word) && hasDeterminer(name, last, grammar) ? last : null;
}

/** Index of the nearest role noun of which all words up to `end` are the complement, or null. */
function headWithComplement(name: NameInSentence, end: number, grammar: RoleGrammar): number | null {
  for (let at = end - 2; at >= Math.max(0, end - reach); at--) {
    const word = name.tokens[at]?.text ?? '';
    if (/^[;:.–]$/u.test(word) || name.kindAt(at) === 'person') return null;
    const bare = name.kindAt(at) === undefined || word.includes('-');
    if (bare && grammar.isRoleNoun(word) && complementEnd(name, at + 1, grammar) >= end) return at;
  }
  return null;
}

/** Whether an article, a possessive or an owner opens the phrase of the noun at `head`. */
function hasDeterminer(name: NameInSentence, head: number, grammar: RoleGrammar): boolean {
  const start = attributesBefore(name, head, grammar);
  const before = name.tokens[start - 1]?.text.toLowerCase() ?? '';
  // „Spain's prime minister, N,“
  const owned = name.tokens.slice(start + 1, head).some(({ text }) => /^['’]s?$/u.test(text));
  return (
    owned ||
    grammar.determiners.has(before) ||
    name.kindAt(start - 1) === 'place' ||
    name.kindAt(start - 1) === 'organisation'
  );
}
