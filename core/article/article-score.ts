import type { ArticleEvidence } from './article-evidence.ts';

/** Articles of the development pages have one or two such elements, forums dozens. */
export const manyDiscussionMarks = 6;

/**
 * How much speaks for an article; around 0 the chances are even. The weights are those of a logistic regression over the 624 development
 * pages, rounded; in four-fold cross-validation by site they took 97 of 100 news articles and 10 of 100 other pages. The two last-named
 * marks, of forums and shops, were added by hand afterwards.
 */
export function articleScore(evidence: ArticleEvidence): number {
  const { words, address, openGraph } = evidence;
  return (
    -0.9 +
    (evidence.typed ? 1.3 : 0) +
    (openGraph === 'article' ? 1.6 : openGraph === 'other' ? -0.5 : 0) +
    (evidence.publicationStated ? 0.9 : 0) +
    (evidence.dated ? 0.9 : 0) +
    (evidence.authored ? 0.7 : 0) +
    (address.slug ? 1.7 : 0) +
    (address.numbered ? 0.5 : 0) +
    (address.shallow ? -1 : 0) +
    (address.names === 'forum' ? -1.8 : address.names === null ? 0 : -0.85) +
    0.3 * (Math.log(1 + words) - 6) +
    0.5 * evidence.share +
    0.3 * Math.min(3, evidence.telling) -
    0.35 * Math.min(5, evidence.addressing) -
    0.5 * Math.min(1, evidence.headings / Math.max(1, evidence.paragraphs)) -
    0.3 * Math.min(4, (evidence.linkedHeadings * 30) / Math.max(30, words)) -
    (evidence.discussionMarks >= manyDiscussionMarks ? 2 : 0) -
    (evidence.offerMarks >= 4 ? 0.8 : 0)
  );
}
