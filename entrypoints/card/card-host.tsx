import type { CreateCardHost, MarkedPage } from '../article.content/card-host.ts';
import type { PaintedMention } from '../article.content/highlights.ts';
import { type OpenCard, openCard } from './open-card.tsx';
import { buildRail, type RailHost, railFits } from './rail-host.tsx';
import { scrollToRange } from './scroll-to-range.ts';

/** Shows card and rail of a page; each is in the page only while it is wanted. */
export const createCardHost: CreateCardHost = (page: MarkedPage) => {
  let card: OpenCard | null = null;
  let rail: RailHost | null = null;

  function show(mention: PaintedMention) {
    if (!page.sheet) return;
    // A page may have taken it out.
    if (card?.element.isConnected === false) card.close();
    if (card) card.show(page.sheet, mention);
    else {
      card = openCard(page.sheet, mention, stepWithin, () => {
        card = null;
      });
    }
  }

  function goTo(mention: PaintedMention | undefined, focus: boolean) {
    if (!mention) return;
    scrollToRange(mention.range);
    show(mention);
    if (focus) card?.takeFocus();
  }

  /** Past the last mention comes the first again, and the other way round. */
  function goToIndex(mentions: readonly PaintedMention[], index: number) {
    goTo(mentions[(index + mentions.length) % mentions.length], true);
  }

  function stepWithin(direction: 1 | -1) {
    const current = card?.mention;
    if (!current) return;
    const same = page.painted.filter(({ entityId }) => entityId === current.entityId);
    goToIndex(same, same.indexOf(current) + direction);
  }

  /** A mention as it is painted now: the page may have been read anew since. */
  function asPainted({ entityId, start }: PaintedMention): PaintedMention | undefined {
    return page.painted.find((each) => each.entityId === entityId && each.start === start);
  }

  function followCard() {
    if (!card || (page.sheet && card.offersWayBack())) return;
    const now = asPainted(card.mention);
    if (now) show(now);
    else card.close();
  }

  function followRail() {
    if (page.sheet && page.rail && railFits()) {
      if (rail) rail.draw();
      else rail = buildRail(page, goTo);
    } else {
      rail?.remove();
      rail = null;
    }
  }

  return {
    open(mention) {
      const now = asPainted(mention);
      // Overtaken while the pointer rested or the script was being loaded, or not what the reader wants to look at.
      if (now && (!card?.isPinned() || card.mention === now)) show(now);
    },
    leave() {
      if (!card?.isPinned()) card?.close();
    },
    changed() {
      followCard();
      followRail();
    },
    step(direction) {
      const current = card?.mention;
      const inView = page.painted.findIndex(({ range }) => range.getBoundingClientRect().top >= 0);
      const from = current ? page.painted.indexOf(current) : direction === 1 ? inView - 1 : inView;
      goToIndex(page.painted, from + direction);
    },
    scrollTo: scrollToRange,
    isOurs: (node) => node !== null && (node === card?.element || node === rail?.element),
  };
};
