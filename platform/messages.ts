import type { Article, FactSheet, NotUnderstood, Reading, Result, Span } from '../core/model.ts';

/** What a content script asks of the background. The background trusts none of it: see check-article.ts. */
export type ToBackground =
  /** Answered with `Result<FactSheet, NotUnderstood>`. */
  | { readonly kind: 'understand'; readonly article: Article }
  /** The reading of the sender's tab has changed: sets the badge; an open popup listens too. */
  | { readonly kind: 'readingChanged'; readonly reading: Reading };

/** What the popup asks of the content script of a tab. */
export type ToContent =
  /** Answered with `Reading`; starts a reading where none has been made. */
  | { readonly kind: 'getReading' }
  /** Reads the page even if it does not look like an article. Answered with `Reading`. */
  | { readonly kind: 'readAnyway' }
  /** Scrolls to the span and flashes it. Answered with true when the span could be shown. */
  | { readonly kind: 'jumpTo'; readonly span: Span };

export type UnderstandReply = Result<FactSheet, NotUnderstood>;
