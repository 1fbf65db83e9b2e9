import type { NotArticleReason, PageSnapshot } from '../model.ts';
import type { ArticleEvidence } from './article-evidence.ts';
import { articleScore, manyDiscussionMarks } from './article-score.ts';
import type { StructuredData } from './json-ld.ts';

/** The score that an article needs; with it 98 of 100 news articles of the development pages are taken, and 6 of 100 other pages. */
const threshold = 0.6;
/** The score above which even many links to other articles do not make a list of articles. */
const certain = 2;
/** Words of the shortest news in brief; a page that says nothing of being an article needs more. */
const fewestWords = { stated: 40, unstated: 90 };

/** Why the page is no article, or null when it is one. */
export function whyNotArticle(
  page: PageSnapshot,
  data: StructuredData,
  evidence: ArticleEvidence,
): NotArticleReason | null {
  const { words, paragraphs, address } = evidence;
  const stated = evidence.typed || evidence.publicationStated;
  if (address.root) return 'frontPage';
  if (paragraphs === 0 || words < 20) return reasonForLittle(page);
  if (address.names === 'search' || data.types.has('SearchResultsPage')) return 'searchPage';
  if (address.names === 'service' || serviceTitle.test(page.title)) return 'service';
  const score = articleScore(evidence);
  if (score < threshold) return likeliestReason(page, data, evidence);
  // A list of articles has many headings that lead elsewhere and little text for each of them.
  if (score < certain && evidence.linkedHeadings > 8 && words < evidence.linkedHeadings * 10) return 'sectionPage';
  if (words < (stated || evidence.dated ? fewestWords.stated : fewestWords.unstated)) return 'tooShort';
  if (evidence.paragraphLength < 50) return 'noProse';
  return null;
}

function reasonForLittle(page: PageSnapshot): NotArticleReason {
  if (page.counts.passwordInputs > 0) return 'login';
  if (page.counts.videos > 0) return 'video';
  if (page.counts.images > 15) return 'gallery';
  return 'noProse';
}

function likeliestReason(page: PageSnapshot, data: StructuredData, evidence: ArticleEvidence): NotArticleReason {
  const { address, words } = evidence;
  const has = (...types: readonly string[]) => types.some((type) => data.types.has(type));
  if (
    address.names === 'forum' ||
    evidence.discussionMarks >= manyDiscussionMarks ||
    has('DiscussionForumPosting', 'QAPage')
  )
    return 'forum';
  if (address.names === 'shop' || has('Product', 'Offer', 'ProductGroup', 'ItemPage')) return 'shop';
  if (page.counts.passwordInputs > 0 && words < 200) return 'login';
  if (has('CollectionPage') || evidence.linkedHeadings > 8) return 'sectionPage';
  if (page.counts.textInputs > 8) return 'editor';
  return words < fewestWords.unstated ? 'tooShort' : 'service';
}

const serviceTitle =
  /^(?:impressum|datenschutz\w{0,20}|privacy policy|agb|terms (?:of|and)|kontakt|contact us|about us|über uns)(?:$|[\s|:–-])/i;
