import type { PageSnapshot } from '../model.ts';
import type { ChosenBlock } from './body-blocks.ts';
import type { Furniture } from './furniture.ts';
import { headingRank } from './headline.ts';
import { articleTypes, type StructuredData } from './json-ld.ts';
import { metaContent } from './meta-content.ts';
import { type PageAddress, readAddress } from './page-address.ts';
import { countWords, linkDensity } from './prose.ts';

/** What the decision rests on; numbers are counts unless said otherwise. */
export interface ArticleEvidence {
  readonly address: PageAddress;
  readonly words: number;
  readonly paragraphs: number;
  readonly headings: number;
  /** Mean length of the paragraphs, in characters. */
  readonly paragraphLength: number;
  /** Headings outside of the article that are links: the mark of a list of articles. */
  readonly linkedHeadings: number;
  /** Characters of the body over all characters of the page: 0 to 1. */
  readonly share: number;
  /** Words with which a page speaks to its reader or of itself, a hundred words. */
  readonly addressing: number;
  /** Words that tell what has happened, a hundred words. */
  readonly telling: number;
  /** Elements outside of comments that are named after threads, replies and members: the mark of a forum. */
  readonly discussionMarks: number;
  /** Elements that are named after prices and carts: the mark of a shop. */
  readonly offerMarks: number;
  /** Whether JSON-LD names an article. */
  readonly typed: boolean;
  /** Whether Open Graph names an article, something else that is no plain web page, or neither. */
  readonly openGraph: 'article' | 'other' | null;
  /** Whether a `<meta>` states the time of publication of an article. */
  readonly publicationStated: boolean;
  readonly dated: boolean;
  readonly authored: boolean;
}

const addressing =
  /\b(?:you|your|yours|we|our|Sie|Ihre?|Ihre[nmr]|Ihnen|[wW]ir|unsere?|unsere[nmr]|vous|votre|vos|nous|notre|nos)\b/g;
const telling = /\b(?:said|was|were|had|sagte|war|waren|wurden?|hatten?)\b/g;

const discussion =
  /(?:^|[^a-z])(?:thread|forum|message|repl(?:y|ies)|post-?(?:body|content)|member|bbcode|question|answer)/;
const offer = /(?:^|[^a-z])(?:add-?to-?(?:cart|basket)|cart|warenkorb|prices?|preis|produ[ck]ts?)(?:$|[^a-z])/;

/** Weighs nothing: only collects. */
export function gatherEvidence(
  page: PageSnapshot,
  furniture: Furniture,
  blocks: readonly ChosenBlock[],
  data: StructuredData,
  found: { readonly dated: boolean; readonly authored: boolean },
): ArticleEvidence {
  const texts = blocks
    .filter(({ role }) => role === 'lede' || role === 'paragraph' || role === 'quote' || role === 'list')
    .map(({ source }) => page.blocks[source]?.text ?? '');
  const paragraphs = blocks
    .filter(({ role }) => role === 'lede' || role === 'paragraph')
    .map(({ source }) => page.blocks[source]?.text ?? '');
  const body = texts.join(' ');
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  const perHundred = (pattern: RegExp) => ((body.match(pattern)?.length ?? 0) / Math.max(1, words)) * 100;
  const ogType = metaContent(page, 'og:type')?.toLowerCase() ?? '';
  return {
    address: readAddress(page.url),
    words,
    paragraphs: paragraphs.length,
    headings: blocks.filter(({ role }) => role === 'heading').length,
    paragraphLength: paragraphs.join('').length / Math.max(1, paragraphs.length),
    linkedHeadings: page.blocks.filter(
      (block) => linkDensity(block) > 0.5 && block.text.length > 15 && headingRank(page, block.element) > 0,
    ).length,
    share:
      body.length /
      Math.max(
        1,
        page.blocks.reduce((sum, { text }) => sum + text.length, 0),
      ),
    addressing: perHundred(addressing),
    telling: perHundred(telling),
    discussionMarks: page.elements.filter(({ hint }, at) => !furniture.around[at] && discussion.test(hint)).length,
    offerMarks: page.elements.filter(({ hint }, at) => !furniture.around[at] && offer.test(hint)).length,
    typed: [...data.types].some((type) => articleTypes.test(type)),
    openGraph: ogType.startsWith('article')
      ? 'article'
      : /^(?:product|book|profile|object|video|music)/.test(ogType)
        ? 'other'
        : null,
    publicationStated: metaContent(page, 'article:published_time') !== null,
    ...found,
  };
}
