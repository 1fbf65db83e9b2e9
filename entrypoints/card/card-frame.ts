import { placeCard } from '../../components/card/place-card.ts';
import { hostStyle } from './host-style.ts';

/** The closed shadow host of a card in the top layer, from its opening to its closing. */
export interface CardFrame {
  readonly root: ShadowRoot;
  readonly element: HTMLElement;
  /** Puts it beside a range; false when there is no place for it, where it then stays as it is. */
  placeBeside(range: Range): boolean;
  /** Keeps it inside the window where it is. */
  keepInside(): void;
  /** Takes it out of the page, with its listeners. */
  remove(): void;
}

const edge = 8;

/** @param moved is called when page or window have moved under the card. @param onEscape takes the key from the page. */
export function buildCardFrame(moved: () => void, onEscape: () => void): CardFrame {
  const element = document.createElement('dramatis-card');
  // The top layer lifts it over any z-index.
  element.style.cssText = `${hostStyle()} position: fixed !important; inset: auto !important; margin: 0 !important;`;
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  document.documentElement.append(element);
  element.showPopover();
  const opened = new AbortController();
  const { signal } = opened;

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    // The page's own dialogs stay open: this Escape was meant for the card.
    event.preventDefault();
    event.stopPropagation();
    onEscape();
  }

  function put(name: string, value: string) {
    element.style.setProperty(name, value, 'important');
  }

  addEventListener('keydown', closeOnEscape, { signal, capture: true });
  addEventListener('scroll', moved, { signal, capture: true, passive: true });
  addEventListener('resize', moved, { signal, passive: true });
  return {
    root,
    element,
    placeBeside(range) {
      // Measured as high as it would like to be.
      put('--dramatis-card-height', 'none');
      const locator = root.querySelector('.locator');
      locator?.removeAttribute('hidden');
      let { place, height } = findPlace(element, range);
      // The words on the card are worth more than its map.
      if (locator && place?.height !== height) {
        locator.setAttribute('hidden', '');
        ({ place, height } = findPlace(element, range));
      }
      if (!place) return false;
      put('--dramatis-card-height', `${place.height}px`);
      put('left', `${place.left}px`);
      put('top', `${place.top}px`);
      return true;
    },
    keepInside() {
      put('--dramatis-card-height', `${innerHeight - 2 * edge}px`);
      const { left, top, width, height } = element.getBoundingClientRect();
      put('left', `${Math.max(edge, Math.min(left, innerWidth - edge - width))}px`);
      put('top', `${Math.max(edge, Math.min(top, innerHeight - edge - height))}px`);
    },
    remove() {
      opened.abort();
      element.remove();
    },
  };
}

/** Where the card goes as high as it is now, and that height. */
function findPlace(host: HTMLElement, range: Range) {
  const { width, height } = host.getBoundingClientRect();
  const place = placeCard([...range.getClientRects()], { width: innerWidth, height: innerHeight }, { width, height });
  return { place, height };
}
