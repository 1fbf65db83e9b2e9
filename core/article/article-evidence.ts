import type { BlockRole, PageSnapshot } from '../model.ts';
import type { ChosenBlock } from './body-blocks.ts';
import type { BodyRegion } from './body-region.ts';
import type { Furniture } from './furniture.ts';
import { headingRank } from './headline.ts';
import { articleTypes, hasType, type StructuredData } from './json-ld.ts';
import { metaContent } from './meta-content.ts';
import { type PageAddress, readAddress } from './page-address.ts';
import { countWords, linkDensity } from './prose.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What the decision rests on; numbers are counts unless said otherwise. */
export interface ArticleEvidence {
  readonly address: PageAddress;
  readonly words: number;
  readonly paragraphs: number;
  /** Mean length of the paragraphs, in characters. */
  readonly paragraphLength: number;
  /** Headings that are links: the mark of a list of articles. */
  readonly linkedHeadings: number;
  /** Characters of the body over all characters of the page: 0 to 1. */
  readonly share: number;
  /** Characters in links over all characters of the body's region, without what surrounds an article: 0 to 1. */
  readonly linked: number;
  /** Blocks from the headline to the first running text, at most 20; 20 when no headline stands above it. */
  readonly gap: number;
  /** Words with which a page speaks to its reader, a hundred words, at most 4. */
  readonly toReader: number;
  /** Words with which a page speaks of itself, a hundred words, at most 4. */
  readonly ofItself: number;
  /** Sentences that tell the reader what to do, a hundred words, at most 4. */
  readonly orders: number;
  /** Elements with program code. */
  readonly code: number;
  /** Headings of the first rank. */
  readonly titles: number;
  /** `<article>` elements. */
  readonly articles: number;
  /** Elements outside of comments that are named after threads, replies and members: the mark of a forum. */
  readonly discussionMarks: number;
  /** Elements that are named after prices and carts: the mark of a shop. */
  readonly offerMarks: number;
  /** Whether JSON-LD names an article. */
  readonly typed: boolean;
  /** The beginning of Open Graph's type up to a dot, such as `article`, `website`, `video`; empty when none is stated. */
  readonly openGraph: string;
  /** Whether JSON-LD or `<meta>` states that there is an article. */
  readonly stated: boolean;
  readonly dated: boolean;
  readonly authored: boolean;
}

const toReader = /\b(?:yours?|you|Sie|Ihr\w*|du|dein\w*|vous|vos|votre)\b/g;
const ofItself = /\b(?:we|our|us|wir|unser\w*|uns|nous|nos|notre)\b/gi;

const opening = /(?:^|[.!?] )[A-Z][\wä]+/g;
const orders = set(
  'Click Select Choose Use See Get Learn Contact Klicken Wählen Nutzen Buchen Jetzt Cliquez Choisissez',
);

const discussion =
  /(?:^|[^a-z])(?:thread|forum|message|repl(?:y|ies)|post-?(?:body|content)|member|bbcode|question|answer)/;
const offer = /(?:^|[^a-z])(?:add-?to-?(?:cart|basket)|cart|warenkorb|prices?|preis|produ[ck]ts?)(?:$|[^a-z])/;

/** Weighs nothing: only collects. `firstBody` is the index of the block in which the running text begins, or -1. */
export function gatherEvidence(
  page: PageSnapshot,
  furniture: Furniture,
  region: BodyRegion,
  blocks: readonly ChosenBlock[],
  data: StructuredData,
  firstBody: number,
  found: { readonly dated: boolean; readonly authored: boolean },
): ArticleEvidence {
  const textsOf = (...roles: readonly BlockRole[]) =>
    blocks.filter(({ role }) => roles.includes(role)).map(({ source }) => page.blocks[source]?.text ?? '');
  const texts = textsOf('lede', 'paragraph', 'quote', 'list');
  const paragraphs = textsOf('lede', 'paragraph');
  const body = texts.join(' ');
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  const perHundred = (found: readonly string[] | null | undefined) =>
    Math.min(4, ((found?.length ?? 0) / Math.max(1, words)) * 100);
  const inside = page.blocks.filter(({ element }) => region.inside[element] && !furniture.around[element]);
  const shown = blocks.find(({ role }) => role === 'headline')?.source ?? -1;
  // A bold line stands in for a headline, but says nothing.
  const headline = headingRank(page, page.blocks[shown]?.element ?? -1) > 0 ? shown : firstBody;
  const openGraph = /^\w*/.exec(metaContent(page, 'og:type')?.toLowerCase() ?? '')?.[0] ?? '';
  const typed = hasType(data, articleTypes);
  const named = (pattern: RegExp) =>
    page.elements.filter(({ hint }, at) => hint !== '' && !furniture.around[at] && pattern.test(hint)).length;
  return {
    address: readAddress(page.url),
    words,
    paragraphs: paragraphs.length,
    paragraphLength: paragraphs.join('').length / Math.max(1, paragraphs.length),
    linkedHeadings: page.blocks.filter(
      (block) => linkDensity(block) > 0.5 && block.text.length > 15 && headingRank(page, block.element) > 0,
    ).length,
    share: body.length / Math.max(1, sum(page.blocks.map(({ text }) => text.length))),
    linked: sum(inside.map(({ linkLength }) => linkLength)) / Math.max(1, sum(inside.map(({ text }) => text.length))),
    gap: headline < firstBody ? Math.min(20, firstBody - headline) : 20,
    toReader: perHundred(body.match(toReader)),
    ofItself: perHundred(body.match(ofItself)),
    orders: perHundred(body.match(opening)?.filter((words) => orders.has(words.replace(/^\W /, '')))),
    code: page.elements.filter(({ tag }) => tag === 'code' || tag === 'pre' || tag === 'kbd').length,
    titles: page.elements.filter(({ tag }) => tag === 'h1').length,
    articles: page.counts.articles,
    discussionMarks: named(discussion),
    offerMarks: named(offer),
    typed,
    openGraph,
    stated: typed || metaContent(page, 'article:published_time') !== null,
    ...found,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
