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
  const written = asWritten(mentions, article).flatMap(apartAfterNumeral);
  const named = settleKinds(propagate(written, sentences, article.text, variants), article.text, language);
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

/** „Karl V. Anna Berg“ are two: behind the numeral of a king or pope no name goes on with a capital. */
function apartAfterNumeral(mention: Mention): Mention[] {
  const cut = mention.kind === 'person' ? mention.surface.search(/(?<= [IVX]{1,6}\.) (?=\p{Lu})/u) : -1;
  if (cut < 0) return [mention];
  const { start, surface } = mention;
  return [
    { ...mention, end: start + cut, surface: surface.slice(0, cut) },
    { ...mention, start: start + cut + 1, surface: surface.slice(cut + 1) },
  ];
}
