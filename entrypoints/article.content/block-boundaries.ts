import type { Frame } from './frame.ts';
import { blockTags, inlineTags, lineTags } from './tags.ts';
import { displayOf } from './visibility.ts';

/** Whether an element begins and ends a block of text. */
export function isBlock(element: Element, tag: string): boolean {
  if (blockTags.has(tag)) return true;
  if (inlineTags.has(tag)) return false;
  const display = displayOf(element);
  return display !== null && display !== 'contents' && !display.startsWith('inline');
}

/** A lone line break starts a new block after a whole sentence, or after a line set in bold, where the page has no paragraphs. */
export function startsNewLine(frame: Frame, before: string, allEmphasised: boolean): boolean {
  if (allEmphasised && !frame.emphasised) return true;
  const block = frame.block ?? frame;
  return !lineTags.has(block.tag) && /[.!?…:][“”"»«)’]{0,2}\s?$/.test(before);
}

/** Whether a text begins with a letter, a digit or a quotation mark: what must not run into a word before it. */
export function beginsWord(text: string): boolean {
  if (/^[a-zA-Z0-9äöüÄÖÜß„“"»«]/.test(text)) return true;
  // The expression for all letters takes a browser long to make ready; most pages never need it.
  return /^[^\0-\u00a9\u2000-\u206f]/.test(text) && /^[\p{L}\p{N}]/u.test(text);
}

/** What the eye sees between two pieces of text that only element boundaries part. */
export function gapBetween(closed: Element | null, opened: Element | null): 'none' | 'blank' | 'block' {
  // Menus are full of links side by side; they are words of their own, whatever the style, and asking for it is slow.
  if (closed?.localName === 'a' && opened?.localName === 'a') return 'blank';
  let known = false;
  let inline = true;
  for (const element of [closed, opened]) {
    const display = element && displayOf(element);
    if (!display) continue;
    known = true;
    if (!display.startsWith('inline') && display !== 'contents') return 'block';
    if (display !== 'inline') inline = false;
  }
  if (known) return inline ? 'none' : 'blank';
  return closed && opened ? 'blank' : 'none';
}
