import type { PageSnapshot } from '../model.ts';
import { proseMass } from './prose.ts';

/** The element tree of a snapshot with the running text summed up; all arrays are indexed as `elements` and `blocks` are. */
export interface PageTree {
  readonly page: PageSnapshot;
  /** Prose of each block, in characters. */
  readonly prose: readonly number[];
  /** Prose of each element with all that is below it. */
  readonly mass: readonly number[];
}

export function pageTree(page: PageSnapshot): PageTree {
  const prose = page.blocks.map(proseMass);
  return { page, prose, mass: sumUp(page, prose) };
}

/** Sums a value of the blocks over the subtrees of all elements. */
export function sumUp(page: PageSnapshot, values: readonly number[]): number[] {
  const sums = page.elements.map(() => 0);
  page.blocks.forEach((block, index) => {
    sums[block.element] = (sums[block.element] ?? 0) + (values[index] ?? 0);
  });
  for (let at = sums.length - 1; at > 0; at--) {
    const parent = page.elements[at]?.parent ?? -1;
    if (parent >= 0 && parent < at) sums[parent] = (sums[parent] ?? 0) + (sums[at] ?? 0);
  }
  return sums;
}

/** For each element, whether it or one of its ancestors is marked; elements with the tag `except` inherit nothing. */
export function inherit(page: PageSnapshot, marked: readonly boolean[], except?: string): boolean[] {
  const result: boolean[] = [];
  page.elements.forEach((element, at) => {
    result.push(
      (marked[at] ?? false) || (element.tag !== except && element.parent < at && (result[element.parent] ?? false)),
    );
  });
  return result;
}
