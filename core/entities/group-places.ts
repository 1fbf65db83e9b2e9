import type { NameVariants } from '../languages/name-variants.ts';
import type { Mention } from '../model.ts';
import type { Group } from './group.ts';
import { groupByForm } from './group-by-form.ts';
import { inflectedForms } from './inflected-forms.ts';
import { nominativeOf } from './nominative-of.ts';

/** Groups mentions of places that differ by inflection or by a word that only says what kind of place it is. */
export function groupPlaces(mentions: readonly Mention[], text: string, variants: NameVariants): Group[] {
  const forms = (mention: Mention) => inflectedForms(withoutHead(mention.surface, variants), variants);
  return groupByForm(mentions, forms).map((members) => ({
    kind: 'place',
    name: nominativeOf(plainOnes(members, variants), text, variants),
    mentions: members,
  }));
}

/** The mentions without such a word, or all when each has one. */
function plainOnes(mentions: readonly Mention[], variants: NameVariants): readonly Mention[] {
  const plain = mentions.filter(({ surface }) => withoutHead(surface, variants) === surface);
  return plain.length > 0 ? plain : mentions;
}

/** „Donbass-Gebiet“ is the Donbass, „Islamische Republik Iran“ is Iran. */
function withoutHead(surface: string, variants: NameVariants): string {
  const hyphen = surface.lastIndexOf('-');
  if (hyphen > 2 && variants.placeHeads.has(surface.slice(hyphen + 1).toLowerCase())) return surface.slice(0, hyphen);
  const words = surface.split(/\s+/u);
  const title = words.slice(0, -1).findLastIndex((word) => variants.placeTitles.has(word.toLowerCase()));
  return words.slice(title + 1).join(' ');
}
