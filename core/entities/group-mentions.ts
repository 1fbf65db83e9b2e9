import type { Language } from '../languages/language.ts';
import type { Article, EntityKind, Mention, Sentence } from '../model.ts';
import type { Group } from './group.ts';
import { groupOrganisations } from './group-organisations.ts';
import { groupPeople } from './group-people.ts';
import { groupPlaces } from './group-places.ts';
import { propagate } from './propagate.ts';
import { settleKinds } from './settle-kinds.ts';

/**
 * From names to those who bear them: finds what was overlooked of a sure name, gives each name one kind, and puts together
 * the mentions of one person, place or organisation.
 */
export function groupMentions(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  article: Article,
  language: Language,
): Group[] {
  const { variants } = language;
  const named = settleKinds(propagate(asWritten(mentions, article), sentences, article.text, variants), variants);
  const ofKind = (kind: EntityKind) => named.filter((mention) => mention.kind === kind);
  const groups = [
    ...groupPeople(ofKind('person'), article.text, language),
    ...groupPlaces(ofKind('place'), article.text, variants),
    ...groupOrganisations(ofKind('organisation'), article.text, variants),
  ];
  return groups.toSorted((a, b) => firstStart(a) - firstStart(b));
}

function firstStart(group: Group): number {
  return group.mentions[0]?.start ?? 0;
}

/** A tagger sees tokens only and joins them by a blank; a surface is what stands in the text. */
function asWritten(mentions: readonly Mention[], { text }: Article): Mention[] {
  return mentions.map((mention) => ({ ...mention, surface: text.slice(mention.start, mention.end) }));
}
