import type { RoleGrammar } from '../languages/role-grammar.ts';
import type { Role, Token } from '../model.ts';
import { plainName } from './name-key.ts';
import type { NameInSentence } from './role-context.ts';

/** How many tokens what follows a role noun may have. */
const longestComplement = 12;

/** Index of the first attribute of the noun at `head`, over roles that are joined to it: „Schauspieler und Regisseur“. */
export function attributesBefore(name: NameInSentence, head: number, grammar: RoleGrammar): number {
  const word = (index: number) => name.tokens[index]?.text ?? '';
  let start = head;
  const overAttributes = (noun: string) => {
    const from = start;
    while (start > 0 && grammar.isAttribute(word(start - 1)) && name.kindAt(start - 1) !== 'person') start--;
    start = behindArticle(name, start, grammar);
    start = ownerBefore(name, start, grammar);
    // Without an article a word in front of the noun is an attribute only by its ending, else a verb: „musste Minister N“.
    if (grammar.determiners.has(word(start - 1).toLowerCase()) || participlePhrase(name, start, grammar) !== null)
      return;
    while (start < from && !grammar.standsWithoutArticle(word(start), noun)) start++;
  };
  overAttributes(word(head));
  for (
    let joined = 0;
    joined < 3 && grammar.conjunctions.has(word(start - 1)) && grammar.isRoleNoun(word(start - 2));
    joined++
  ) {
    if (name.kindAt(start - 2) === 'person') break;
    // „der König und Königin N“ are two people.
    const genders = [start, start - 2].map((at) => grammar.genderOfRole(word(at)));
    if (!genders.includes(null) && genders[0] !== genders[1]) break;
    start -= 2;
    overAttributes(word(start));
  }
  return start;
}

/** So many words may be attributes only because an article stands before them. */
const mostFreeAttributes = 3;

/** Index of the first word behind an article that only words which can be attributes part from `start`; else `start`. */
function behindArticle({ tokens, kindAt }: NameInSentence, start: number, grammar: RoleGrammar): number {
  const word = (index: number) => tokens[index]?.text ?? '';
  let at = start;
  while (
    start - at < mostFreeAttributes &&
    (grammar.isAttributeBehindArticle(word(at - 1)) || grammar.isAttribute(word(at - 1))) &&
    kindAt(at - 1) === undefined
  )
    at--;
  return grammar.determiners.has(word(at - 1).toLowerCase()) ? at : start;
}

/** Index of the first word of the owner who ends before `start`, „the company“ or „Mr N“ in front of „'s founder“; `start` without one. */
function ownerBefore({ tokens, kindAt }: NameInSentence, start: number, grammar: RoleGrammar): number {
  const word = (index: number) => tokens[index]?.text ?? '';
  const mark = grammar.isPossessive(word(start)) ? start : start - 1;
  if (mark < 1 || !grammar.isPossessive(word(mark))) return start;
  let at = mark - 1;
  const kind = kindAt(at);
  if (kind !== undefined) {
    while (kindAt(at - 1) === kind) at--;
    while (grammar.titles.has(word(at - 1).toLowerCase())) at--;
    return at;
  }
  if (!grammar.isNominal(word(at)) && !grammar.isRoleNoun(word(at))) return start;
  while (kindAt(at - 1) === undefined && grammar.isAttribute(word(at - 1))) at--;
  return at;
}

/** So many tokens what belongs to a participle may have. */
const longestObject = 6;

