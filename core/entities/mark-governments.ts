import type { Language } from '../languages/language.ts';
import type { Mention, Sentence } from '../model.ts';
import type { ActingGroup, LinkedGroup } from './group.ts';
import { type NameInSentence, namesBySentence } from './role-context.ts';

/** Marks the cities and countries that act in more than half of their mentions like somebody: „Moskau fordert“, „…, erklärte Kiew“. */
export function markGovernments(
  groups: readonly LinkedGroup[],
  sentences: readonly Sentence[],
  language: Language,
): ActingGroup[] {
  const names = namesBySentence(groups, sentences);
  const acts = (mention: Mention) => {
    const name = names.at(mention);
    return name !== undefined && isActor(name, language);
  };
  return groups.map((group) => {
    const mayGovern = group.link?.placeKind === 'city' || group.link?.placeKind === 'country';
    const acting = mayGovern ? group.mentions.filter(acts).length : 0;
    return { ...group, government: 2 * acting > group.mentions.length };
  });
}

/** Whether the place is the subject of an act: right before the verb, or right behind it and before the end of its clause. */
function isActor({ tokens, first, behind }: NameInSentence, { names, text, actingVerbs }: Language): boolean {
  const word = (index: number) => tokens[index]?.text.toLowerCase() ?? '';
  const before = word(first - 1);
  if (names.placePrepositions.has(before) || names.otherPrepositions.has(before)) return false;
  const capital = tokens[first - 1]?.text ?? '';
  if (actingVerbs.has(word(behind))) return !/^\p{Lu}/u.test(capital) || text.sentenceStarters.has(capital);
  return actingVerbs.has(before) && /^[\p{Ll},.;:!?“"]/u.test(tokens[behind]?.text ?? '.');
}
