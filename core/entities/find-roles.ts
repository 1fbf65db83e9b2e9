import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Language } from '../languages/language.ts';
import type { Article, Mention, Role, Sentence } from '../model.ts';
import type { ActingGroup, DescribedGroup } from './group.ts';
import { roleAfterName } from './role-after-name.ts';
import { roleBeforeName } from './role-before-name.ts';
import { rolesByVerb } from './role-by-verb.ts';
import type { NameInSentence, NamesBySentence } from './role-context.ts';
import { namesBySentence } from './role-context.ts';
import { sharedRole } from './shared-role.ts';

/** No more roles than these are kept for one person. */
export const mostRoles = 6;

/** Adds to each person the roles that the article states beside the name: „Kreml-Sprecher …“, „…, Sprecher des Kremls,“, „… (SPD)“. */
export function findRoles(
  groups: readonly ActingGroup[],
  sentences: readonly Sentence[],
  article: Article,
  language: Language,
  gazetteer: Gazetteer,
): DescribedGroup[] {
  const names = namesBySentence(groups, sentences);
  return groups.map((group) => ({
    ...group,
    roles: group.kind === 'person' ? rolesOf(group.mentions, names, article, language, gazetteer) : [],
  }));
}

function rolesOf(
  mentions: readonly Mention[],
  names: NamesBySentence,
  article: Article,
  language: Language,
  gazetteer: Gazetteer,
): Role[] {
  const roles: Role[] = [];
  const stated = new Set<string>();
  for (const mention of mentions) {
    const name = names.at(mention);
    if (!name) continue;
    for (const role of rolesBeside(name, article.text, language)) {
      const key = role.text.toLowerCase();
      const known = [...stated].some((other) => other === key || other.endsWith(` ${key}`));
      if (known || roles.length >= mostRoles || isOrigin(role.text, gazetteer)) continue;
      stated.add(key);
      roles.push(role);
    }
  }
  return roles;
}

/** „Italienerin“, „dritte Deutsche“: where somebody is from is not what somebody is. */
function isOrigin(role: string, gazetteer: Gazetteer): boolean {
  return gazetteer.countryOfAdjective(role.slice(role.lastIndexOf(' ') + 1)) !== null;
}

function rolesBeside(name: NameInSentence, text: string, language: Language): Role[] {
  const before = roleBeforeName(name, text, language.roles) ?? sharedRole(name, text, language.roles);
  const found = [before, ...roleAfterName(name, text, language.roles), ...rolesByVerb(name, text, language.roles)];
  return found.filter((role) => role !== null);
}
