import type { NotArticleReason, SheetArticle, Statement } from '../../core/model.ts';

/** What a careful reader finds on a page fixture: the content of its `expected.json`, worked out by hand. */
export interface ExpectedPage {
  readonly url: string;
  readonly isArticle: boolean;
  readonly reason: NotArticleReason | null;
  /** Absent for an ordinary report. */
  readonly kind?: SheetArticle['kind'];
  readonly headline: string | null;
  readonly byline: readonly string[];
  readonly published: string | null;
  readonly publisher: string | null;
  readonly section: string | null;
  readonly language: string;
  /** Sentences that stand in the body, each once. */
  readonly bodyContains: readonly string[];
  /** Texts of the page that are no part of the body. */
  readonly bodyLacks: readonly string[];
  readonly people: readonly { readonly name: string; readonly mentions: number; readonly role: string | null }[];
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  /** Words that look like names of people or places and are none. */
  readonly noNames?: readonly string[];
  readonly outline: readonly string[];
  /** Who says what, where that was worked out; `speaker` is the name of somebody of the sheet, or null for anybody else. */
  readonly statements?: readonly {
    readonly kind: Statement['kind'];
    readonly text: string;
    readonly speaker: string | null;
  }[];
}
