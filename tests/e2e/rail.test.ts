import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { patience, waitForHighlights } from './harness/look-at-page.ts';
import { openOwnPage } from './harness/open-own-page.ts';
import { sample } from './harness/pages.ts';

inBothBrowsers((stage) => {
  const labels = (tab: Page) =>
    stage.browser.insideRail(tab, (rail) =>
      [...rail.querySelectorAll('button')].map((each) => each.getAttribute('aria-label') ?? ''),
    );

  async function turnRail(): Promise<void> {
    const options = await openOwnPage(stage, 'options.html');
    await options.evaluate(() => document.querySelectorAll('fieldset')[3]?.querySelector('input')?.click());
    await options.close();
  }

  test('The rail stands at the edge only where the reader wants it, and a press leads to the words', async () => {
    const tab = await stage.open(sample());
    await waitForHighlights(tab);
    expect(await tab.evaluate(() => document.querySelector('dramatis-rail') !== null)).toBe(false);
    await turnRail();
    await tab.bringToFront();
    await expect.poll(async () => (await labels(tab))?.length ?? 0, patience).toBeGreaterThan(3);
    expect((await labels(tab))?.join()).toContain('Amina Wanjiru');
    const last = await stage.browser.insideRail(tab, lastBucket);
    await tab.mouse.click(last?.x ?? 0, last?.y ?? 0);
    await expect.poll(() => tab.evaluate(() => scrollY), patience).toBeGreaterThan(100);
    await expect.poll(() => tab.evaluate(() => document.querySelector('dramatis-card') !== null), patience).toBe(true);
    await turnRail();
    await tab.bringToFront();
    await expect.poll(() => tab.evaluate(() => document.querySelector('dramatis-rail') !== null), patience).toBe(false);
  });
});

function lastBucket(rail: ShadowRoot): { x: number; y: number } | null {
  const box = [...rail.querySelectorAll('button')].at(-1)?.getBoundingClientRect();
  return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
}
