import type { FactSheet } from '../../core/model.ts';
import type { PaintedMention } from './highlights.ts';

/** The one node that we add to a page, and only while a card is open: a closed shadow host in the top layer. */
export interface CardHost {
  /** Shows the card of a mention beside its word; with `focus` the keyboard is taken into the card. */
  open(sheet: FactSheet, mention: PaintedMention, focus: boolean): void;
  /** Takes the host out of the page and gives the focus back. */
  close(): void;
  /** The mention whose card is open, or null. */
  mention(): PaintedMention | null;
  /** Whether a node or event target is the host. */
  isOurs(node: EventTarget | null): boolean;
}

/** @param stepWithin goes to the next or previous mention of the entity whose card is open. */
export type CreateCardHost = (stepWithin: (direction: 1 | -1) => void) => CardHost;
