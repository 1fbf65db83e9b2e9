import type { BlockRole, PageSnapshot, SnapshotBlock } from '../model.ts';
import type { BodyRegion } from './body-region.ts';
import { namesInByline } from './byline.ts';
import type { Furniture } from './furniture.ts';
import { headingRank } from './headline.ts';
import type { PageTree } from './page-tree.ts';
import { endsSentence, linkDensity } from './prose.ts';
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
    if (!region.inside[block.element] && !(at < firstInside && isLede(page, block, prose[at] ?? 0))) return;
    const role = roleOf(page, block, prose[at] ?? 0);
    if (role === null || seen.has(block.text)) return;
    if (role !== 'heading') seen.add(block.text);
    chosen.push({ source: at, role });
  });
  const body = withoutPullQuotes(page, withoutIdleHeadings(page, chosen));
  const marked = markLede(page, body);
  return headline === null ? marked : insertInOrder(marked, { source: headline, role: 'headline' });
}

function roleOf(page: PageSnapshot, block: SnapshotBlock, prose: number): BlockRole | null {
  const { text } = block;
  const links = linkDensity(block);
  if (isSideMatter(text) && (text.length < 200 || links > 0.3)) return null;
  if (namesInByline(text) !== null && !endsSentence(text)) return 'byline';
  const tag = page.elements[block.element]?.tag ?? '';
  if (headingRank(page, block.element) > 0) return links > 0.5 || text.length > 200 ? null : 'heading';
  if (isWithin(page, block.element, 'blockquote')) return links > 0.5 ? null : 'quote';
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return links > 0.4 || text.length < 15 ? null : 'list';
  if (prose > 0) return 'paragraph';
  if (links > 0.4) return null;
  if (
    tag === 'p' &&
    block.emphasisLength === text.length &&
    text.length < 120 &&
    text.length > 3 &&
    !/[.:;,]$/.test(text)
  )
    return 'heading';
  if (/^(?:td|th|button|label|time|dt)$/.test(tag)) return null;
  const letters = text.match(/\p{Ll}/gu)?.length ?? 0;
  if (letters < text.length * 0.4 && !/\p{Lo}/u.test(text)) return null;
  if (tag === 'p') return endsSentence(text) || text.length > 60 ? 'paragraph' : null;
  return endsSentence(text) && text.length > 25 ? 'paragraph' : null;
}

const ledeHint =
  /(?:^|[\s_-])\w*(?:lede|lead|intro|introduction|standfirst|dek|teaser|summary|abstract|vorspann|anlauf|einleitung|subtitle|subheadline|excerpt|description)(?:$|[\s_-])/;

function isLede(page: PageSnapshot, block: SnapshotBlock, prose: number): boolean {
  if (linkDensity(block) > 0.3 || isSideMatter(block.text)) return false;
  return (
    prose > 0 ||
    (block.text.length > 60 && ledeHint.test(page.elements[block.element]?.hint ?? '')) ||
    namesInByline(block.text) !== null
  );
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

/** A quotation that also stands in a paragraph is shown twice and read once. */
function withoutPullQuotes(page: PageSnapshot, blocks: readonly ChosenBlock[]): ChosenBlock[] {
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
  return blocks.filter(
    (block) => block.role !== 'quote' || textOf(block).length > 400 || !whole.includes(plain(textOf(block))),
  );
}

/** The first paragraph is the lede when it is set apart: by its place in the tree, by its hint or in bold. */
function markLede(page: PageSnapshot, blocks: readonly ChosenBlock[]): ChosenBlock[] {
  const first = blocks.findIndex(({ role }) => role === 'paragraph');
  const second = blocks.findIndex(({ role }, at) => at > first && role === 'paragraph');
  const lede = page.blocks[blocks[first]?.source ?? -1];
  const next = page.blocks[blocks[second]?.source ?? -1];
  if (!lede || !next) return [...blocks];
  const own = page.elements[lede.element];
  const other = page.elements[next.element];
  const apart =
    ledeHint.test(own?.hint ?? '') ||
    ledeHint.test(page.elements[own?.parent ?? -1]?.hint ?? '') ||
    own?.parent !== other?.parent ||
    (lede.emphasisLength > lede.text.length * 0.9 && next.emphasisLength < next.text.length / 2);
  return blocks.map((block, at) => (at === first && apart ? { ...block, role: 'lede' } : block));
}

function insertInOrder(blocks: readonly ChosenBlock[], added: ChosenBlock): ChosenBlock[] {
  return [...blocks, added].sort((a, b) => a.source - b.source);
}

function isWithin(page: PageSnapshot, at: number, tag: string): boolean {
  for (let element = page.elements[at], up = 0; element && up < 6; element = page.elements[element.parent], up++) {
    if (element.tag === tag) return true;
  }
  return false;
}
