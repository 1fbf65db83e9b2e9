import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { root } from '../../scripts/build/root.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { patience } from './harness/look-at-page.ts';
import { openOwnPage } from './harness/open-own-page.ts';
import { sample } from './harness/pages.ts';

const axe = readFileSync(join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

inBothBrowsers((stage) => {
  test.each(['options.html', 'welcome.html'])('axe finds nothing amiss in %s', async (file) => {
    const page = await openOwnPage(stage, file);
    for (const width of [1280, 320]) {
      await page.setViewport({ width, height: 900 });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width} px`).toBe(true);
    }
  });

  // The popup's document in a tab is the same view; the panel shows the sheet of the tab in front.
  test.each(['sidepanel.html', 'popup.html'])(
    'axe finds nothing amiss in %s, with a sheet and without',
    async (file) => {
      const tab = await stage.open(sample());
      const page = await openOwnPage(stage, file);
      await expect.poll(() => page.evaluate(() => document.querySelector('.notice') !== null), patience).toBe(true);
      expect(await violations(page)).toEqual([]);
      await tab.bringToFront();
      await expect
        .poll(() => page.evaluate(() => document.querySelectorAll('.entry').length), patience)
        .toBeGreaterThan(4);
      expect(await violations(page)).toEqual([]);
    },
  );
});

/** What axe finds in a page: rule and places. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    interface Found {
      readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
    }
    const { axe } = globalThis as unknown as { readonly axe: { run(): Promise<Found> } };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}
