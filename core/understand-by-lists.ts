import { groupMentions } from './entities/group-mentions.ts';
import { linkPlaces } from './entities/link-places.ts';
import { rankBySalience } from './entities/rank-by-salience.ts';
import { type Facts, factSheet, noEvent } from './fact-sheet.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import type { Language } from './languages/language.ts';
import { findInGazetteer } from './mentions/find-in-gazetteer.ts';
import { findListedCities } from './mentions/find-listed-cities.ts';
import { findListedPeople } from './mentions/find-listed-people.ts';
import { resolveOverlaps } from './mentions/resolve-overlaps.ts';
import type { Article, FactSheet, NotUnderstood, Result } from './model.ts';
import { splitSentences } from './text/split-sentences.ts';

/** What needs the words of the language: nothing of it is guessed. */
const noFacts: Facts = {
  kind: 'report',
  relations: new Map(),
  statements: [],
  figures: [],
  dates: [],
  mainEvent: noEvent,
  keySentences: [],
};

/**
 * The sheet of an article in a language that is not read, by the lists of another one: countries, big cities, places of several words, and people whose first name and
 * surname are listed. Fails where the lists know nothing of it.
 */
export function understandByLists(
  article: Article,
  { language, gazetteer }: { readonly language: Language; readonly gazetteer: Gazetteer },
): Result<FactSheet, NotUnderstood> {
  const sentences = splitSentences(article, language);
  const listed = [
    ...findInGazetteer(sentences, gazetteer),
    ...findListedCities(sentences, gazetteer),
    ...findListedPeople(sentences, gazetteer),
  ];
  const groups = groupMentions(resolveOverlaps(listed), sentences, article, language);
  const places = linkPlaces(groups, sentences, article, gazetteer, language.variants);
  if (places.length === 0) return { ok: false, failure: { kind: 'unsupportedLanguage', language: article.language } };
  const entities = places.map((group) => ({ ...group, government: false, roles: [], descriptions: [], parts: [] }));
  return { ok: true, value: factSheet(article, rankBySalience(entities, article), noFacts, 'lists') };
}
