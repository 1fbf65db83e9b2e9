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
    while (start > 0 && name.kindAt(start - 1) !== 'person') {
      if (grammar.isAttribute(word(start - 1))) start--;
      else if (/^['’]s?$/u.test(word(start)) && /^\p{L}/u.test(word(start - 1))) {
        // „the company's founder“: the owner may be any noun, and nothing stands before it but its article.
        start--;
        break;
      } else break;
    }
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
    // „secretary of state“: what can be an attribute is the noun when nothing follows it.
    const isNoun = at === before && /^\p{Ll}/u.test(word(at - 1)) && grammar.isNominal(word(at - 1));
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
