import type { BlockRole, PageSnapshot, SnapshotBlock } from '../model.ts';
import { isLabelledByline, namesInByline } from './byline-names.ts';
import { headingRank } from './headline.ts';
import { isLatin1 } from './latin-text.ts';
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
  if (!isMostlySmall(text)) return null;
  if (tag === 'p') return endsSentence(text) || text.length > 60 ? 'paragraph' : null;
  return endsSentence(text) && text.length > 25 ? 'paragraph' : null;
}

/** Whether at least four of ten characters are letters in lower case, or some have no case. */
function isMostlySmall(text: string): boolean {
  const small = text.match(isLatin1(text) ? /[a-zµß-öø-ÿ]/g : /\p{Ll}/gu)?.length ?? 0;
  return small >= text.length * 0.4 || (isLatin1(text) ? /[ªº]/ : /\p{Lo}/u).test(text);
}

function isWithin(page: PageSnapshot, at: number, tag: string): boolean {
  for (let element = page.elements[at], up = 0; element && up < 6; element = page.elements[element.parent], up++) {
    if (element.tag === tag) return true;
  }
  return false;
}
