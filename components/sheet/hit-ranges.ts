import { folded } from './search-sheet.ts';

/** More marks than this nobody looks at, and each costs. */
const mostHits = 2_000;

/** Where the words of a search stand in the texts below an element; what folds to another length is passed over. */
export function hitRanges(root: Element, search: string): readonly Range[] {
  const words = folded(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  const ranges: Range[] = [];
  if (words.length === 0) return ranges;
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node && ranges.length < mostHits; node = texts.nextNode()) {
    const text = folded(node.nodeValue ?? '');
    if (text.length !== node.nodeValue?.length) continue;
    for (const word of words) {
      for (
        let at = text.indexOf(word);
        at >= 0 && ranges.length < mostHits;
        at = text.indexOf(word, at + word.length)
      ) {
        const range = root.ownerDocument.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        ranges.push(range);
      }
    }
  }
  return ranges;
}
