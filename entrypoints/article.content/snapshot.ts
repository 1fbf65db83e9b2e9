import type { PageSnapshot } from '../../core/model.ts';
import { collectBlocks } from './collect-blocks.ts';
import { canonicalUrlOf, jsonLdOf, markedOf, metaOf } from './page-facts.ts';
import type { Stacked } from './stacked-articles.ts';
import { type TextMap, textMap } from './text-map.ts';
import { attribute, unclobbered } from './unclobbered.ts';

export type { TextMap } from './text-map.ts';

/**
 * What the document shows now, and the way back from its text to the DOM. Reads only. A document that is not HTML has no elements; all
 * sizes are bounded, and what lies beyond is left out. With `part`, only what stands in it; what the document says of itself is then about the
 * first of its articles.
 */
export function takeSnapshot(
  document: Document,
  part: Stacked | null = null,
): { readonly snapshot: PageSnapshot; readonly map: TextMap } {
  const type = unclobbered(document, 'contentType');
  const isHtml = typeof type !== 'string' || type === 'text/html' || type === 'application/xhtml+xml';
  const body = isHtml ? (unclobbered(document, 'body') as Element | null) : null;
  const { elements, blocks, counts, runs, indexOf } = collectBlocks(part?.element ?? body);
  const isAbout = part === null || part.isFirst;
  const root = unclobbered(document, 'documentElement') as Element | null;
  const snapshot: PageSnapshot = {
    url: text(unclobbered(document, 'URL')),
    language: (root && attribute(root, 'lang').trim()) || null,
    title: isAbout ? text(unclobbered(document, 'title')).slice(0, 1_000) : '',
    meta: isAbout ? metaOf(document) : [],
    canonicalUrl: isAbout ? canonicalUrlOf(document) : null,
    jsonLd: isAbout ? jsonLdOf(document) : [],
    marked: markedOf(document, indexOf).filter(({ element }) => part === null || element >= 0),
    elements,
    blocks,
    counts,
  };
  return { snapshot, map: textMap(document, blocks, runs) };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
