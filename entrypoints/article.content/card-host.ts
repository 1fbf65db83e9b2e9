import type { FactSheet } from '../../core/model.ts';
import type { PaintedMention } from './highlights.ts';

/** What is marked in the page now; the card's script looks here, and is told by `changed` when it is something else. */
export interface MarkedPage {
  /** Null while nothing is marked. */
  sheet: FactSheet | null;
  /** In order of the text. */
  painted: readonly PaintedMention[];
  /** Whether the reader wants the occurrence rail. */
  rail: boolean;
}

/** What we show in a page beside the marks, the only nodes that we add to it: the card while one is open, and the rail where it is wanted. */
export interface CardHost {
  /** Shows the card of a mention beside its word, unless another card is pinned. */
  open(mention: PaintedMention): void;
  /** The pointer has left word and card, or a finger has tapped elsewhere: closes the card unless it is pinned. */
  leave(): void;
  /** A card whose word is still marked stays open; the rail is drawn anew. */
  changed(): void;
  /** Goes to the mention after or before the one whose card is open, else to the first in or below the window, and takes the keyboard there. */
  step(direction: 1 | -1): void;
  /** Brings a range to the middle of the window. */
  scrollTo(range: Range): void;
  /** Whether a node or event target is one of ours. */
  isOurs(node: EventTarget | null): boolean;
}

export type CreateCardHost = (page: MarkedPage) => CardHost;
