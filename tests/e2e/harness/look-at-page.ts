import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

export interface Painted {
  readonly highlight: string;
  readonly text: string;
  /** Middle of the first line box, CSS pixels from the top left of the viewport. */
  readonly x: number;
  readonly y: number;
}

/** What is highlighted in a page, in order of the document; the registry is the same for page and content script. */
export function paintedIn(page: Page): Promise<readonly Painted[]> {
  return page.evaluate(() => {
    const found: { painted: Painted; range: Range }[] = [];
    for (const [highlight, ranges] of CSS.highlights) {
      for (const range of ranges) {
        if (!highlight.startsWith('dramatis-') || !(range instanceof Range)) continue;
        const box = range.getClientRects()[0];
        const x = box ? box.left + box.width / 2 : Number.NaN;
        const y = box ? box.top + box.height / 2 : Number.NaN;
        found.push({ painted: { highlight, text: range.toString(), x, y }, range });
      }
    }
    found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return found.map(({ painted }) => painted);
  });
}

/** Waits until something is highlighted. */
export async function waitForHighlights(page: Page): Promise<readonly Painted[]> {
  await expect.poll(async () => (await paintedIn(page)).length, patience).toBeGreaterThan(0);
  return paintedIn(page);
}

/** Scrolls a highlighted word to the middle of the window and returns where it is. */
export async function showWord(page: Page, text: string): Promise<Painted> {
  await page.evaluate((wanted) => {
    const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
      name.startsWith('dramatis-') ? [...highlight] : [],
    );
    const range = ranges.find((each) => each.toString() === wanted);
    const box = range instanceof Range ? range.getBoundingClientRect() : null;
    if (box) scrollBy({ top: box.top - innerHeight / 2, behavior: 'instant' });
  }, text);
  const word = (await paintedIn(page)).find((painted) => painted.text === text && painted.y > 0);
  if (!word) throw new Error(`${text} is not highlighted`);
  return word;
}

/** How long a condition may take to come true; conditions are looked at again and again, never slept for. */
export const patience = { timeout: 15_000, interval: 50 } as const;
