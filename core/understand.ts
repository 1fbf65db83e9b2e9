import { readArticle } from './article/read-article.ts';
import { attachParts } from './entities/attach-parts.ts';
import { findDescriptions } from './entities/find-descriptions.ts';
import { findRoles } from './entities/find-roles.ts';
import { groupMentions } from './entities/group-mentions.ts';
import { linkPlaces } from './entities/link-places.ts';
import { markGovernments } from './entities/mark-governments.ts';
import { rankBySalience } from './entities/rank-by-salience.ts';
import { type Facts, factSheet } from './fact-sheet.ts';
import { findDates } from './facts/dates/find-dates.ts';
import { findFigures } from './facts/figures/find-figures.ts';
import { findArticleKind } from './facts/find-article-kind.ts';
import { findRelations } from './facts/find-relations.ts';
import { findKeySentences } from './facts/main-event/find-key-sentences.ts';
import { findMainEvent } from './facts/main-event/find-main-event.ts';
import { findStatements } from './facts/statements/find-statements.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import type { Language } from './languages/language.ts';
import { findNames } from './mentions/find-names.ts';
import type { Article, FactSheet, NameFinder, NotUnderstood, PageSnapshot, Result } from './model.ts';
import type { Tagger } from './tagger/tagger.ts';
import { splitSentences } from './text/split-sentences.ts';
import { understandByLists } from './understand-by-lists.ts';

/** What the core must know to read one language; loaded once, never changed. */
export interface Knowledge {
  readonly language: Language;
  readonly gazetteer: Gazetteer;
  readonly tagger: Tagger;
  readonly namesFoundBy: NameFinder;
  /** Why the learned tagger could not be opened, so that the rules stand in for it. */
  readonly taggerFault?: string;
}

/** The whole way from a page to its fact sheet. Pure: the same page and knowledge give the same sheet. */
export function understand(page: PageSnapshot, knowledge: Knowledge): Result<FactSheet, NotUnderstood> {
  const article = readArticle(page);
  return article.ok ? understandArticle(article.value, knowledge) : article;
}

/**
 * The way from an article to its fact sheet. In another language than that of `knowledge` only its lists are read. Fails when there is no
 * text, or it is in a language that nobody knows or whose names the lists do not have.
 */
export function understandArticle(article: Article, knowledge: Knowledge): Result<FactSheet, NotUnderstood> {
  const { language, gazetteer } = knowledge;
  if (article.language === 'und')
    return { ok: false, failure: { kind: 'unsupportedLanguage', language: article.language } };
  if (article.text === '') return { ok: false, failure: { kind: 'notAnArticle', reason: 'empty' } };
  if (article.language !== language.code) return understandByLists(article, knowledge);
  const sentences = splitSentences(article, language);
  const { mentions, parts } = findNames(sentences, knowledge);
  const groups = groupMentions(mentions, sentences, article, language);
  const places = linkPlaces(groups, sentences, article, gazetteer, language.variants, parts);
  const described = findRoles(markGovernments(places, sentences, language), sentences, article, language, gazetteer);
  const traced = findDescriptions(described, sentences, article.text, language);
  const entities = attachParts(traced, parts, gazetteer, language.variants);
  const ranked = rankBySalience(entities, article);
  const dates = findDates(sentences, article, language);
  const facts: Facts = {
    kind: findArticleKind(article, language.kinds),
    relations: findRelations(ranked, sentences, article.text, language),
    statements: findStatements(sentences, article.text, ranked, language),
    figures: findFigures(sentences, article.text, mentions, dates, language),
    dates,
    mainEvent: findMainEvent(article, sentences, ranked, dates, language),
    keySentences: findKeySentences(article, sentences, ranked, language),
  };
  return { ok: true, value: factSheet(article, ranked, facts, knowledge.namesFoundBy) };
}
