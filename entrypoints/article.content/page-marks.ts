import type { FactSheet, Span } from '../../core/model.ts';
import type { HighlightLook } from '../../platform/settings-model.ts';
import type { MarkedPage } from './card-host.ts';
import { createHighlights } from './highlights.ts';
import { createLazyCard } from './lazy-card.ts';
import { watchPointer } from './watch-pointer.ts';

/** What the reader sees of us in the page: the highlighted mentions, the card of one of them, and the rail. */
export interface PageMarks {
  /** Marks the mentions of a sheet; a card whose word is still there stays open. */
  show(sheet: FactSheet, look: HighlightLook): void;
  /** Takes everything away, the listeners too. */
  hide(): void;
  /** Goes to the mention after or before the one whose card is open, else to the first in or below the window. */
  step(direction: 1 | -1): void;
  /** Scrolls to a span and flashes it; false when its words have left the page. */
  jumpTo(span: Span): boolean;
  /** Whether a node is one of the few that we add to a page. */
  isOurs(node: Node): boolean;
}

/**
 * @param rangeOf finds the DOM range of a span of the article, or null.
 * @param isAlive tells whether the extension is still there; asked before a card opens.
 */
export function createPageMarks(rangeOf: (span: Span) => Range | null, isAlive: () => boolean): PageMarks {
  const highlights = createHighlights(rangeOf);
  const marked: MarkedPage = { sheet: null, painted: [], rail: false };
  const card = createLazyCard(marked, isAlive);
  const isOurs = (node: EventTarget | null) => card.now()?.isOurs(node) ?? false;
  /** Ends the pointer's listeners; present while something is painted. */
  let pointer: AbortController | null = null;

  return {
    show(sheet, look) {
      marked.painted = highlights.paint(sheet, look);
      marked.sheet = sheet;
      marked.rail = look.rail;
      if (look.rail) card.use((host) => host.changed());
      else card.now()?.changed();
      if (pointer) return;
      pointer = new AbortController();
      const events = {
        mentionAt: highlights.at,
        isCard: isOurs,
        prepare: () => card.use(() => {}),
        open: (mention) => card.use((host) => host.open(mention)),
        close() {
          card.forget();
          card.now()?.leave();
        },
      } satisfies Parameters<typeof watchPointer>[0];
      watchPointer(events, pointer.signal);
    },
    hide() {
      highlights.clear();
      pointer?.abort();
      pointer = null;
      marked.painted = [];
      marked.sheet = null;
      card.forget();
      card.now()?.changed();
    },
    step: (direction) => card.use((host) => host.step(direction)),
    jumpTo(span) {
      const range = rangeOf(span);
      if (!range) return false;
      card.use((host) => host.scrollTo(range));
      highlights.flash(range);
      return true;
    },
    isOurs,
  };
}
