import type { RankedGroup } from '../../entities/group.ts';
import type { Language } from '../../languages/language.ts';

/** Who alone holds the role that a noun ends or is: „Senator“ for the „Finanzsenator“; null where several do or nobody does. */
export type RoleHolders = (noun: string) => RankedGroup | null;

/** Shorter ends of nouns are of too many roles. */
const shortest = 5;
/** Longer nouns are looked up by their last letters. */
const longest = 40;

export function roleHolders(groups: readonly RankedGroup[], { roles }: Language): RoleHolders {
  const holders = new Map<string, RankedGroup | null>();
  for (const group of groups) {
    if (group.kind !== 'person') continue;
    for (const word of group.roles.flatMap(({ text }) => text.split(/\s+/u))) {
      if (!roles.isRoleNoun(word)) continue;
      const noun = word.toLowerCase().slice(-longest);
      for (let cut = 0; cut <= noun.length - shortest; cut++) {
        const end = noun.slice(cut);
        const known = holders.get(end);
        holders.set(end, known === undefined || known === group ? group : null);
      }
    }
  }
  return (noun) => holders.get(noun.toLowerCase().slice(-longest)) ?? null;
}
