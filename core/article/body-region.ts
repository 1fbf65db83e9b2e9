import type { Furniture } from './furniture.ts';
import { type PageTree, sumUp } from './page-tree.ts';

/** The part of the tree that holds the article's text. */
export interface BodyRegion {
  /** Index of the element. */
  readonly element: number;
  /** For each element, whether it is the region or below it. */
  readonly inside: readonly boolean[];
  /** Indexes of the region and all elements around it. */
  readonly path: ReadonlySet<number>;
}

/**
 * Share of the prose of an element that one child must hold to be entered. Between .7 and .85 the development pages read the same; below,
 * bodies in two parts lose one, above, teasers under the article come along.
 */
const dominance = 0.8;

/** Goes down from the body for as long as one child holds nearly all running text. */
export function findBodyRegion(tree: PageTree, furniture: Furniture): BodyRegion {
  const { page } = tree;
  const own = tree.prose.map((value, at) => {
    const element = page.blocks[at]?.element ?? 0;
    return furniture.around[element] || furniture.caption[element] ? 0 : value;
  });
  const mass = sumUp(page, own);
  const best: number[] = [];
  page.elements.forEach(({ parent }, at) => {
    if (parent >= 0 && (best[parent] === undefined || (mass[at] ?? 0) > (mass[best[parent]] ?? 0))) best[parent] = at;
  });
  let element = 0;
  const path = new Set([0]);
  for (let next = best[element]; next !== undefined; next = best[element]) {
    if ((mass[next] ?? 0) === 0 || (mass[next] ?? 0) < (mass[element] ?? 0) * dominance) break;
    // A paragraph is never a region: its neighbours may be the rest of the text.
    if (/^(?:p|h[1-6]|li|blockquote|td)$/.test(page.elements[next]?.tag ?? '')) break;
    element = next;
    path.add(next);
  }
  const inside = page.elements.map(() => false);
  page.elements.forEach(({ parent }, at) => {
    inside[at] = at === element || (parent >= 0 && (inside[parent] ?? false));
  });
  return { element, inside, path };
}
