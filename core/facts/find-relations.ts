import type { RankedGroup } from '../entities/group.ts';
import { type NameInSentence, namesBySentence } from '../entities/role-context.ts';
import type { Language } from '../languages/language.ts';
import type { RoleGrammar } from '../languages/role-grammar.ts';
import type { Mention, Relation, Sentence } from '../model.ts';

/** So many words may stand before the noun of an apposition, and between it and the name of the other. */
const mostBefore = 4;
const mostBetween = 4;
const mostRelations = 6;

interface Named {
  readonly group: RankedGroup;
  readonly mention: Mention;
}

/**
 * What people are to others whom the article names, where an apposition says so: „N, die Ehefrau von M,“, „N (Chef der Firma M)“, „Ms Ehefrau N“.
 * Each extract holds a noun for a person and the name of the other. Linear in the length of the text.
 */
export function findRelations(
  groups: readonly RankedGroup[],
  sentences: readonly Sentence[],
  text: string,
  { roles }: Language,
): ReadonlyMap<RankedGroup, readonly Relation[]> {
  const names = namesBySentence(groups, sentences);
  const named = new Map<number, Named>();
  for (const group of groups) for (const mention of group.mentions) named.set(mention.start, { group, mention });
  const found = new Map<RankedGroup, readonly Relation[]>();
  for (const group of groups) {
    if (group.kind !== 'person') continue;
    const relations: Relation[] = [];
    const stated = new Set<string>();
    for (const mention of group.mentions) {
      const name = names.at(mention);
      if (!name || relations.length >= mostRelations) continue;
      for (const relation of [behind(name, group, named, text, roles), before(name, group, named, text, roles)]) {
        if (!relation || stated.has(relation.text)) continue;
        stated.add(relation.text);
        relations.push(relation);
      }
    }
    if (relations.length > 0) found.set(group, relations);
  }
  return found;
}

/** „(N), die frühere Frau von M“ */
function behind(
  { tokens, behind: next, kindAt }: NameInSentence,
  group: RankedGroup,
  named: ReadonlyMap<number, Named>,
  text: string,
  grammar: RoleGrammar,
): Relation | null {
  const word = (index: number) => tokens[index]?.text ?? '';
  if (!/^[,(–]$/u.test(word(next))) return null;
  let from = next + 1;
  if (grammar.determiners.has(word(from).toLowerCase())) from++;
  let head = from;
  while (head < from + mostBefore && !isNoun(word(head), grammar) && grammar.isAttribute(word(head))) head++;
  if (!isNoun(word(head), grammar) || kindAt(head) !== undefined) return null;
  for (let at = head + 1; at <= head + mostBetween; at++) {
    const other = named.get(tokens[at]?.start ?? -1);
    if (other) return at > head + 1 ? relationTo(other, group, tokens[from]?.start, other.mention.end, text) : null;
    const lower = word(at).toLowerCase();
    const joins =
      grammar.complementStarts.has(lower) ||
      grammar.determiners.has(lower) ||
      grammar.titles.has(lower) ||
      isNoun(word(at), grammar);
    if (!joins && !grammar.isAttribute(word(at))) return null;
  }
  return null;
}

/** „Ms Ehefrau (N)“, „M's wife (N)“ */
function before(
  { tokens, first, kindAt }: NameInSentence,
  group: RankedGroup,
  named: ReadonlyMap<number, Named>,
  text: string,
  grammar: RoleGrammar,
): Relation | null {
  const word = (index: number) => tokens[index]?.text ?? '';
  let head = first - 1;
  while (grammar.titles.has(word(head).toLowerCase()) && !grammar.isRoleNoun(word(head))) head--;
  if (word(head) === ',') head--;
  if (!isNoun(word(head), grammar) || kindAt(head) !== undefined) return null;
  let at = head - 1;
  while (at > head - mostBefore && kindAt(at) === undefined && grammar.isAttribute(word(at)) && !isPossessive(word(at)))
    at--;
  const possessive = isPossessive(word(at));
  if (possessive) at--;
  if (kindAt(at) !== 'person' || !(possessive || /(?:s|['’])$/u.test(word(at)))) return null;
  let start = at;
  while (!named.has(tokens[start]?.start ?? -1) && kindAt(start - 1) === 'person') start--;
  const other = named.get(tokens[start]?.start ?? -1);
  return other ? relationTo(other, group, other.mention.start, tokens[head]?.end, text) : null;
}

const isPossessive = (word: string) => /^['’]s?$/u.test(word);

/** Courtesies are titles and nouns at once: „Frau“. */
function isNoun(word: string, grammar: RoleGrammar): boolean {
  return grammar.isRoleNoun(word) || grammar.courtesies.has(word.toLowerCase());
}

function relationTo(
  { group: other, mention }: Named,
  group: RankedGroup,
  start: number | undefined,
  end: number | undefined,
  text: string,
): Relation | null {
  if (other === group || start === undefined || end === undefined) return null;
  return { start, end, text: text.slice(start, end), to: { start: mention.start, end: mention.end } };
}
