import type { PaintedMention } from './highlights.ts';

/** Milliseconds as in Wikipedia's page previews: how long the pointer rests on a word before its card is prepared. */
const prepareAfter = 150;
/** How long after that it opens: half a second in all. */
const openAfter = 350;
/** How long the pointer may be away from both word and card before the card closes. */
const closeAfter = 300;
/** Positions are looked up this often at most while the pointer moves, in milliseconds. */
const lookEvery = 50;

export interface PointerEvents {
  /** The painted mention at a point of the viewport, or null. */
  readonly mentionAt: (x: number, y: number) => PaintedMention | null;
  /** Whether an event came from the card. */
  readonly isCard: (target: EventTarget | null) => boolean;
  /** A card will probably be wanted soon. */
  readonly prepare: () => void;
  readonly open: (mention: PaintedMention) => void;
  readonly close: () => void;
}

/** Opens the card when a mouse rests on a mention or a finger taps it, and closes it again. */
export function watchPointer(events: PointerEvents, signal: AbortSignal): void {
  let target: PaintedMention | 'card' | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looked = 0;
  let late: ReturnType<typeof setTimeout> | undefined;

  function arrive(next: PaintedMention | 'card' | null) {
    if (next === target) return;
    target = next;
    clearTimeout(timer);
    if (next === null) timer = setTimeout(events.close, closeAfter);
    else if (next !== 'card') {
      timer = setTimeout(() => {
        events.prepare();
        timer = setTimeout(() => events.open(next), openAfter);
      }, prepareAfter);
    }
  }

  function look(x: number, y: number) {
    looked = performance.now();
    arrive(events.mentionAt(x, y));
  }

  function move(event: PointerEvent) {
    // A page that makes up events must not bring a card under the reader's finger.
    if (!event.isTrusted || event.pointerType === 'touch') return;
    clearTimeout(late);
    if (events.isCard(event.target)) {
      arrive('card');
      return;
    }
    const { clientX, clientY } = event;
    const wait = lookEvery - (performance.now() - looked);
    if (wait <= 0) look(clientX, clientY);
    else late = setTimeout(() => look(clientX, clientY), wait);
  }

  function tap(event: MouseEvent) {
    const { isTrusted, pointerType } = event as PointerEvent;
    if (!isTrusted || !isFinger(pointerType) || events.isCard(event.target) || event.defaultPrevented) return;
    const mention = isInLink(event.target) ? null : events.mentionAt(event.clientX, event.clientY);
    if (mention) events.open(mention);
    else events.close();
  }

  document.addEventListener('pointermove', move, { signal, passive: true });
  document.addEventListener('click', tap, { signal, passive: true });
  document.documentElement.addEventListener('pointerleave', () => arrive(null), { signal, passive: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(late);
  });
}

/** Clicks of the mouse and of the keyboard (which have no pointer type) are the page's own. */
function isFinger(pointerType: string): boolean {
  return pointerType === 'touch' || pointerType === 'pen';
}

/** A tap on a link is the page's own. */
function isInLink(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a[href], button, label, summary') !== null;
}
