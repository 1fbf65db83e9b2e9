import type { FactSheet, Span } from '../../core/model.ts';
import type { HighlightLook } from '../../platform/settings-model.ts';
import { createHighlights, type PaintedMention } from './highlights.ts';
import { scrollToRange } from './jump-to.ts';
import { createLazyCard } from './lazy-card.ts';
import { watchPointer } from './watch-pointer.ts';

/** What the reader sees of us in the page: the highlighted mentions and the card of one of them. */
export interface PageMarks {
  /** Marks the mentions of a sheet; a card whose word is still there stays open. */
  show(sheet: FactSheet, look: HighlightLook): void;
  /** Takes everything away, the listeners too. */
  hide(): void;
  /** Goes to the mention after or before the one whose card is open, else to the first in or below the window. */
  step(direction: 1 | -1): void;
  /** Scrolls to a span and flashes it; false when its words have left the page. */
  jumpTo(span: Span): boolean;
  /** Whether a node is the card's host, the only one that we add to a page. */
  isOurs(node: Node): boolean;
}

/**
 * @param rangeOf finds the DOM range of a span of the article, or null.
 * @param isAlive tells whether the extension is still there; asked before a card opens.
 */
export function createPageMarks(rangeOf: (span: Span) => Range | null, isAlive: () => boolean): PageMarks {
  const highlights = createHighlights(rangeOf);
  const card = createLazyCard(stepWithin);
  let shown: FactSheet | null = null;
  let painted: readonly PaintedMention[] = [];
  /** Ends the pointer's listeners; present while something is painted. */
  let pointer: AbortController | null = null;

  function openCard(mention: PaintedMention, focus = false) {
    if (shown && isAlive()) card.open(shown, mention, focus);
  }

  function stepWithin(direction: 1 | -1) {
    const current = card.mention();
    if (!current) return;
    const same = painted.filter(({ entityId }) => entityId === current.entityId);
    goTo(same, same.indexOf(current) + direction);
  }

  /** Past the last mention comes the first again, and the other way round. */
  function goTo(mentions: readonly PaintedMention[], index: number) {
    const mention = mentions[(index + mentions.length) % mentions.length];
    if (!mention) return;
    scrollToRange(mention.range);
    openCard(mention, true);
  }

  function followCard() {
    const before = card.mention();
    if (!before) return;
    const now = painted.find(({ entityId, start }) => entityId === before.entityId && start === before.start);
    if (now) openCard(now);
    else card.close();
  }

  return {
    show(sheet, look) {
      shown = sheet;
      painted = highlights.paint(sheet, look);
      followCard();
      if (pointer) return;
      pointer = new AbortController();
      const events = { mentionAt: highlights.at, isCard: card.isOurs, open: openCard, close: card.close };
      watchPointer(events, pointer.signal);
    },
    hide() {
      highlights.clear();
      card.close();
      pointer?.abort();
      pointer = null;
      shown = null;
      painted = [];
    },
    step(direction) {
      const current = card.mention();
      const inView = painted.findIndex(({ range }) => range.getBoundingClientRect().top >= 0);
      const from = current ? painted.indexOf(current) : direction === 1 ? inView - 1 : inView;
      goTo(painted, from + direction);
    },
    jumpTo(span) {
      const range = rangeOf(span);
      if (!range) return false;
      scrollToRange(range);
      highlights.flash(range);
      return true;
    },
    isOurs: card.isOurs,
  };
}
