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
        : (affiliation(name, at + 1, close, text, grammar) ??
          age(name, at + 1, close, grammar) ??
          phraseAt(name, at + 1, text, grammar));
    if (role) roles.push(role);
    if (close !== null) at = close + 1;
  }
  if (!/^[,–]$/u.test(name.tokens[at]?.text ?? '')) return roles;
  const years = ageBehindComma(name, at, grammar);
  if (years) {
    const role = years.ends === ',' ? behindComma(name, years.behind + 1, text, grammar) : null;
    return [...roles, ...(role ? [role] : []), years.role];
  }
  const role = behindComma(name, at + 1, text, grammar);
  if (role) roles.push(role);
  return roles;
}

/** „(N,) D-Ohio,“, „(N,) then the interior minister,“, „(N,) Sprecher des Kremls,“ */
function behindComma(name: NameInSentence, from: number, text: string, grammar: RoleGrammar): Role | null {
  const [first, second] = [name.tokens[from], name.tokens[from + 1]];
  if (!first) return null;
  if (grammar.isAffiliation(first.text)) return { start: first.start, end: first.end, text: first.text };
  if (!second || !grammar.timeWords.has(first.text)) return phraseAt(name, from, text, grammar);
  const role = phraseAt(name, from + 1, text, grammar);
  return role && { start: first.start, end: role.end, text: `${first.text} ${role.text}` };
}

/** „(N), 43,“ and „(N), aged 43,“: the age between commas, or before the end of the sentence. */
function ageBehindComma(
  name: NameInSentence,
  comma: number,
  grammar: RoleGrammar,
): { readonly role: Role; readonly behind: number; readonly ends: string } | null {
  const at = grammar.agedWords.has(name.tokens[comma + 1]?.text ?? '') ? comma + 2 : comma + 1;
  const [token, end] = [name.tokens[at], name.tokens[at + 1]];
  if (!token || !/^(?:1[0-1])?[0-9]{1,2}$/u.test(token.text) || (end && !/^[,.;–]$/u.test(end.text))) return null;
  const first = name.tokens[comma + 1] ?? token;
  const role = { start: first.start, end: token.end, text: grammar.age(token.text) };
  return { role, behind: at + 1, ends: end?.text ?? '' };
}

function closingBracket(name: NameInSentence, open: number): number | null {
  for (let at = open + 1; at <= open + 14 && at < name.tokens.length; at++)
    if (name.tokens[at]?.text === ')') return at;
  return null;
}

/** „(SPD)“, „(D-Ohio)“: the organisation that fills the bracket, or the word that says where somebody belongs. */
function affiliation(name: NameInSentence, from: number, to: number, text: string, grammar: RoleGrammar): Role | null {
  const [first, last] = [name.tokens[from], name.tokens[to - 1]];
  if (!first || !last || to - from > 4) return null;
  const isWord = to - from === 1 && grammar.isAffiliation(first.text);
  for (let at = from; at < to; at++) if (!isWord && name.kindAt(at) !== 'organisation') return null;
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
  const ofThem = grammar.complementStarts.has(word(from + 1)) && !grammar.determiners.has(word(from + 1)) ? 2 : 1;
  if (grammar.oneOf.has(word(from)) && grammar.determiners.has(word(from + ofThem))) {
    const all = phraseAt(name, from + ofThem, text, grammar);
    const one = name.tokens[from];
    if (!all || !one) return null;
    return { start: one.start, end: all.end, text: plainName(text.slice(one.start, all.end)) };
  }
  let start = from;
  if (grammar.determiners.has(word(start).toLowerCase())) start++;
  const head = nounFrom(name, start, grammar);
  if (!grammar.isRoleNoun(word(head)) || name.kindAt(head) === 'person') return null;
  const end = complementEnd(name, head + 1, grammar);
  let next = end;
  while (grammar.titles.has(word(next).toLowerCase())) next++;
  if (name.kindAt(next) === 'person') return null;
  const role = roleOf(name, start, head, end, text, grammar);
  const joined =
    end === head + 1 && grammar.conjunctions.has(word(end)) ? phraseAt(name, end + 1, text, grammar) : null;
  if (!role || !joined || isPossiblyAnother(name, end + 1, grammar)) return role;
  return { start: role.start, end: joined.end, text: `${role.text} ${word(end)} ${joined.text}` };
}

/** „the mayor and a senator“ may be two people: only a noun without an article of its own goes on. */
function isPossiblyAnother({ tokens }: NameInSentence, from: number, grammar: RoleGrammar): boolean {
  return grammar.determiners.has(tokens[from]?.text.toLowerCase() ?? '');
}

/** Index of the last of the nouns that only attributes part, each an attribute of the next: „consultant cardiologist“, „Republican presidential candidate“. */
function nounFrom({ tokens }: NameInSentence, from: number, grammar: RoleGrammar): number {
  const word = (index: number) => tokens[index]?.text ?? '';
  const reach = from + mostAttributes;
  let head = from;
  while (head < reach && !grammar.isRoleNoun(word(head)) && grammar.isApposedAttribute(word(head))) head++;
  if (!grammar.isRoleNoun(word(head))) return head;
  for (let at = head; at < reach && grammar.isApposedAttribute(word(at)); at++)
    if (grammar.isRoleNoun(word(at + 1))) head = at + 1;
  return head;
}
