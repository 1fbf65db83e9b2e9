import type { RoleGrammar } from '../languages/role-grammar.ts';
import type { Role } from '../model.ts';
import { phraseAt } from './role-after-name.ts';
import { roleByLeading } from './role-by-leading.ts';
import type { NameInSentence } from './role-context.ts';

/** How many words may stand between name, verb and role: „ist seit drei Jahren Präsident“. */
const reach = 5;
/** How many words behind a name its appointment may stand. */
const clauseReach = 20;

/** The roles that a verb ties to the name before it: „N ist Präsident“, „N, der als Sprecher auftritt“, „N, die das Haus leitet“. */
export function rolesByVerb(name: NameInSentence, text: string, grammar: RoleGrammar): Role[] {
  const word = (index: number) => name.tokens[index]?.text ?? '';
  let at = name.behind;
  if (word(at) === '(' && word(at + 2) === ')') at += 3;
  const isRelative = word(at) === ',' && grammar.relativePronouns.has(word(at + 1));
  const clause = isRelative ? at + 2 : at;
  const found = [
    behindCopula(name, clause, text, grammar),
    behindAs(name, clause, isRelative, text, grammar),
    isRelative ? roleByLeading(name, clause, text, grammar) : null,
    appointment(name, clause, text, grammar),
  ];
  return found.filter((role) => role !== null);
}

/** „ist seit 2001 Präsident des Landes“, „has been named president“. */
function behindCopula(name: NameInSentence, clause: number, text: string, grammar: RoleGrammar): Role | null {
  const verb = name.tokens[clause]?.text ?? '';
  const copula = grammar.auxiliaries.has(verb) ? clause + 1 : clause;
  if (!grammar.copulas.has(name.tokens[copula]?.text ?? '')) return null;
  for (let at = copula + 1; at <= copula + reach; at++) {
    const word = name.tokens[at]?.text ?? '';
    if (grammar.negations.has(word)) return null;
    const role = phraseAt(name, at, text, grammar);
    if (role) return isVague(role, grammar) ? null : role;
    if (grammar.determiners.has(word) || !/^[\p{Ll}\p{N}]/u.test(word)) return null;
  }
  return null;
}

/** „N ist ein freier Mann“ says nothing about who N is. */
function isVague({ text }: Role, { vagueNouns }: RoleGrammar): boolean {
  return text.split(' ').some((word) => vagueNouns.has(word.toLowerCase()));
}

/** „(N) als Sprecher“, „(N) arbeitet seit Jahren als Lehrer“, „(N, der) oft als Sprecher (auftritt)“. */
function behindAs(
  name: NameInSentence,
  from: number,
  isRelative: boolean,
  text: string,
  grammar: RoleGrammar,
): Role | null {
  const word = (index: number) => name.tokens[index]?.text ?? '';
  const mayBeFar = isRelative || grammar.servingVerbs.has(word(from));
  for (let at = from; at < from + (mayBeFar ? reach : 1); at++) {
    if (/^[,;:.]$/u.test(word(at)) || grammar.negations.has(word(at))) return null;
    if (grammar.asWords.has(word(at))) {
      return /er$|^mehr$/u.test(word(at - 1)) && at > from ? null : phraseAt(name, at + 1, text, grammar);
    }
  }
  return null;
}

/** „(N wurde) am Montag zum Vorsitzenden gewählt“, „(wählte N) zur Präsidentin“: nobody else is named before the role. */
function appointment(name: NameInSentence, from: number, text: string, grammar: RoleGrammar): Role | null {
  const word = (index: number) => name.tokens[index]?.text ?? '';
  let role: Role | null = null;
  for (let at = from; at < Math.min(from + clauseReach, name.tokens.length); at++) {
    if (/^[,;:.]$/u.test(word(at)) || grammar.negations.has(word(at))) break;
    if (!role && name.kindAt(at) === 'person') break;
    if (!role && grammar.toBecome.has(word(at))) role = phraseAt(name, at, text, grammar);
    if (role && grammar.appointed.has(word(at))) return role;
  }
  if (!role) return null;
  // „Der Verein wählte N zum Vorsitzenden.“
  const before = name.tokens.slice(Math.max(0, name.first - reach), name.first);
  return before.some((token) => grammar.appointed.has(token.text)) ? role : null;
}
