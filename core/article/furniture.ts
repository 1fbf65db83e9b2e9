import type { PageSnapshot, SnapshotElement } from '../model.ts';
import { type ElementHints, readHint } from './element-hints.ts';
import { headingRank } from './headline.ts';
import { inherit, type PageTree, sumUp } from './page-tree.ts';
import { linkDensity } from './prose.ts';

/** Elements that never hold the text of an article. */
const furnitureTags = new Set(['nav', 'footer', 'menu', 'form', 'dialog', 'fieldset', 'aside']);
const captionTags = new Set(['figure', 'figcaption', 'caption', 'picture']);

/** Share of the page's prose above which a word says nothing: a „sidebar“ around half of the text is a layout. */
const mostFurniture = 0.35;
/** Prose outside of comments and consent layers, in characters, with which a page is more than these. */
const leastOutside = 400;

/** Characters of prose in the longest `<article>` that is but a teaser, with a heading that leads to the whole. */
const longestTeaser = 600;

export interface Furniture {
  /** Whether an element belongs to what surrounds the article. */
  readonly around: readonly boolean[];
  /** Whether an element belongs to a picture and its caption. */
  readonly caption: readonly boolean[];
}

/** Marks navigation, related links, comments, captions and the like by tag and hint, where these cover the smaller part of the prose. */
export function findFurniture(tree: PageTree): Furniture {
  const { page } = tree;
  const known = new Map<string, ElementHints>();
  const hints = page.elements.map((element) => {
    const hint = isHead(element) ? '' : element.hint;
    const read = known.get(hint) ?? readHint(hint);
    known.set(hint, read);
    return read;
  });
  const inForeign = inherit(
    page,
    hints.map(({ foreign }) => foreign),
  );
  const outside = tree.prose.reduce(
    (sum, value, at) => sum + (inForeign[page.blocks[at]?.element ?? 0] ? 0 : value),
    0,
  );
  const links = sumUp(
    page,
    page.blocks.map(({ linkLength }) => linkLength),
  );
  const leadingElsewhere = new Set(
    page.blocks.map((block) =>
      linkDensity(block) > 0.5 && headingRank(page, block.element) > 1 ? articleAround(page, block.element) : -1,
    ),
  );
  const aroundWords = hints.map(({ furniture, teaser }, at) => {
    const tag = page.elements[at]?.tag ?? '';
    if (furnitureTags.has(tag)) return tag;
    return (
      furniture ??
      ((teaser && (links[at] ?? 0) > 0) || (leadingElsewhere.has(at) && (tree.mass[at] ?? 0) < longestTeaser)
        ? 'teaser'
        : null)
    );
  });
  const captionWords = hints.map(({ caption }, at) => {
    const tag = page.elements[at]?.tag ?? '';
    return captionTags.has(tag) ? tag : caption;
  });
  const around = rareOnly(tree, aroundWords).map(
    (marked, at) => marked || (outside >= leastOutside && hints[at]?.foreign === true),
  );
  return { around: inherit(page, around), caption: inherit(page, rareOnly(tree, captionWords), 'blockquote') };
}

/** Repetitions from which a word names items of a list, each with at most this share of the page's prose: „testimonial“, „teaser“. */
const items = { fewest: 4, largest: 0.15, together: 0.75 };

/** Whether an element has a word that covers only a small part of the page's prose, or many small parts of it. */
function rareOnly(tree: PageTree, words: readonly (string | null)[]): readonly boolean[] {
  const { page, mass } = tree;
  const covered = new Map<string, { together: number; largest: number; count: number }>();
  words.forEach((word, at) => {
    const parent = page.elements[at]?.parent ?? -1;
    if (word === null || words[parent] === word) return;
    const own = mass[at] ?? 0;
    const { together = 0, largest = 0, count = 0 } = covered.get(word) ?? {};
    covered.set(word, { together: together + own, largest: Math.max(largest, own), count: count + (own > 0 ? 1 : 0) });
  });
  const whole = mass[0] ?? 0;
  return words.map((word) => {
    if (word === null) return false;
    const { together = 0, largest = 0, count = 0 } = covered.get(word) ?? {};
    if (together <= whole * mostFurniture) return true;
    return (
      count >= items.fewest &&
      largest <= whole * items.largest &&
      together <= whole * items.together &&
      whole - together >= leastOutside
    );
  });
}

/** The index of the nearest `<article>` around an element, or -1. */
function articleAround(page: PageSnapshot, element: number): number {
  let at = element;
  while (at >= 0 && page.elements[at]?.tag !== 'article') at = page.elements[at]?.parent ?? -1;
  return at;
}

function isHead(element: SnapshotElement): boolean {
  return /^(?:body|main|article|h1)$/.test(element.tag);
}
