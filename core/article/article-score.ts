import type { ArticleEvidence } from './article-evidence.ts';
import { hasType, type StructuredData } from './json-ld.ts';

export const discussionTypes = /^(?:DiscussionForumPosting|QAPage)$/;
export const listTypes = /^(?:CollectionPage|ItemList)$/;

/** What the path of an address names, as far as it is not decided before. */
const named = { forum: -4, manual: -3.4, shop: -3, search: 0, service: 0 };

/**
 * How much speaks for an article; around 0 the chances are even. The weights are those of a logistic regression (penalty 5 on squared
 * standardised weights) over the development pages that are not decided by their address alone, rounded. What to look at was chosen from 76
 * marks by adding, one at a time, the one that did most for the likelihood in cross-validation with whole sites left out, and leaving out
 * again what did little. The fit was made before the last changes to byline, dates and body; a refit with them did no better on the
 * development pages. In ten-fold cross-validation by site the refit took 95 of 100 articles, 97 of 100 news articles and 6 of 100 other
 * pages.
 */
export function articleScore(evidence: ArticleEvidence, data: StructuredData): number {
  const { address, openGraph } = evidence;
  return (
    -0.9 +
    (openGraph === 'article' ? 1.1 : /^(?:product|book|profile|object|video|music)$/.test(openGraph) ? -1.9 : 0) +
    (evidence.typed ? 1 : 0) +
    (evidence.dated ? 1.3 : 0) +
    (evidence.authored ? 1.3 : 0) +
    (address.joints >= 3 ? 1.1 : 0) +
    0.3 * Math.min(8, address.joints) +
    (address.numbered ? 0.8 : 0) -
    (address.shallow ? 1.1 : 0) +
    (address.names === null ? 0 : named[address.names]) -
    (hasType(data, discussionTypes) ? 4.9 : 0) -
    (hasType(data, listTypes) ? 2.7 : 0) +
    1.8 * evidence.share -
    3.9 * evidence.linked -
    0.4 * Math.log(1 + evidence.gap) -
    0.3 * evidence.toReader -
    0.25 * evidence.ofItself -
    0.8 * Math.min(4, Math.log(1 + evidence.offerMarks))
  );
}
