import type { Article, FactSheet, Reading, Span } from '../../core/model.ts';
import type { UnderstandReply } from '../../platform/messages.ts';
import { type ArticlePlace, placeOf } from './article-place.ts';
import { type Found, readDocument } from './read-document.ts';
import type { Stacked } from './stacked-articles.ts';
import { firstWhere, type TextMap } from './text-map.ts';
import type { Effort } from './watch-page.ts';

/** Reads this page, again and again, and knows where in the DOM the words of its article stand. */
export interface PageReader {
  /** What is known now; null before the first reading. */
  reading(): Reading | null;
  /** The outcome of the newest reading; starts one where none was made. */
  settled(): Promise<Reading>;
  /** Reads the page as it is now. With `force` (kept until `forget`) even a page that does not look like an article. */
  read(force?: boolean): Promise<Reading>;
  /** Has the article understood anew although its words are the same: what the reader has put right about names has changed. */
  readAnew(): Promise<Reading>;
  /** What the newest reading took in the page, and whether it brought anything new. */
  effort(): Effort;
  /** The DOM range of a span of the sheet's article, or null when its words have left the page. */
  rangeOf(span: Span): Range | null;
  /** Where the article stood when it was read, or null. */
  place(): ArticlePlace | null;
  /** Drops everything: the tab shows another document now. */
  forget(): void;
}

interface Understood extends Found {
  readonly sheet: FactSheet;
}

/**
 * @param ask sends an article to the background; may reject.
 * @param changed is called after every change of `reading()`, and when the same words stand in new nodes.
 * @param part gives the part of an endless page that is to be read.
 */
export function createPageReader(
  ask: (article: Article) => Promise<UnderstandReply>,
  changed: (reading: Reading) => void,
  part: () => Stacked | null = () => null,
): PageReader {
  let reading: Reading | null = null;
  let understood: Understood | null = null;
  let forced = false;
  /** Whether the sheet is out of date even while the words stay the same. */
  let stale = false;
  let newest: Promise<Reading> | null = null;
  /** What the newest reading took of the page's time, in milliseconds. */
  let milliseconds = 0;
  let foundNew = true;

  function timed<T>(work: () => T): T {
    const begun = performance.now();
    const done = work();
    milliseconds += performance.now() - begun;
    return done;
  }

  function settle(next: Reading): Reading {
    if (next.kind !== 'ready') understood = null;
    reading = next;
    timed(() => changed(next));
    return next;
  }

  function read(force = false): Promise<Reading> {
    forced ||= force;
    const mine = readOnce(() => newest === mine);
    newest = mine;
    return mine;
  }

  /** @param isNewest tells whether the page was not read again, or left, in the meantime. */
  async function readOnce(isNewest: () => boolean): Promise<Reading> {
    // Lets `newest` be set before anything is settled.
    await null;
    milliseconds = 0;
    const result = timed(() => readDocument(document, forced, part()));
    foundNew = result.ok ? !(understood && isSame(understood, result.value)) : understood !== null;
    if (!result.ok) return settle(result.failure);
    const { article, map } = result.value;
    if (!stale && understood && reading && isSameArticle(understood.article, article)) {
      understood = { ...understood, article, map };
      return settle(reading);
    }
    // A sheet that was ready stays up until the new one is there.
    if (!understood) settle({ kind: 'reading' });
    const reply = await timed(() => ask(article)).catch(
      (error: unknown): UnderstandReply => ({ ok: false, failure: { kind: 'broken', message: String(error) } }),
    );
    if (!isNewest()) return newest ?? { kind: 'reading' };
    stale = false;
    if (!reply.ok) return settle(reply.failure);
    understood = { article, map, sheet: reply.value };
    return settle({ kind: 'ready', sheet: reply.value });
  }

  return {
    reading: () => reading,
    settled: () => newest ?? read(),
    read,
    readAnew() {
      stale = true;
      return read();
    },
    effort: () => ({ milliseconds, foundNew }),
    rangeOf(span) {
      return understood && rangeInArticle(understood.article, understood.map, span);
    },
    place() {
      if (!understood) return null;
      const { article, map } = understood;
      return placeOf(article.blocks.flatMap(({ source }) => map.firstNodeOf(source ?? -1) ?? []));
    },
    forget() {
      newest = null;
      forced = false;
      understood = null;
      reading = null;
    },
  };
}

/** Spans never cross blocks, except those of whole sections: these end with their first block. */
function rangeInArticle(article: Article, map: TextMap, span: Span): Range | null {
  const { blocks } = article;
  const block = blocks[firstWhere(0, blocks.length, (at) => (blocks[at]?.end ?? 0) > span.start)];
  if (!block || block.source === null || span.start < block.start) return null;
  return map.rangeOf(block.source, span.start - block.start, Math.min(span.end, block.end) - block.start);
}

/** Whether the same words stand in the same nodes, as far as the beginnings of the blocks tell. */
function isSame(before: Found, now: Found): boolean {
  return (
    isSameArticle(before.article, now.article) &&
    before.article.blocks.every(
      (block, at) =>
        before.map.firstNodeOf(block.source ?? -1) === now.map.firstNodeOf(now.article.blocks[at]?.source ?? -1),
    )
  );
}

function isSameArticle(a: Article, b: Article): boolean {
  return a.text === b.text && a.headline === b.headline && a.published === b.published;
}
