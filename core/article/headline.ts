import type { PageSnapshot } from '../model.ts';
import type { StructuredData } from './json-ld.ts';
import { metaContent } from './meta-content.ts';
import { linkDensity, proseMass } from './prose.ts';
import { titleOverlap, titleWords } from './title-match.ts';

export interface Headline {
  readonly text: string | null;
  /** Index of the block that shows it, or null. */
  readonly block: number | null;
}

/** The visible headline, told by its rank and by how well it agrees with what the page calls itself; else that name alone. */
export function findHeadline(page: PageSnapshot, data: StructuredData, firstBodyBlock: number): Headline {
  const stated = data.headline ?? metaContent(page, 'og:title', 'twitter:title');
  const names = [data.headline, metaContent(page, 'og:title'), metaContent(page, 'twitter:title'), page.title]
    .filter((name) => name !== null)
    .map(titleWords);
  const stating = data.headline === null ? names.slice(0, -1) : names.slice(0, 1);
  let best = { block: -1, score: 0.99 };
  page.blocks.forEach((block, at) => {
    if (at > firstBodyBlock + 3 || block.text.length < 4 || block.text.length > 300) return;
    const rank = headingRank(page, block.element);
    if (rank === 0 || (rank > 1 && proseMass(block) > 0)) return;
    const words = titleWords(block.text);
    const agreement = names.reduce((most, name) => Math.max(most, titleOverlap(name, words)), 0);
    // One or two words agree with anything; a heading in a link leads elsewhere.
    const score =
      (words.size < 3 ? agreement * 0.5 : agreement * 2) +
      (rank === 1 ? 1 : rank === 2 ? 0.4 : 0.2) -
      linkDensity(block) +
      // Above the headline that is shown, some pages hide another one for search engines, or repeat it in a breadcrumb.
      (stating.some((name) => words.size === name.size && titleOverlap(words, name) === 1) ? 1 : 0) -
      (isBreadcrumb(page, block.element) ? 1 : 0) -
      (at > firstBodyBlock ? 0.6 : 0);
    if (score > best.score) best = { block: at, score };
  });
  if (best.block < 0) best.block = boldLineAbove(page, firstBodyBlock);
  // Menus and summaries can hold whole sentences, so that what looks like the first of the text stands above the headline.
  if (best.block < 0)
    best.block = page.blocks.findIndex(({ text, element }) => {
      const words = titleWords(text);
      return (
        words.size > 2 && headingRank(page, element) === 1 && names.some((name) => titleOverlap(words, name) === 1)
      );
    });
  const shown = page.blocks[best.block]?.text ?? null;
  if (shown === null) return { text: stated ?? withoutSite(page.title), block: null };
  return { text: withKicker(shown, stated) ?? withoutKicker(shown, stated) ?? shown, block: best.block };
}

/** Characters of the longest kicker that belongs to a headline. */
const longestKicker = 50;

/** The headline as the page states it, when the line shown is that, or that behind a kicker of its own: „Kenia: Nairobi von unten“. */
function withKicker(shown: string, stated: string | null): string | null {
  if (stated === null) return null;
  if (shown.includes(stated)) return stated;
  const kicker = stated.endsWith(shown) ? stated.slice(0, -shown.length) : '';
  return kicker.length < longestKicker && /(?:: | – | \/ )$/.test(kicker) ? stated : null;
}

/** The line shown, parted from a kicker that runs into it, which the kicker of the stated headline gives away: „Kenia Nairobi von unten“. */
function withoutKicker(shown: string, stated: string | null): string | null {
  const kicker = stated?.slice(0, stated.lastIndexOf(': ')) ?? '';
  const end = stated?.slice(kicker.length + 2) ?? '';
  if (stated === null || end.length < 15 || !shown.endsWith(end)) return null;
  const before = shown.slice(0, -end.length);
  if (!/[\p{L}\p{N}] ?$/u.test(before)) return null;
  return before.trim() === kicker ? stated : end;
}

function isBreadcrumb(page: PageSnapshot, at: number): boolean {
  let element = page.elements[at];
  for (let up = 0; element && up < 2; up++, element = page.elements[element.parent])
    if (element.hint.includes('crumb')) return true;
  return false;
}

/** The index of the line in bold just above the text, on pages without headings; -1 when there is none. */
function boldLineAbove(page: PageSnapshot, firstBodyBlock: number): number {
  for (let at = firstBodyBlock - 1; at >= Math.max(0, firstBodyBlock - 3); at--) {
    const { text, emphasisLength, linkLength } = page.blocks[at] ?? { text: '', emphasisLength: 0, linkLength: 0 };
    if (emphasisLength === text.length && linkLength === 0 && text.length < 300 && titleWords(text).size > 2) return at;
  }
  return -1;
}

/** 1 for a first-rank heading or one marked as headline, 2 to 6 for others, 0 for no heading. */
export function headingRank(page: PageSnapshot, at: number): number {
  let element = page.elements[at];
  for (let up = 0; element && up < 3; up++) {
    const rank = /^h([1-6])$/.exec(element.tag)?.[1];
    if (rank) return Number(rank);
    if (/(?:^|[\s_-])(?:headline|heading)(?:$|\s)/.test(element.hint) && up === 0) return 2;
    element = page.elements[element.parent];
  }
  return 0;
}

/** A document title without the name of the site behind its last bar or dash. */
function withoutSite(title: string): string | null {
  const parts = title.split(/\s[|–—·-]\s/);
  const kept = parts.length > 1 ? parts.slice(0, -1).join(' – ') : title;
  return kept.trim() || null;
}
