import type { NotArticleReason, PageSnapshot } from '../model.ts';
import type { ArticleEvidence } from './article-evidence.ts';
import { articleScore, discussionTypes, listTypes } from './article-score.ts';
import type { BodyRegion } from './body-region.ts';
import type { StructuredData } from './json-ld.ts';

/** The score that an article needs: between 0 and .3 the development pages are told apart alike. */
const threshold = 0.1;
/** The score above which even many links to other articles do not make a list of articles. */
const certain = 2;
/** Words of the shortest news in brief; a page that says nothing of being an article needs more. */
const fewestWords = { stated: 40, unstated: 90 };

/** Why the page is no article, or null when it is one. */
export function whyNotArticle(
  page: PageSnapshot,
  region: BodyRegion,
  data: StructuredData,
  evidence: ArticleEvidence,
): NotArticleReason | null {
  const { words, paragraphs, address } = evidence;
  if (address.root) return 'frontPage';
  if (page.elements.some(({ hint }, at) => hint.startsWith('contenteditable') && region.path.has(at))) return 'editor';
  if (address.names === 'search' || data.types.has('SearchResultsPage')) return 'searchPage';
  const isLittle = paragraphs === 0 || words < 20;
  if (!isLittle && (address.names === 'service' || serviceTitle.test(page.title))) return 'service';
  const score = isLittle ? -Infinity : articleScore(evidence, data);
  if (score < threshold) return likeliestReason(page, data, evidence);
  // A list of articles has many headings that lead elsewhere and little text for each of them.
  if (score < certain && evidence.linkedHeadings > manyHeadings && words < evidence.linkedHeadings * 10)
    return 'sectionPage';
  if (words < (evidence.stated || evidence.dated ? fewestWords.stated : fewestWords.unstated)) return 'tooShort';
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
  const has = (types: RegExp) => [...data.types].some((type) => types.test(type));
  const reasons: readonly (readonly [NotArticleReason, boolean])[] = [
    ['searchPage', address.query],
    ['login', counts.passwordInputs > 0 && words < 200],
    ['editor', counts.textInputs > 8 || page.elements.some(({ hint }) => hint.startsWith('contenteditable'))],
    ['forum', address.names === 'forum' || evidence.discussionMarks >= manyDiscussionMarks || has(discussionTypes)],
    ['shop', address.names === 'shop' || evidence.openGraph === 'product' || has(/^(?:Product|ProductGroup|Offer)$/)],
    [
      'sectionPage',
      has(listTypes) || Math.max(evidence.linkedHeadings, counts.articles) > manyHeadings || evidence.linked > 0.4,
    ],
    ['video', words < 200 && (evidence.openGraph === 'video' || counts.videos > 0 || has(/^VideoObject$/))],
    ['gallery', has(/^ImageGallery$/) || (counts.images > manyImages && words < counts.images * 10)],
    ['noProse', evidence.paragraphs === 0 || words < 20],
    ['tooShort', words < fewestWords.unstated],
  ];
  return reasons.find(([, holds]) => holds)?.[0] ?? 'service';
}

const serviceTitle =
  /^(?:impressum|datenschutz\w{0,20}|privacy policy|agb|terms (?:of|and)|kontakt|contact us|about us|über uns)(?:$|[\s|:–-])/i;
