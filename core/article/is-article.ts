import type { NotArticleReason, PageSnapshot, SnapshotElement } from '../model.ts';
import type { ArticleEvidence } from './article-evidence.ts';
import { articleScore, discussionTypes, listTypes } from './article-score.ts';
import type { BodyRegion } from './body-region.ts';
import { hasType, type StructuredData } from './json-ld.ts';
import { reasonInAddress } from './reason-in-address.ts';

/** The score that an article needs: even chances. At .3 a third fewer other pages of the development set are taken, and three articles fewer. */
const threshold = 0;
/** The score above which even many links to other articles do not make a list of articles. */
const certain = 2;
/** Words of the shortest news in brief; a page that says nothing of being an article needs more. */
const fewestWords = { paywalled: 20, stated: 40, unstated: 90 };

/** Why the page is no article, or null when it is one. */
export function whyNotArticle(
  page: PageSnapshot,
  region: BodyRegion,
  data: StructuredData,
  evidence: ArticleEvidence,
): NotArticleReason | null {
  const { words, paragraphs, address } = evidence;
  const byAddress = reasonInAddress(address);
  if (byAddress !== null) return byAddress;
  if (page.elements.some((element, at) => isEditable(element) && region.path.has(at))) return 'editor';
  if (data.types.has('SearchResultsPage')) return 'searchPage';
  const isLittle = paragraphs === 0 || words < 20;
  if (!isLittle && (address.names === 'service' || serviceTitle.test(page.title))) return 'service';
  const score = isLittle ? -Infinity : articleScore(evidence, data);
  if (score < threshold) return likeliestReason(page, data, evidence);
  // A list of articles has many headings that lead elsewhere and hardly any text for each of them.
  if (score < certain && evidence.linkedHeadings > manyHeadings && words < evidence.linkedHeadings * 4)
    return 'sectionPage';
  const fewest = data.paywalled ? 'paywalled' : evidence.stated || evidence.dated ? 'stated' : 'unstated';
  if (words < fewestWords[fewest]) return 'tooShort';
  if (evidence.paragraphLength < 50) return 'noProse';
  return null;
}

/** Headings in links above which a page is a list; articles have a handful of them beside and below their text. */
const manyHeadings = 8;
/** Articles of the development pages have one or two elements named after threads and replies, forums dozens. */
const manyDiscussionMarks = 6;
/** Pictures above which a page with few words for each of them shows pictures. */
const manyImages = 15;

/** What a page that is no article is most likely: the first of these that holds. */
function likeliestReason(page: PageSnapshot, data: StructuredData, evidence: ArticleEvidence): NotArticleReason {
  const { address, words } = evidence;
  const { counts } = page;
  const has = (types: RegExp) => hasType(data, types);
  if (address.query) return 'searchPage';
  if (counts.passwordInputs > 0 && words < 200) return 'login';
  if (counts.textInputs > 8 || page.elements.some(isEditable)) return 'editor';
  if (address.names === 'forum' || evidence.discussionMarks >= manyDiscussionMarks || has(discussionTypes))
    return 'forum';
  if (address.names === 'shop' || evidence.openGraph === 'product' || has(/^(?:Product|ProductGroup|Offer)$/))
    return 'shop';
  if (has(listTypes) || Math.max(evidence.linkedHeadings, counts.articles) > manyHeadings || evidence.linked > 0.4)
    return 'sectionPage';
  if (words < 200 && (evidence.openGraph === 'video' || counts.videos > 0 || has(/^VideoObject$/))) return 'video';
  if (has(/^ImageGallery$/) || (counts.images > manyImages && words < counts.images * 10)) return 'gallery';
  if (evidence.paragraphs === 0 || words < 20) return 'noProse';
  return words < fewestWords.unstated ? 'tooShort' : 'service';
}

const isEditable = ({ hint }: SnapshotElement) => hint.startsWith('contenteditable');

const serviceTitle =
  /^(?:impressum|datenschutz\w{0,20}|privacy policy|agb|terms (?:of|and)|kontakt|contact us|about us|über uns)(?:$|[\s|:–-])/i;
