import type { NotArticleReason, PageSnapshot } from '../model.ts';
import type { ChosenBlock } from './body-blocks.ts';
import type { BodyRegion } from './body-region.ts';
import { headingRank } from './headline.ts';
import { articleTypes, type StructuredData } from './json-ld.ts';
import type { PageTree } from './page-tree.ts';
import { countWords, linkDensity } from './prose.ts';

/** What the decision rests on; numbers are counts unless said otherwise. */
export interface ArticleEvidence {
  readonly words: number;
  readonly paragraphs: number;
  /** Mean length of the paragraphs in characters. */
  readonly paragraphLength: number;
  /** Headings that are links, or stand in one: the mark of a list of articles. */
  readonly linkedHeadings: number;
  /** Share of the page's prose that the body holds: 0 to 1. */
  readonly concentration: number;
  /** Characters of the body over all characters of the page: 0 to 1. */
  readonly share: number;
  readonly statedArticle: boolean;
  readonly dated: boolean;
  readonly authored: boolean;
  readonly headline: boolean;
}

export function gatherEvidence(
  tree: PageTree,
  region: BodyRegion,
  blocks: readonly ChosenBlock[],
  data: StructuredData,
  found: { readonly published: string | null; readonly byline: readonly string[]; readonly headline: number | null },
): ArticleEvidence {
  const { page } = tree;
  const paragraphs = blocks
    .filter(({ role }) => role === 'lede' || role === 'paragraph' || role === 'quote' || role === 'list')
    .map(({ source }) => page.blocks[source]?.text ?? '');
  const length = paragraphs.reduce((sum, text) => sum + text.length, 0);
  const all = page.blocks.reduce((sum, { text }) => sum + text.length, 0);
  return {
    words: paragraphs.reduce((sum, text) => sum + countWords(text), 0),
    paragraphs: paragraphs.length,
    paragraphLength: length / Math.max(1, paragraphs.length),
    linkedHeadings: page.blocks.filter(
      (block) => linkDensity(block) > 0.5 && block.text.length > 15 && headingRank(page, block.element) > 0,
    ).length,
    concentration: region.mass / Math.max(1, tree.mass[0] ?? 0),
    share: length / Math.max(1, all),
    statedArticle: [...data.types].some((type) => articleTypes.test(type)),
    dated: found.published !== null,
    authored: found.byline.length > 0,
    headline: found.headline !== null,
  };
}

/** Why the page is no article, or null when it is one. */
export function whyNotArticle(
  page: PageSnapshot,
  data: StructuredData,
  evidence: ArticleEvidence,
): NotArticleReason | null {
  const { words, paragraphs } = evidence;
  const path = pathOf(page.url);
  const stated = evidence.statedArticle;
  const has = (...types: readonly string[]) => types.some((type) => data.types.has(type));
  if (paragraphs === 0 || words < 20) return reasonForLittle(page, path);
  if (/^\/(?:index\.\w+|home\w*|startseite\/?)?$/.test(path) && !/[?&](?:p|id|art\w*)=\d/i.test(page.url))
    return 'frontPage';
  if (!stated && has('Product', 'Offer', 'ProductGroup', 'ItemPage')) return 'shop';
  if (!stated && has('DiscussionForumPosting', 'QAPage')) return 'forum';
  if (servicePath.test(path) || serviceTitle.test(page.title)) return 'service';
  if (searchPath.test(path) || has('SearchResultsPage')) return 'searchPage';
  if (!stated && page.counts.passwordInputs > 0 && words < 300) return 'login';
  if (has('CollectionPage') && !stated) return 'sectionPage';
  if (evidence.linkedHeadings > 8 && words < evidence.linkedHeadings * (stated && evidence.headline ? 5 : 30))
    return 'sectionPage';
  if (words < (stated || evidence.dated ? 60 : 110)) return 'tooShort';
  if (evidence.paragraphLength < 60) return 'noProse';
  return null;
}

function reasonForLittle(page: PageSnapshot, path: string): NotArticleReason {
  if (path === '/' || path === '') return 'frontPage';
  if (page.counts.passwordInputs > 0) return 'login';
  if (page.counts.videos > 0) return 'video';
  if (page.counts.images > 15) return 'gallery';
  return 'noProse';
}

const servicePath =
  /(?:^|[/_.-])(?:impressum|imprint|datenschutz\w*|privacy(?:-policy)?|agb|terms(?:-of-\w+)?|nutzungsbedingungen|kontakt|contact(?:-us)?|about(?:-us)?|ueber-uns|faq|hilfe|help|support|mediadaten)(?:$|[/_.?-])/i;
const serviceTitle =
  /^(?:impressum|datenschutz\w*|privacy policy|agb|terms (?:of|and)|kontakt|contact us|about us|über uns)(?:$|[\s|:–-])/i;
const searchPath = /\/(?:suche|search|suchergebnis\w*|results?)(?:$|[/?.])/i;

/** Path of an address in lower case, without its query. */
function pathOf(url: string): string {
  return (/^[a-z]+:\/\/[^/?#]*([^?#]*)/i.exec(url.slice(0, 2_000))?.[1] ?? '').toLowerCase() || '/';
}
