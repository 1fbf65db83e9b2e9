/** Brings a range to the middle of the viewport, also inside scrolling parts of the page; smoothly unless motion is unwanted. */
export function scrollToRange(range: Range): void {
  const node = range.startContainer;
  const element = node instanceof Element ? node : node.parentElement;
  if (!element) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // The element may be a paragraph longer than the window: it is brought into view first, then its line to the middle.
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const line = range.getBoundingClientRect();
  scrollBy({ top: line.top + line.height / 2 - innerHeight / 2, behavior: calm ? 'instant' : 'smooth' });
}
