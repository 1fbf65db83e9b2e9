import type { MarkedValue, PageSnapshot } from '../../core/model.ts';
import { attribute, neighbour, selectAll, tagOf } from './unclobbered.ts';

/** The development pages have at most 134 `<meta>` elements; a page with thousands wants to keep us busy. */
const maxMeta = 300;
const maxMetaLength = 1_000;
/** The development pages have at most 60,000 characters of JSON-LD, some with the whole text of the article. */
const maxJsonLdLength = 300_000;
const maxJsonLd = 20;
const maxMarked = 200;
const maxMarkedLength = 300;
/** Nodes read for the text of one marked element: enough for a name in nested spans, cheap when a whole article is marked. */
const maxMarkedNodes = 40;

/** The `<meta>` elements with their lower-cased names. */
export function metaOf(document: Document): PageSnapshot['meta'] {
  const meta: { name: string; content: string }[] = [];
  for (const element of first(selectAll(document, 'meta[content]'), maxMeta)) {
    const name = attribute(element, 'property') || attribute(element, 'name') || attribute(element, 'http-equiv');
    if (name)
      meta.push({
        name: name.toLowerCase().slice(0, 100),
        content: attribute(element, 'content').slice(0, maxMetaLength),
      });
  }
  return meta;
}

/** The texts of the JSON-LD scripts, whole or not at all. */
export function jsonLdOf(document: Document): readonly string[] {
  const texts: string[] = [];
  let left = maxJsonLdLength;
  for (const element of first(selectAll(document, 'script[type="application/ld+json" i]'), maxJsonLd)) {
    const text = element.textContent ?? '';
    if (text.length > left) continue;
    left -= text.length;
    texts.push(text);
  }
  return texts;
}

/** Microdata and times; `indexOf` knows the elements of the snapshot. */
export function markedOf(document: Document, indexOf: ReadonlyMap<Element, number>): readonly MarkedValue[] {
  return first(selectAll(document, '[itemprop],time[datetime]'), maxMarked).map((element) => {
    const property = attribute(element, 'itemprop') || 'time';
    const value = attribute(element, 'content') || attribute(element, 'datetime');
    let at: Element | null = element;
    while (at && !indexOf.has(at)) at = neighbour(at, 'parentNode') as Element | null;
    return {
      property: property.slice(0, 100),
      value: value.slice(0, maxMarkedLength),
      text: textOf(element),
      element: at ? (indexOf.get(at) ?? -1) : -1,
    };
  });
}

/** The address of the canonical link, resolved, or null. */
export function canonicalUrlOf(document: Document): string | null {
  const link = selectAll(document, 'link[rel~="canonical" i][href]')[0];
  const href = link && attribute(link, 'href');
  return href ? resolve(href, document) : null;
}

function resolve(href: string, document: Document): string | null {
  return URL.parse(href, document.baseURI || undefined)?.href ?? null;
}

function first(elements: ArrayLike<Element>, limit: number): readonly Element[] {
  return Array.prototype.slice.call(elements, 0, limit);
}

/** The first words of an element. */
function textOf(element: Element): string {
  let text = '';
  let node: Node | null = element;
  for (let visited = 0; node && visited < maxMarkedNodes && text.length < maxMarkedLength; visited++) {
    if (node.nodeType === 3) text += (node as Text).data.slice(0, maxMarkedLength);
    const skipped: boolean = node.nodeType === 1 && /^(script|style)$/.test(tagOf(node as Element));
    node = (!skipped && neighbour(node, 'firstChild')) || following(node, element);
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, maxMarkedLength);
}

/** The next node in document order that is not below `node`, within `root`. */
function following(node: Node, root: Element): Node | null {
  let at: Node | null = node;
  while (at && at !== root) {
    const next: Node | null = neighbour(at, 'nextSibling');
    if (next) return next;
    at = neighbour(at, 'parentNode');
  }
  return null;
}
