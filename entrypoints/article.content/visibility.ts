import { attribute, hasAttribute, neighbour, tagOf, unclobbered } from './unclobbered.ts';

const canCheck = (element: Element): boolean => typeof element.checkVisibility === 'function';

/** Whether the markup alone says that an element is not shown; used where the DOM cannot compute styles, and decides nothing elsewhere. */
export function hiddenByMarkup(element: Element, tag: string): boolean {
  if (canCheck(element)) return false;
  if (attribute(element, 'aria-hidden') === 'true') return true;
  if (hasAttribute(element, 'hidden')) return true;
  const parent = neighbour(element, 'parentNode') as Element | null;
  if (parent && tag !== 'summary' && tagOf(parent) === 'details' && !hasAttribute(parent, 'open')) return true;
  if (tag === 'dialog' && !hasAttribute(element, 'open')) return true;
  const style = attribute(element, 'style');
  return style !== '' && /display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden/i.test(style);
}

const withVisibility = { visibilityProperty: true };

/** Whether the text directly inside an element is shown, as far as the DOM can tell. */
export function isShown(element: Element): boolean {
  return !canCheck(element) || element.checkVisibility(withVisibility);
}

/** The document asked about last, and its window: the way past what a page may have put in front is long. */
let asked: Document | null = null;
let view: Window | null = null;

/** The computed display of an element, or null where the DOM has no styles. */
export function displayOf(element: Element): string | null {
  if (!canCheck(element)) return null;
  const document = element.ownerDocument;
  if (document !== asked) {
    asked = document;
    view = unclobbered(document, 'defaultView') as Window | null;
  }
  return view?.getComputedStyle(element).display || null;
}
