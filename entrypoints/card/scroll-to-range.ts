import { leastRoom } from '../../components/card/place-card.ts';

/**
 * Brings a range to the middle of the viewport, also inside scrolling parts of the page; smoothly unless motion is unwanted. In a window so
 * low that a card would have no room there, it comes higher, and at once: a card has no place beside a word that is still on its way.
 */
export function scrollToRange(range: Range): void {
  const node = range.startContainer;
  const element = node instanceof Element ? node : node.parentElement;
  if (!element) return;
  // The element may be a paragraph longer than the window: it is brought into view first, then its line.
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const line = range.getBoundingClientRect();
  const middle = (innerHeight - line.height) / 2;
  // A pixel less: windows are scrolled by whole ones.
  const highest = Math.max(0, innerHeight - line.height - leastRoom - 1);
  const calm = highest < middle || matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: line.top - Math.min(middle, highest), behavior: calm ? 'instant' : 'smooth' });
}
