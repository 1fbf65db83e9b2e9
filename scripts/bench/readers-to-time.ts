import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { readAddress } from '../../core/article/page-address.ts';
import { readPage } from '../../core/article/read-page.ts';
import { reasonInAddress } from '../../core/article/reason-in-address.ts';
import { readDocument } from '../../entrypoints/article.content/read-document.ts';
import { takeSnapshot } from '../../entrypoints/article.content/snapshot.ts';

/** Both libraries change the document that they are given; a copy is part of using them on a page that must not change. */
const copy = () => document.cloneNode(true) as Document;

const declined = () => reasonInAddress(readAddress(document.URL));

let taken: ReturnType<typeof takeSnapshot> | null = null;

/** What is timed in each page, in this order: each does its work for the first time, as a content script does. */
const readers = {
  nothing: () => {},
  gate: declined,
  snapshot: () => {
    taken = declined() === null ? takeSnapshot(document) : null;
  },
  decision: () => taken && readPage(taken.snapshot),
  /** Once more, as on a page that has changed. */
  again: () => readDocument(document, false),
  isProbablyReaderable: () => isProbablyReaderable(document),
  Readability: () => new Readability(copy()).parse(),
  Defuddle: () => new Defuddle(copy(), { url: document.URL }).parse(),
};

export type TimedReader = keyof typeof readers;

Object.assign(globalThis, {
  run(reader: TimedReader) {
    try {
      readers[reader]();
    } catch {
      // A library that gives up on a page has needed its time all the same.
    }
  },
});
