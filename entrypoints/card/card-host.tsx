import { render } from 'preact';
import { Card } from '../../components/card/Card.tsx';
import cardStyle from '../../components/card/card.css?inline';
import { placeCard } from '../../components/card/place-card.ts';
import type { CorrectionOutcome } from '../../components/corrections/corrector.ts';
import type { Correction, Place } from '../../core/model.ts';
import { askLocator } from '../../platform/ask-locator.ts';
import { askToCorrect } from '../../platform/corrections.ts';
import type { Locator } from '../../platform/messages.ts';
import type { CardHost, CreateCardHost } from '../article.content/card-host.ts';
import type { PaintedMention } from '../article.content/highlights.ts';

/** Builds the host when a card opens and takes it away when it closes. */
export const createCardHost: CreateCardHost = (stepWithin): CardHost => {
  let host: HTMLElement | null = null;
  let shadow: ShadowRoot | null = null;
  let shown: PaintedMention | null = null;
  let focusBefore: Element | null = null;
  let opened: AbortController | null = null;
  /** What became of the correction made on the card that is open. */
  let outcome: CorrectionOutcome | null = null;
  /** Whether the card stays for the way back, although its name is about to leave the sheet. */
  let stays = false;
  /** What has been drawn for the places of this page. */
  const locators = new WeakMap<Place, Locator | null>();

  function build(): ShadowRoot {
    const element = document.createElement('dramatis-card');
    // Inline and important: no rule of the page reaches the host. The top layer lifts it over any z-index.
    element.style.cssText =
      'all: initial !important; position: fixed !important; inset: auto !important; margin: 0 !important;';
    element.popover = 'manual';
    const root = element.attachShadow({ mode: 'closed' });
    document.documentElement.append(element);
    element.showPopover();
    host = element;
    opened = new AbortController();
    const { signal } = opened;
    addEventListener('keydown', closeOnEscape, { signal, capture: true });
    addEventListener('scroll', place, { signal, capture: true, passive: true });
    addEventListener('resize', place, { signal, passive: true });
    return root;
  }

  function close() {
    if (!host || !shadow) return;
    const hadFocus = document.activeElement === host;
    render(null, shadow);
    opened?.abort();
    host.remove();
    host = shadow = shown = opened = outcome = null;
    stays = false;
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  }

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    // The page's own dialogs stay open: this Escape was meant for the card.
    event.preventDefault();
    event.stopPropagation();
    close();
  }

  function place() {
    if (!host || !shown) return;
    // Measured as high as it would like to be.
    host.style.setProperty('--dramatis-card-height', 'none', 'important');
    const locator = shadow?.querySelector('.locator');
    locator?.removeAttribute('hidden');
    let { place, height } = findPlace(host, shown.range);
    // The words on the card are worth more than its map.
    if (locator && place?.height !== height) {
      locator.setAttribute('hidden', '');
      ({ place, height } = findPlace(host, shown.range));
    }
    if (!place) return close();
    host.style.setProperty('--dramatis-card-height', `${place.height}px`, 'important');
    host.style.setProperty('left', `${place.left}px`, 'important');
    host.style.setProperty('top', `${place.top}px`, 'important');
  }

  return {
    open(sheet, mention, focus) {
      const entity = [...sheet.people, ...sheet.places, ...sheet.organisations].find(
        ({ id }) => id === mention.entityId,
      );
      if (!entity) return;
      const located = entity.kind === 'place' && entity.placeKind ? entity : null;
      if (shown?.start !== mention.start || shown.entityId !== mention.entityId) {
        outcome = null;
        stays = false;
      }
      if (focus && !host) focusBefore = document.activeElement;
      shadow ??= build();
      shown = mention;
      const root = shadow;
      async function correct(correction: Correction, kind: 'kept' | 'undone') {
        const isUndone = kind === 'undone';
        stays = true;
        const reply = await askToCorrect({
          add: isUndone ? null : correction,
          remove: isUndone ? correction : null,
        });
        if (shadow !== root || shown?.start !== mention.start) return;
        outcome = { kind: reply.ok ? kind : reply.failure.kind, correction };
        stays = outcome.kind === 'kept';
        draw();
      }
      const draw = () => {
        const locator = located ? locators.get(located) : null;
        render(
          <>
            <style>{cardStyle}</style>
            <Card
              key={`${entity.kind} ${entity.name}`}
              entity={entity}
              sheet={sheet}
              at={mention.start}
              locator={locator}
              corrector={{
                host: location.hostname,
                onCorrect: (correction) => void correct(correction, 'kept'),
                onUndo: () => outcome && void correct(outcome.correction, 'undone'),
                outcome,
              }}
              onPrevious={() => stepWithin(-1)}
              onNext={() => stepWithin(1)}
              onClose={close}
              onResize={place}
            />
          </>,
          root,
        );
        place();
      };
      draw();
      if (located && !locators.has(located)) {
        void askLocator(located)
          .catch(() => null)
          .then((locator) => {
            locators.set(located, locator);
            if (shown === mention && shadow === root) draw();
          });
      }
      if (focus) shadow.querySelector<HTMLElement>('[data-first-focus], button')?.focus({ preventScroll: true });
    },
    close,
    mention: () => (stays ? null : shown),
    isOurs: (node) => node !== null && node === host,
  };
};

/** Where the card goes as high as it is now, and that height. */
function findPlace(host: HTMLElement, range: Range) {
  const { width, height } = host.getBoundingClientRect();
  const place = placeCard([...range.getClientRects()], { width: innerWidth, height: innerHeight }, { width, height });
  return { place, height };
}
