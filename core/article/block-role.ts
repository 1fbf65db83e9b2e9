import type { BlockRole, PageSnapshot, SnapshotBlock } from '../model.ts';
import { isLabelledByline, namesInByline } from './byline-names.ts';
import { headingRank } from './headline.ts';
import { endsSentence, linkDensity } from './prose.ts';
import { isSideMatter } from './side-matter.ts';

/** Characters of a heading; sentences that are longer are text in large print. */
const longestHeading = 160;

/** What a block inside of the body is, or null when it is no part of the text; `prose` is its prose in characters. */
export function roleOf(page: PageSnapshot, block: SnapshotBlock, prose: number): BlockRole | null {
  const { text } = block;
  const links = linkDensity(block);
  if (isSideMatter(text) && (text.length < 200 || links > 0.3)) return null;
  if (isLabelledByline(text) || (namesInByline(text) !== null && !endsSentence(text))) return 'byline';
  const tag = page.elements[block.element]?.tag ?? '';
  if (headingRank(page, block.element) > 0 && !(prose > 0 && text.length > longestHeading))
    return links > 0.5 ? null : 'heading';
  if (isWithin(page, block.element, 'blockquote')) return links > 0.5 ? null : 'quote';
  if (/^(?:li|d[dt])$/.test(tag) || (prose === 0 && isWithin(page, block.element, 'li')))
    return links > 0.4 || text.length < 15 ? null : 'list';
  if (prose > 0) return 'paragraph';
  if (links > 0.4) return null;
  if (
    tag === 'p' &&
    block.emphasisLength === text.length &&
    text.length < 120 &&
    text.length > 3 &&
    !/,$/.test(text) &&
    !endsSentence(text)
  )
    return 'heading';
  if (tag === 'td' || tag === 'th') return 'list';
  if (/^(?:button|label|time)$/.test(tag)) return null;
  const letters = text.match(/\p{Ll}/gu)?.length ?? 0;
  if (letters < text.length * 0.4 && !/\p{Lo}/u.test(text)) return null;
  if (tag === 'p') return endsSentence(text) || text.length > 60 ? 'paragraph' : null;
  return endsSentence(text) && text.length > 25 ? 'paragraph' : null;
}

function isWithin(page: PageSnapshot, at: number, tag: string): boolean {
  for (let element = page.elements[at], up = 0; element && up < 6; element = page.elements[element.parent], up++) {
    if (element.tag === tag) return true;
  }
  return false;
}
