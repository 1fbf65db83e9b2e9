/**
 * Reading the DOM of a hostile page. A content script has prototypes of its own, so a page's overrides do not reach it; but named
 * form controls (`<input name="parentNode">`) and images (`<img name="body">`) shadow the properties of their form and of the document
 * in every world. Only these two kinds of object can be shadowed, so only they are read through the prototype.
 */

/** The value of a property as the prototypes define it, past anything that the page put in front. */
export function unclobbered(target: object, key: string): unknown {
  for (let prototype = Object.getPrototypeOf(target); prototype; prototype = Object.getPrototypeOf(prototype)) {
    const found = Object.getOwnPropertyDescriptor(prototype, key);
    if (found) return found.get ? found.get.call(target) : found.value;
  }
  return (target as Record<string, unknown>)[key];
}

/** The local name of an element in lower case. */
export function tagOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name.toLowerCase() : 'form';
}

/** A link of a node to its neighbour in the tree. */
export function neighbour(node: Node, key: 'firstChild' | 'nextSibling' | 'parentNode'): Node | null {
  const name: unknown = (node as Element).localName;
  return name === undefined || (typeof name === 'string' && name !== 'form')
    ? node[key]
    : (unclobbered(node, key) as Node | null);
}

/** The value of an attribute, or the empty string. */
export function attribute(element: Element, name: string): string {
  const value =
    typeof element.getAttribute === 'function'
      ? element.getAttribute(name)
      : (unclobbered(element, 'getAttribute') as Element['getAttribute']).call(element, name);
  return value ?? '';
}

/** Whether an element carries an attribute, with or without a value. */
export function hasAttribute(element: Element, name: string): boolean {
  return (unclobbered(element, 'hasAttribute') as Element['hasAttribute']).call(element, name);
}

/** All elements of the document that match a selector, in document order. */
export function selectAll(document: Document, selector: string): ArrayLike<Element> {
  return (unclobbered(document, 'querySelectorAll') as Document['querySelectorAll']).call(document, selector);
}
