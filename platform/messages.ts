import type { Article, Correction, FactSheet, NotUnderstood, PlaceKind, Result, Span } from '../core/model.ts';
import type { Settings } from './settings-model.ts';

/** What content scripts and popup ask of the background. The background trusts none of it: see check-message.ts. */
export type ToBackground =
  /** Answered with `UnderstandReply`. */
  | { readonly kind: 'understand'; readonly article: Article }
  /** Answered with `Locator`, or null when the shapes of the countries cannot be had. */
  | { readonly kind: 'locate'; readonly place: Located }
  /**
   * The reading of the sender's tab has changed, or whether its page is highlighted: shows on the toolbar button the number of people and places, or null for no article. An
   * open popup hears it too and asks for the reading.
   */
  | { readonly kind: 'readingChanged'; readonly names: number | null }
  /**
   * Opens the fact sheet at the entry of an entity; an open side panel of the tab hears it too and shows the entry. Answered with whether a sheet could be
   * opened.
   */
  | { readonly kind: 'showInSheet'; readonly entityId: string }
  /** From a sheet that has just been opened on a tab: answered with the entry that it was opened for, or null. Asked once. */
  | { readonly kind: 'takeEntity'; readonly tabId: number }
  /** From the extension's own pages only. Answered when the settings are written; fails when the storage is full. */
  | { readonly kind: 'saveSettings'; readonly settings: Settings }
  /** Answered with `CorrectReply`. A content script may only hide names, everywhere or on its own page's site, and take that back. */
  | ({ readonly kind: 'correct' } & CorrectionChange)
  /** From the extension's own pages only. Answered with `CorrectReply`. */
  | { readonly kind: 'replaceCorrections'; readonly corrections: readonly Correction[] };

/** One correction to add and one to take back, either or both; with both the new one stands in the place of the old. */
export interface CorrectionChange {
  readonly add: Correction | null;
  readonly remove: Correction | null;
}

/** What popup and background ask of the content script of a tab. */
export type ToContent =
  /** Answered with `Reading`; starts a reading where none has been made. */
  | { readonly kind: 'getReading' }
  /** Answered with the host name of the page, which the popup has no permission to see by itself. */
  | { readonly kind: 'getHost' }
  /** Reads the page even if it does not look like an article. Answered with `Reading`. */
  | { readonly kind: 'readAnyway' }
  /** Scrolls to the span and flashes it. Answered with true when the span could be shown. */
  | { readonly kind: 'jumpTo'; readonly span: Span }
  /** Opens the card of the next or previous highlighted mention and moves the focus into it. */
  | { readonly kind: 'step'; readonly direction: 1 | -1 };

export type UnderstandReply = Result<FactSheet, NotUnderstood>;

/** What has to be known of a place to show where it is: a part of `Place`. */
export interface Located {
  readonly placeKind: PlaceKind;
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null;
  readonly lat: number;
  readonly lon: number;
}

/** A small drawing of where one place is; lengths in CSS pixels, outlines as SVG path data. */
export interface Locator {
  readonly land: string;
  /** The country that the place is or lies in; empty for none. */
  readonly country: string;
  /** The place itself, unless it is a whole country or a continent. */
  readonly dot: { readonly x: number; readonly y: number } | null;
}
