import type { RoleGrammar } from '../languages/role-grammar.ts';
import type { Role } from '../model.ts';
import { plainName } from './name-key.ts';
import type { NameInSentence } from './role-context.ts';
import { complementEnd, roleOf } from './role-phrase.ts';

/** How many attributes a role may have. */
const mostAttributes = 5;

/** The roles behind a name: in brackets, and between commas. */
export function roleAfterName(name: NameInSentence, text: string, grammar: RoleGrammar): Role[] {
  const roles: Role[] = [];
  let at = name.behind;
  while (/^[*_]+$/.test(name.tokens[at]?.text ?? '')) at++;
  if (name.tokens[at]?.text === '(') {
    const close = closingBracket(name, at);
    const role =
      close === null
        ? null
        : (affiliation(name, at + 1, close, text) ??
          age(name, at + 1, close, grammar) ??
          phraseAt(name, at + 1, text, grammar));
    if (role) roles.push(role);
    if (close !== null) at = close + 1;
  }
  if (/^[,–]$/u.test(name.tokens[at]?.text ?? '')) {
    // „N, 43, a nurse“
    const isAge = grammar.agesBetweenCommas && /^[,.;]$/u.test(name.tokens[at + 2]?.text ?? '');
    const years = isAge ? age(name, at + 1, at + 2, grammar) : null;
    if (years) roles.push(years);
    const role = phraseAt(name, years ? at + 3 : at + 1, text, grammar);
    if (role) roles.push(role);
  }
  return roles;
}

function closingBracket(name: NameInSentence, open: number): number | null {
  for (let at = open + 1; at <= open + 14 && at < name.tokens.length; at++)
    if (name.tokens[at]?.text === ')') return at;
  return null;
}

/** „(SPD)“: the organisation that fills the bracket. */
function affiliation(name: NameInSentence, from: number, to: number, text: string): Role | null {
  const [first, last] = [name.tokens[from], name.tokens[to - 1]];
  if (!first || !last || to - from > 4) return null;
  for (let at = from; at < to; at++) if (name.kindAt(at) !== 'organisation') return null;
  return { start: first.start, end: last.end, text: text.slice(first.start, last.end) };
}

/** „(45)“: the number that fills the bracket. */
function age(name: NameInSentence, from: number, to: number, grammar: RoleGrammar): Role | null {
  const token = name.tokens[from];
  if (!token || to - from !== 1 || !/^1?[0-9]{1,2}$/u.test(token.text)) return null;
  return { start: token.start, end: token.end, text: grammar.age(token.text) };
}

/** The role phrase that begins at a token: article, attributes, noun, complement; null when it belongs to the next name. */
export function phraseAt(name: NameInSentence, from: number, text: string, grammar: RoleGrammar): Role | null {
  const word = (index: number) => name.tokens[index]?.text ?? '';
  // „einer der Gründer des Vereins“ stays as it is: the plural says that there are others.
  if (grammar.oneOf.has(word(from)) && grammar.determiners.has(word(from + 1))) {
    const all = phraseAt(name, from + 1, text, grammar);
    const one = name.tokens[from];
    if (!all || !one) return null;
    return { start: one.start, end: all.end, text: plainName(text.slice(one.start, all.end)) };
  }
  let start = from;
  if (grammar.determiners.has(word(start).toLowerCase())) start++;
  const head = nounFrom(name, start, grammar);
  if (!grammar.isRoleNoun(word(head)) || name.kindAt(head) === 'person') return null;
  const end = complementEnd(name, lastJoined(name, head, grammar) + 1, grammar);
  let next = end;
  while (grammar.titles.has(word(next).toLowerCase())) next++;
  if (name.kindAt(next) === 'person') return null;
  return roleOf(name, start, head, end, text, grammar);
}

/** The last of the role nouns that are joined to the one at `head`: „president and CEO“. */
function lastJoined(name: NameInSentence, head: number, grammar: RoleGrammar): number {
  const word = (index: number) => name.tokens[index]?.text ?? '';
  let last = head;
  while (grammar.conjunctions.has(word(last + 1))) {
    const next = nounFrom(name, last + 2, grammar);
    if (!grammar.isRoleNoun(word(next)) || name.kindAt(next) === 'person') break;
    last = next;
  }
  return last;
}

/** Index of the noun that ends a run of attributes, as in „chief executive“, where it is a role's. */
function nounFrom(name: NameInSentence, from: number, { isRoleNoun, isApposedAttribute }: RoleGrammar): number {
  const word = (index: number) => name.tokens[index]?.text ?? '';
  let at = from;
  while (at < from + mostAttributes && !isRoleNoun(word(at)) && isApposedAttribute(word(at))) at++;
  while (isApposedAttribute(word(at)) && isRoleNoun(word(at + 1))) at++;
  return at;
}
