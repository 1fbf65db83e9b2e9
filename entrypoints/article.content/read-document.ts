import { readAddress } from '../../core/article/page-address.ts';
import { readPage } from '../../core/article/read-page.ts';
import { reasonInAddress } from '../../core/article/reason-in-address.ts';
import type { Article, NotAnArticle, Result } from '../../core/model.ts';
import { takeSnapshot } from './snapshot.ts';
import type { Stacked } from './stacked-articles.ts';
import type { TextMap } from './text-map.ts';
import { selectAll, unclobbered } from './unclobbered.ts';

/** An article and the way back from its words to the document. */
export interface Found {
  readonly article: Article;
  readonly map: TextMap;
}

/**
 * The article that a document shows now, or why there is none. A front page is told by its address, before anything of it is read. With `part`, the article
 * in this part of the page. Where the document itself shows none, a large frame of the same origin may.
 */
export function readDocument(
  document: Document,
  force: boolean,
  part: Stacked | null = null,
): Result<Found, NotAnArticle> {
  const forced = force || part !== null;
  const reason = forced ? null : reasonInAddress(readAddress(String(unclobbered(document, 'URL'))));
  if (reason !== null) return { ok: false, failure: { kind: 'notAnArticle', reason } };
  const { snapshot, map } = takeSnapshot(document, part);
  const read = readPage(snapshot, { force: forced });
  if (read.ok) return { ok: true, value: { article: read.value, map } };
  return readFrame(document) ?? read;
}

/** Pixels: advertisements and players are lower. */
const leastHeight = 400;

/** The article in the first large frame that may be looked into and shows one, or null. */
function readFrame(document: Document): Result<Found, NotAnArticle> | null {
  for (const frame of Array.from(selectAll(document, 'iframe') as ArrayLike<HTMLIFrameElement>)) {
    const inner = frame.clientHeight >= leastHeight ? frame.contentDocument : null;
    const read = inner && readDocument(inner, false);
    if (read?.ok) return read;
  }
  return null;
}
