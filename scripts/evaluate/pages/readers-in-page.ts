import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { readPage } from '../../../core/article/read-page.ts';
import type { Article } from '../../../core/model.ts';
import { takeSnapshot } from '../../../entrypoints/article.content/snapshot.ts';

/** What one reader made of a page; `ms` is the time it took. */
export interface PageReading {
  readonly isArticle: boolean;
  readonly text: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  /** As stated by the page. */
  readonly date: string | null;
  readonly ms: number;
}

export type ReaderName = 'dramatis' | 'readability' | 'defuddle';

export interface PageReadings extends Readonly<Record<ReaderName, PageReading>> {
  readonly readerable: { readonly isArticle: boolean; readonly ms: number };
  /** Milliseconds of the snapshot alone; the rest of ours is the decision and the body. */
  readonly snapshotMs: number;
  /** What we read from an article that was declined; else the same as `dramatis`. */
  readonly forced: PageReading;
}

/** Reads the document of the page with the content script's own code, then with the libraries, each on what it needs. */
function readAll(): PageReadings {
  // Styles and layout are the page's own work, which it has done before anybody reads it.
  document.body?.getBoundingClientRect();
  const started = performance.now();
  const { snapshot } = takeSnapshot(document);
  const snapshotMs = performance.now() - started;
  const result = readPage(snapshot);
  const ms = performance.now() - started;
  const anyway = result.ok ? result : readPage(snapshot, { force: true });
  const checked = timed(() => isProbablyReaderable(document));
  // Both libraries change the document that they are given; a copy is part of using them on a page that must not change.
  const readability = timed(() => new Readability(document.cloneNode(true) as Document).parse());
  const defuddle = timed(() => new Defuddle(document.cloneNode(true) as Document, { url: document.URL }).parse());
  const defuddled = textOf(defuddle.value?.content ?? '');
  return {
    snapshotMs,
    dramatis: result.ok ? ours(result.value, ms) : { ...nothing, ms },
    forced: anyway.ok ? ours(anyway.value, ms) : { ...nothing, ms },
    readerable: { isArticle: checked.value === true, ms: checked.ms },
    readability: {
      // As much text as tells an article from a teaser: their own default.
      isArticle: (readability.value?.length ?? 0) >= 500,
      text: textOf(readability.value?.content ?? ''),
      title: readability.value?.title ?? null,
      authors: namesOf(readability.value?.byline),
      date: readability.value?.publishedTime ?? null,
      ms: readability.ms,
    },
    defuddle: {
      isArticle: (defuddle.value?.wordCount ?? 0) >= 100,
      text: defuddled,
      title: defuddle.value?.title ?? null,
      authors: namesOf(defuddle.value?.author),
      date: defuddle.value?.published ?? null,
      ms: defuddle.ms,
    },
  };
}

const nothing = { isArticle: false, text: '', title: null, authors: [], date: null };

/** What the gold calls body: lede, paragraphs, headings, quotes and lists. */
function ours({ text, blocks, headline, byline, published }: Article, ms: number): PageReading {
  const body = blocks.filter(({ role }) => role !== 'headline' && role !== 'byline' && role !== 'caption');
  return {
    isArticle: true,
    text: body.map(({ start, end }) => text.slice(start, end)).join('\n\n'),
    title: headline,
    authors: byline,
    date: published,
    ms,
  };
}

function timed<Value>(work: () => Value): { readonly value: Value | null; readonly ms: number } {
  const started = performance.now();
  try {
    const value = work();
    return { value, ms: performance.now() - started };
  } catch {
    return { value: null, ms: performance.now() - started };
  }
}

/** The text of markup, with a line for every block. */
function textOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const block of body.querySelectorAll('p,div,li,h1,h2,h3,h4,h5,h6,blockquote,br,tr,figcaption,pre'))
    block.after('\n');
  return body.textContent ?? '';
}

function namesOf(byline: string | null | undefined): readonly string[] {
  return (byline ?? '')
    .replace(/^\s*(?:von|by)\s/i, '')
    .split(/[,;]|\s(?:und|and)\s/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

Object.assign(globalThis, { readAll });
