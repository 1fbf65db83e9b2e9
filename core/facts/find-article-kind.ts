import type { KindWords } from '../languages/kind-words.ts';
import type { Article, ArticleKind } from '../model.ts';

/** Words from which a report is a long read: ten minutes. */
const longRead = 2_000;
/** Words up to which the text of a page behind a paywall is its free part. */
const longestTeaser = 250;
/** Posts, questions and turns of a speaker that make a shape, and the share of the blocks that they need. */
const fewest = { posts: 4, questions: 4, turns: 3 };
const leastShare = { posts: 0.1, questions: 0.2, turns: 0.3 };
/** Questions that speak to somebody: a list of questions and answers about a subject has hardly any. */
const fewestAddressing = 2;
const longestKicker = 40;
const longestLabel = 30;

/** What kind of article this is, by what its page calls it (types of schema.org, address, section, kicker) and by the shape of its text. */
export function findArticleKind(article: Article, words: KindWords): ArticleKind {
  const types = new Set(article.types);
  const labels = labelsOf(article).toLowerCase();
  const blocks = article.blocks
    .filter(({ role }) => role !== 'headline' && role !== 'byline' && role !== 'caption')
    .map(({ start, end }) => article.text.slice(start, end));
  if (types.has('LiveBlogPosting') || words.liveBlog.test(labels) || hasPosts(blocks)) return 'liveBlog';
  if (words.interview.test(labels) || hasQuestions(blocks, words) || hasTurns(blocks)) return 'interview';
  if (types.has('OpinionNewsArticle') || words.opinion.test(labels)) return 'opinion';
  if (words.pressRelease.test(labels) || words.releaseMarks.test(article.text)) return 'pressRelease';
  const length = article.text.split(/\s+/).length;
  if (article.paywalled && length <= longestTeaser) return 'teaser';
  return length >= longRead ? 'longRead' : 'report';
}

/** Steps of the address, of the last only its first word, the section, and what stands before the headline's colon or bar, or as its first word. */
function labelsOf({ url, section, headline }: Article): string {
  const steps = /^[a-z]{2,10}:\/\/[^/?#]*\/([^?#]*)/i.exec(url?.slice(0, 2_000) ?? '')?.[1]?.split('/') ?? [];
  const slug = steps.at(-1)?.split(/[-_.]/)[0] ?? '';
  const title = headline?.replace(/^\W+/, '') ?? '';
  const kicker = title.slice(0, longestKicker).split(/[:|]/);
  return [...steps.slice(0, -1), slug, section ?? '', kicker.length > 1 ? kicker[0] : '', title.split(' ')[0]].join(
    ' | ',
  );
}

/** Whether parts of the text begin with the time at which they were written. */
function hasPosts(blocks: readonly string[]): boolean {
  const posts = blocks.filter((text) => /^(?:\+\+\+ ?)?\d{1,2}[.:]\d{2}(?!\d|[.:]\d)/.test(text)).length;
  return posts >= fewest.posts && posts >= blocks.length * leastShare.posts;
}

/** Whether questions to somebody alternate with answers. */
function hasQuestions(blocks: readonly string[], { addressing, callingByName }: KindWords): boolean {
  const isQuestion = (text: string | undefined) => text !== undefined && /\?["”“»«]?$/.test(text);
  const asked = blocks.filter(
    (text, at) => isQuestion(text) && blocks[at + 1] !== undefined && !isQuestion(blocks[at + 1]),
  );
  if (asked.length < blocks.length * leastShare.questions) return false;
  if (asked.length >= 2 && asked.some((text) => callingByName.test(text))) return true;
  return asked.length >= fewest.questions && asked.filter((text) => addressing.test(text)).length >= fewestAddressing;
}

/** Whether two speakers take turns, named at the beginning of what they say: „Vogt: Das war so nicht geplant.“ */
function hasTurns(blocks: readonly string[]): boolean {
  const turns = new Map<string, number>();
  for (const text of blocks) {
    const label = text.slice(0, longestLabel).match(/^([^:.!?]+): /)?.[1];
    if (label !== undefined) turns.set(label, (turns.get(label) ?? 0) + 1);
  }
  const speakers = [...turns.values()].filter((count) => count >= fewest.turns);
  return speakers.length === 2 && speakers.reduce((sum, count) => sum + count, 0) >= blocks.length * leastShare.turns;
}
