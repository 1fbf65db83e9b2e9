import type { PageSnapshot, SnapshotBlock } from '../model.ts';
import type { ChosenBlock } from './body-blocks.ts';
import { namesInByline } from './byline-names.ts';
import { namesLede } from './element-hints.ts';
import { headingRank } from './headline.ts';
import { linkDensity } from './prose.ts';
import { isSideMatter } from './side-matter.ts';

/** Characters that a line under the headline needs to be a lede and no label. */
const shortestLede = 60;

/** Whether a block between headline and body belongs to the article: running text, a line marked as lede, or a byline. */
export function belongsToHead(page: PageSnapshot, block: SnapshotBlock, prose: number): boolean {
  if (linkDensity(block) > 0.3 || isSideMatter(block.text)) return false;
  if (prose > 0 || namesInByline(block.text) !== null) return true;
  return (
    block.text.length >= shortestLede && (hasLedeHint(page, block.element) || headingRank(page, block.element) > 0)
  );
}

/**
 * Gives the first paragraph the role of a lede when it is set apart from the second, by its hint, by its place in the tree or in bold; a
 * sentence-long heading above the first paragraph is a lede, too.
 */
export function markLede(page: PageSnapshot, blocks: readonly ChosenBlock[]): ChosenBlock[] {
  const first = blocks.findIndex(({ role }) => role === 'paragraph');
  const title = blocks.findIndex(({ role }) => role !== 'byline');
  const isSubtitle = blocks[title]?.role === 'heading' && (textOf(page, blocks[title])?.length ?? 0) >= shortestLede;
  const lede = isSubtitle ? title : isApart(page, blocks, first) ? first : -1;
  return blocks.map((block, at) => (at === lede ? { ...block, role: 'lede' } : block));
}

function isApart(page: PageSnapshot, blocks: readonly ChosenBlock[], first: number): boolean {
  const second = blocks.findIndex(({ role }, at) => at > first && role === 'paragraph');
  const own = page.blocks[blocks[first]?.source ?? -1];
  const next = page.blocks[blocks[second]?.source ?? -1];
  if (!own || !next) return false;
  const parent = page.elements[own.element]?.parent ?? -1;
  return (
    hasLedeHint(page, own.element) ||
    hasLedeHint(page, parent) ||
    signature(page, own.element) !== signature(page, next.element) ||
    (own.emphasisLength > own.text.length * 0.9 && next.emphasisLength < next.text.length / 2)
  );
}

/** What an element and its parent look like in the markup. */
function signature(page: PageSnapshot, at: number): string {
  const element = page.elements[at];
  const parent = page.elements[element?.parent ?? -1];
  return `${element?.tag} ${element?.hint} < ${parent?.tag} ${parent?.hint}`;
}

function hasLedeHint(page: PageSnapshot, at: number): boolean {
  return namesLede(page.elements[at]?.hint ?? '');
}

function textOf(page: PageSnapshot, block: ChosenBlock | undefined): string | undefined {
  return page.blocks[block?.source ?? -1]?.text;
}
