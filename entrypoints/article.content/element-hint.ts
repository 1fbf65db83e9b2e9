import { attribute } from './unclobbered.ts';

/** Longest hint kept; class lists of generated styles can be far longer and say nothing. */
const maxHint = 200;

/** What an element is called: id, class, role, itemprop and label in lower case, and `contenteditable` where its text can be edited. */
export function hintOf(element: Element, tag: string): string {
  if (tag !== 'form' && !element.hasAttributes()) return '';
  const parts: string[] = [];
  for (const name of ['id', 'class', 'role', 'itemprop', 'aria-label']) {
    const value = attribute(element, name);
    if (value !== '') parts.push(value.slice(0, maxHint));
  }
  if (/^(?:true|plaintext-only)$/.test(attribute(element, 'contenteditable'))) parts.unshift('contenteditable');
  return parts.join(' ').toLowerCase().slice(0, maxHint);
}
