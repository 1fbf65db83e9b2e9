import type { RoleGrammar } from '../languages/role-grammar.ts';
import type { Role } from '../model.ts';
import type { NameInSentence } from './role-context.ts';
import { complementEnd } from './role-phrase.ts';

/** How many words what is led may have. */
const reach = 5;

/** What somebody leads by a relative clause, the verb in front: „(N, die) das Haus leitet,“ and „(N, who) leads the house“. */
export function roleByLeading(name: NameInSentence, from: number, text: string, grammar: RoleGrammar): Role | null {
  return grammar.leadsFirst ? verbFirst(name, from, text, grammar) : verbLast(name, from, grammar, text);
}

function verbFirst(name: NameInSentence, from: number, text: string, grammar: RoleGrammar): Role | null {
  const word = (index: number) => name.tokens[index]?.text ?? '';
  let at = from;
  while (at < from + 2 && (grammar.auxiliaries.has(word(at)) || grammar.timeWords.has(word(at)))) at++;
  const verb = name.tokens[at];
  if (!verb || !grammar.leadingVerbs.has(verb.text)) return null;
  const object = grammar.determiners.has(word(at + 1)) ? at + 2 : at + 1;
  // „who led by three points“, „who runs in Ohio“
  if (object === at + 1 && grammar.prepositions.has(word(object))) return null;
  let end = object;
  while (end < object + reach && name.kindAt(end) !== 'person' && isOfNoun(name, end, grammar)) end++;
  const last = name.tokens[complementEnd(name, end, grammar) - 1];
  if (!last || end === object) return null;
  return { start: verb.start, end: last.end, text: text.slice(verb.start, last.end) };
}

function isOfNoun({ tokens, kindAt }: NameInSentence, index: number, grammar: RoleGrammar): boolean {
  const word = tokens[index]?.text ?? '';
  return grammar.isNominal(word) || grammar.isAttribute(word) || kindAt(index) !== undefined;
}

function verbLast(name: NameInSentence, from: number, grammar: RoleGrammar, text: string): Role | null {
  for (let at = from + 1; at <= from + reach + 1; at++) {
    const [first, last, verb, after] = [from, at - 1, at, at + 1].map((index) => name.tokens[index]);
    if (!first || !last || !verb || /^[,;:.]$/u.test(last.text)) return null;
    if (!grammar.leadingVerbs.has(verb.text)) continue;
    if (after && !/^[,.;–]$/u.test(after.text)) return null;
    return { start: first.start, end: verb.end, text: `${verb.text} ${text.slice(first.start, last.end)}` };
  }
  return null;
}
