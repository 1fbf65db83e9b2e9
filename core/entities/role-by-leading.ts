import type { RoleGrammar } from '../languages/role-grammar.ts';
import type { Role } from '../model.ts';
import type { NameInSentence } from './role-context.ts';

/** How many words what is led may have where the verb follows it, and where it stands in front. */
const reach = 5;
const longestObject = 10;

/** What somebody leads by a relative clause: „(N, die) das Haus leitet,“, and „(N, who) has led the party since 2019,“ as it stands. */
export function roleByLeading(name: NameInSentence, from: number, text: string, grammar: RoleGrammar): Role | null {
  return grammar.leadsFirst ? verbFirst(name, from, text, grammar) : verbLast(name, from, grammar, text);
}

/** From „has“, „now“ or the verb to the end of the clause, when it names nobody else. */
function verbFirst({ tokens, kindAt }: NameInSentence, from: number, text: string, grammar: RoleGrammar): Role | null {
  const word = (index: number) => tokens[index]?.text ?? '';
  let verb = from;
  while (verb < from + 2 && (grammar.auxiliaries.has(word(verb)) || grammar.timeWords.has(word(verb)))) verb++;
  // „who led by three points“, „who runs in Ohio“
  if (!grammar.leadingVerbs.has(word(verb)) || grammar.prepositions.has(word(verb + 1))) return null;
  for (let at = verb + 1; at <= verb + longestObject + 1 && at < tokens.length; at++) {
    if (kindAt(at) === 'person') return null;
    if (!/^[,.;–—]$/u.test(word(at))) continue;
    const [start, end] = [tokens[from]?.start ?? 0, tokens[at - 1]?.end ?? 0];
    return at > verb + 1 ? { start, end, text: text.slice(start, end) } : null;
  }
  return null;
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
