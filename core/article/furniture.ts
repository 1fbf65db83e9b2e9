import type { SnapshotElement } from '../model.ts';
import { inherit, type PageTree, sumUp } from './page-tree.ts';

const word = (words: string) => new RegExp(`(?:^|[\\s_:./-])(?:${words})(?:$|[\\s_:./-])`);

/** Elements that never hold the text of an article. */
const furnitureTags = new Set(['nav', 'footer', 'menu', 'form', 'dialog', 'fieldset']);

/** Words in ids, classes and roles of what surrounds an article; weighed against the text found inside. */
const furnitureHints = word(
  'nav|navi|navigation|navbar|menu|menue|footer|breadcrumbs?|sidebar|aside|complementary|contentinfo|' +
    'related\\w*|recommend\\w*|recirc\\w*|promo\\w*|mostread|popular|trending|' +
    'newsletter\\w*|subscribe|subscription|signup|abo|paywall|' +
    'cookies?|cookie\\w*|consent|cmp|gdpr|' +
    'social\\w*|share|shar(?:e|ing)\\w*|sharebar|' +
    'ads?|adslot|advert\\w*|anzeige\\w*|werbung|sponsor\\w*|outbrain|taboola|' +
    'tags?|taglist|keywords|author-?(?:bio|box|info|card)|autor-?(?:box|info)|authorbox|about-?(?:the-)?author|' +
    'widget|popup|modal|overlay|dialog|lightbox|toolbar|pagination|pager|screen-?reader-?text|sr-only|visually-?hidden|info-?box|fact-?box|expandable-box|tooltip|embed|externer-?inhalt',
);

/** Hints that lead elsewhere when there is a link inside, and name a lede when there is none. */
const teaserHints = word('teasers?|teaser-?(?:list|box|item|text|body)|card');

const commentHints = word(
  'comments?|comments?-?(?:list|area|section|body|content)|commentlist|kommentare?|disqus\\w*|respond|reader-?comments|forum',
);

const captionTags = new Set(['figure', 'figcaption', 'caption', 'picture']);
const captionHints = word(
  '(?:[\\w]*-)?(?:caption|bildunterschrift|bildtext|credits?|copyright|photo-?credit|image-?(?:text|info|caption)|bildnachweis|wp-caption-text|legend|figure|gallery|slideshow|\\w*caption\\w*)',
);

export interface Furniture {
  /** Whether an element belongs to what surrounds the article. */
  readonly around: readonly boolean[];
  /** Whether an element belongs to a picture and its caption. */
  readonly caption: readonly boolean[];
}

/**
 * Marks navigation, related links, comments and the like. A hint counts only where it covers the smaller part of the page's running text:
 * „has-sidebar“ on the body says nothing.
 */
export function findFurniture(tree: PageTree): Furniture {
  const { page, mass } = tree;
  const total = mass[0] ?? 0;
  const isComment = page.elements.map((element, at) => at > 0 && commentHints.test(element.hint) && !isHead(element));
  const inComments = inherit(page, isComment);
  const outside = sumUp(
    page,
    tree.prose.map((value, block) => (inComments[page.blocks[block]?.element ?? 0] ? 0 : value)),
  );
  const commentsAreBelow = (outside[0] ?? 0) >= 400;
  const links = sumUp(
    page,
    page.blocks.map(({ linkLength }) => linkLength),
  );
  const around = page.elements.map((element, at) => {
    if (isHead(element)) return false;
    if (isComment[at] && commentsAreBelow && (outside[at] ?? 0) === 0) return true;
    const small = (mass[at] ?? 0) < total * 0.35;
    return (
      small &&
      (furnitureTags.has(element.tag) ||
        element.tag === 'aside' ||
        furnitureHints.test(element.hint) ||
        ((links[at] ?? 0) > 0 && teaserHints.test(element.hint)))
    );
  });
  const caption = page.elements.map(
    (element, at) => (mass[at] ?? 0) < total * 0.3 && (captionTags.has(element.tag) || captionHints.test(element.hint)),
  );
  return { around: inherit(page, around), caption: inherit(page, caption) };
}

function isHead(element: SnapshotElement): boolean {
  return /^(?:body|main|article|h1)$/.test(element.tag);
}
