import type { BlockRole, PageSnapshot } from '../model.ts';
import { roleOf } from './block-role.ts';
import type { BodyRegion } from './body-region.ts';
import type { Furniture } from './furniture.ts';
import { belongsToHead, markLede } from './lede.ts';
import type { PageTree } from './page-tree.ts';
import { isSideMatter } from './side-matter.ts';

/** A block of the page that belongs to the article. */
export interface ChosenBlock {
  readonly source: number;
  readonly role: BlockRole;
}

/** Judges every block from the headline to the end of the region, one by one, and gives the roles. */
export function chooseBlocks(
  tree: PageTree,
  furniture: Furniture,
  region: BodyRegion,
  headline: number | null,
): ChosenBlock[] {
  const { page, prose } = tree;
  const seen = new Set<string>();
  const chosen: ChosenBlock[] = [];
  const firstInside = page.blocks.findIndex(({ element }) => region.inside[element]);
  const start = headline !== null && headline < firstInside ? headline : firstInside;
  page.blocks.forEach((block, at) => {
    if (at < start || at === headline) return;
    if (furniture.around[block.element] || furniture.caption[block.element]) return;
    if (!region.inside[block.element] && !(at < firstInside && belongsToHead(page, block, prose[at] ?? 0))) return;
    const role = roleOf(page, block, prose[at] ?? 0);
    if (role === null || seen.has(block.text)) return;
    if (role !== 'heading') seen.add(block.text);
    chosen.push({ source: at, role });
  });
  const body = withoutPullQuotes(page, withoutIdleHeadings(page, chosen));
  const marked = markLede(page, body);
  return headline === null ? marked : insertInOrder(marked, { source: headline, role: 'headline' });
}

/** A heading stays when text of the article follows it. */
function withoutIdleHeadings(page: PageSnapshot, blocks: readonly ChosenBlock[]): ChosenBlock[] {
  return blocks.filter((block, at) => {
    if (block.role !== 'heading') return true;
    const next = blocks[at + 1];
    if (!next || next.role === 'byline') return false;
    const text = page.blocks[block.source]?.text ?? '';
    return !isSideMatter(text);
  });
}

/** Characters of the longest sentence that is printed large for show. */
const longestPullQuote = 400;
/** Each quotation is looked up in the whole text, so their number is bounded. */
const mostPullQuotes = 60;

/** A quotation that also stands in a paragraph is shown twice and read once. */
function withoutPullQuotes(page: PageSnapshot, blocks: readonly ChosenBlock[]): readonly ChosenBlock[] {
  if (blocks.every(({ role }) => role !== 'quote')) return blocks;
  const plain = (text: string) =>
    text
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase();
  const textOf = (block: ChosenBlock) => page.blocks[block.source]?.text ?? '';
  const whole = blocks
    .filter(({ role }) => role === 'paragraph')
    .map((block) => plain(textOf(block)))
    .join('\n');
  let looked = 0;
  return blocks.filter(
    (block) =>
      block.role !== 'quote' ||
      textOf(block).length > longestPullQuote ||
      looked++ >= mostPullQuotes ||
      !whole.includes(plain(textOf(block))),
  );
}

function insertInOrder(blocks: readonly ChosenBlock[], added: ChosenBlock): ChosenBlock[] {
  return [...blocks, added].sort((a, b) => a.source - b.source);
}