/** Index of the preposition in „der für Verkehr zuständige (Minister)“, for the attribute at `start`; null without such a phrase. */
function participlePhrase({ tokens, kindAt }: NameInSentence, start: number, grammar: RoleGrammar): number | null {
  const word = (index: number) => tokens[index]?.text ?? '';
  if (!/^\p{Ll}/u.test(word(start))) return null;
  for (let at = start - 1; at > 0 && at >= start - longestObject; at--) {
    if (/^[,;:.–(]$/u.test(word(at)) || kindAt(at) === 'person') return null;
    if (grammar.prepositions.has(word(at)) && grammar.determiners.has(word(at - 1).toLowerCase())) return at;
  }
  return null;
}

/** Index of the first token behind what follows a role noun: „des Kremls“, „für Inneres im Senat von Berlin“; `from` when there is nothing. */
export function complementEnd(name: NameInSentence, from: number, grammar: RoleGrammar): number {
  const word = (index: number) => name.tokens[index]?.text ?? '';
  let end = from;
  for (let at = from; at < Math.min(name.tokens.length, from + longestComplement); ) {
    if (name.kindAt(at) === 'person') break;
    const lower = word(at).toLowerCase();
    if (grammar.complementStarts.has(lower)) at++;
    else if (
      grammar.conjunctions.has(lower) &&
      end > from &&
      /^\p{Lu}/u.test(word(at + 1)) &&
      name.kindAt(at + 1) !== 'person'
    )
      at++;
    else if (word(at) === ',' && end > from && isListed(name, at + 1, grammar)) at++;
    else if (end === from && name.kindAt(at) === undefined && !/^[„“"]$/u.test(word(at))) break;
    while (grammar.complementStarts.has(word(at).toLowerCase()) || isLowerAttribute(word(at), grammar)) at++;
    const before = at;
    while (
      (grammar.isNominal(word(at)) || name.kindAt(at) === 'organisation' || name.kindAt(at) === 'place') &&
      name.kindAt(at) !== 'person'
    )
      at++;
    // „at the bank“, where „bank“ could be an attribute too.
    const isNoun = end < at && grammar.isNominal(word(at - 1)) && isLowerAttribute(word(at - 1), grammar);
    if (at === before && !isNoun) break;
    end = at;
    if (isNoun) break;
    if (word(at) === '(' && word(at + 2) === ')' && name.kindAt(at + 1) === 'organisation') end = at = at + 3;
  }
  return end;
}

/** Whether the noun is one of a list that a conjunction will close: „(für Verkehr,) Infrastruktur und Tourismus“. */
function isListed(name: NameInSentence, from: number, grammar: RoleGrammar): boolean {
  const word = (index: number) => name.tokens[index]?.text ?? '';
  if (!/^\p{Lu}/u.test(word(from)) || name.kindAt(from) === 'person' || grammar.isRoleNoun(word(from))) return false;
  if (grammar.conjunctions.has(word(from + 1))) {
    return /^\p{Lu}/u.test(word(from + 2)) && name.kindAt(from + 2) !== 'person' && !grammar.isRoleNoun(word(from + 2));
  }
  return word(from + 1) === ',' && grammar.conjunctions.has(word(from + 3)) && name.kindAt(from + 2) !== 'person';
}

function isLowerAttribute(word: string, grammar: RoleGrammar): boolean {
  return /^(?:\p{Lu}+-)?\p{Ll}/u.test(word) && grammar.isAttribute(word);
}

/** The role of the phrase from `start` to `end` with its noun at `head`; its span leaves the article out. */
export function roleOf(
  name: NameInSentence,
  start: number,
  head: number,
  end: number,
  text: string,
  grammar: RoleGrammar,
): Role | null {
  const { tokens } = name;
  const [first, last] = [tokens[start], tokens[end - 1]];
  const noun = tokens[head];
  if (!first || !last || !noun) return null;
  const beforeStart = tokens[start - 1];
  const hasOwner = beforeStart !== undefined && isOwner(name, start - 1);
  const determiner = hasOwner ? '' : (beforeStart?.text.toLowerCase() ?? '');
  const object = hasOwner || start === head ? null : participlePhrase(name, start, grammar);
  const opening = object === null ? undefined : tokens[object];
  const span = { start: (hasOwner ? beforeStart : (opening ?? first)).start, end: last.end };
  const words = (list: readonly Token[]) => list.map((token) => token.text);
  const display = grammar.display({
    determiner: grammar.determiners.has(determiner) ? determiner : '',
    attributes: words(tokens.slice(start, head)),
    noun: noun.text,
    complement: end > head + 1 ? text.slice((tokens[head + 1] as Token).start, last.end) : '',
    owner: hasOwner ? beforeStart.text : '',
  });
  return { ...span, text: plainName(opening ? `${text.slice(opening.start, first.start)}${display}` : display) };
}

/** „Spaniens“ in „Spaniens Regierungschef“. */
function isOwner(name: NameInSentence, index: number): boolean {
  const kind = name.kindAt(index);
  return (
    (kind === 'place' || kind === 'organisation') &&
    /[sxz'’]$/u.test(name.tokens[index]?.text ?? '') &&
    name.kindAt(index - 1) !== kind
  );
}
