import type { ArticleEvidence } from './article-evidence.ts';
import { hasType, type StructuredData } from './json-ld.ts';

export const discussionTypes = /^(?:DiscussionForumPosting|QAPage)$/;
export const listTypes = /^(?:CollectionPage|ItemList)$/;
const otherOpenGraph = /^(?:product|book|profile|object|video|music)$/;

/** What speaks for or against an article, as numbers around 0 to 4. */
export function articleMarks(evidence: ArticleEvidence, data: StructuredData) {
  const { address, openGraph } = evidence;
  return {
    openGraphArticle: Number(openGraph === 'article'),
    openGraphOther: Number(otherOpenGraph.test(openGraph)),
    typed: Number(evidence.typed),
    authored: Number(evidence.authored),
    headlineInAddress: Number(address.joints >= 3),
    joints: Math.min(8, address.joints),
    numbered: Number(address.numbered),
    dateInAddress: Number(address.dated),
    editorialAddress: Number(address.editorial),
    shallow: Number(address.shallow),
    forum: Number(address.names === 'forum'),
    manual: Number(address.names === 'manual'),
    shop: Number(address.names === 'shop'),
    discussionType: Number(hasType(data, discussionTypes)),
    listType: Number(hasType(data, listTypes)),
    share: evidence.share,
    linked: evidence.linked,
    gap: Math.log(1 + evidence.gap),
    toReader: evidence.toReader,
    ofItself: evidence.ofItself,
    orders: evidence.orders,
    code: Math.min(4, Math.log(1 + evidence.code)),
    oneTitle: Number(evidence.titles === 1),
    oneArticle: Number(evidence.articles === 1),
    offers: Math.min(4, Math.log(1 + evidence.offerMarks)),
  };
}

type Marks = ReturnType<typeof articleMarks>;

/**
 * The weights of a logistic regression (penalty 5 on squared standardised weights) over the development pages that are not decided by their
 * address alone, rounded; `scripts/evaluate/fit-article-score.ts` fits them again. What to look at was chosen from some hundred marks by adding,
 * one at a time, the one that did most for the likelihood in ten-fold cross-validation with whole sites left out, and leaving out what did little.
 */
const bias = -1.1;
const weights: Readonly<Record<keyof Marks, number>> = {
  openGraphArticle: 1.2,
  openGraphOther: -2.2,
  typed: 1.1,
  authored: 1.2,
  headlineInAddress: 1,
  joints: 0.3,
  numbered: 1,
  dateInAddress: 1,
  editorialAddress: 1.4,
  shallow: -0.8,
  forum: -3.4,
  manual: -3.2,
  shop: -2.5,
  discussionType: -4.3,
  listType: -2.3,
  share: 2,
  linked: -2.8,
  gap: -0.6,
  toReader: -0.3,
  ofItself: -0.3,
  orders: -2.4,
  code: -0.8,
  oneTitle: 0.7,
  oneArticle: 0.8,
  offers: -0.8,
};

/** How much speaks for an article; around 0 the chances are even. */
export function articleScore(evidence: ArticleEvidence, data: StructuredData): number {
  const marks = articleMarks(evidence, data);
  let score = bias;
  for (const name in weights) score += weights[name as keyof Marks] * marks[name as keyof Marks];
  return score;
}
