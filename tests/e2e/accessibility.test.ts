import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/browsers/launch-browser.ts';
import { openOwnPage } from '../../scripts/browsers/open-own-page.ts';
import type { ReaderBrowser } from '../../scripts/browsers/reader-browser.ts';
import { extensionInLanguage } from '../../scripts/build/extension-in-language.ts';
import { root } from '../../scripts/build/root.ts';
import { patience, showWord, waitForHighlights } from './harness/look-at-page.ts';
import { sample } from './harness/pages.ts';
import { openSite, type Site } from './harness/site.ts';

const axe = readFileSync(join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

// What axe looks at depends on the theme (contrast) or on the language (what is said), never on both: two of the four looks show all.
describe.each([
  ['chromium', 'de', 'light'],
  ['chromium', 'en', 'dark'],
  ['firefox', 'de', 'dark'],
  ['firefox', 'en', 'light'],
] as const)('axe in %s, %s, %s', (name, language, theme) => {
  let site: Site;
  let browser: ReaderBrowser;
  let extension: string;

  beforeAll(async () => {
    site = await openSite();
    extension = extensionInLanguage(name, language);
    browser = await launchBrowser(name, {
      program: inject('programs')[name],
      extension,
      headless: true,
      dark: theme === 'dark',
      proxyPort: site.port,
    });
  });

  afterAll(async () => {
    await browser?.close();
    site?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  test.each(['options.html', 'welcome.html'])('finds nothing amiss in %s, which fits into 320 px', async (file) => {
    const page = await openOwnPage(browser, file);
    expect(await page.evaluate(() => document.documentElement.lang.slice(0, 2))).toBe(language);
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(theme === 'dark');
    for (const width of [1280, 320]) {
      await page.setViewport({ width, height: 900 });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width} px`).toBe(true);
    }
    await page.close();
  });

  // The popup's document in a tab is the same view; the panel shows the sheet of the tab in front.
  test.each(['sidepanel.html', 'popup.html'])('finds nothing amiss in %s, with a sheet and without', async (file) => {
    const tab = await openSample();
    const page = await openOwnPage(browser, file);
    await expect.poll(() => page.evaluate(() => document.querySelector('.notice') !== null), patience).toBe(true);
    expect(await violations(page)).toEqual([]);
    await tab.bringToFront();
    await expect
      .poll(() => page.evaluate(() => document.querySelectorAll('.entry').length), patience)
      .toBeGreaterThan(4);
    await page.evaluate(() => document.querySelector<HTMLElement>('.correct-button')?.click());
    expect(await violations(page)).toEqual([]);
    await page.close();
    await tab.close();
  });

  test('finds nothing amiss on the cards of a person and of a place, with what they open', async () => {
    const tab = await openSample();
    await waitForHighlights(tab);
    for (const word of ['Amina Wanjiru', 'Usbekistan']) {
      const { x, y } = await showWord(tab, word);
      await tab.mouse.move(0, 0);
      await tab.mouse.move(x, y);
      const isOpen = (card: ShadowRoot, wanted: string) => card.querySelector('h2')?.textContent === wanted;
      await expect.poll(() => browser.insideCard(tab, isOpen, word), patience).toBe(true);
      await browser.insideCard(tab, (card) => card.querySelector<HTMLElement>('footer .icon-button')?.click());
      const shown = (card: ShadowRoot) =>
        card.querySelectorAll('.correct-choices button').length > 0 && card.getAnimations().length === 0;
      await expect.poll(() => browser.insideCard(tab, shown), patience).toBe(true);
      const html = (await browser.insideCard(tab, (card) => card.innerHTML)) ?? '';
      const copy = await browser.openPage(site.put('/leer.html', emptyPage));
      await copy.evaluate(showInside, html);
      expect(await violations(copy)).toEqual([]);
      await copy.close();
      await tab.bringToFront();
      await tab.keyboard.press('Escape');
    }
    await tab.close();
  });

  function openSample(): Promise<Page> {
    return browser.openPage(site.put('/politik/artikel.html', sample()));
  }
});

const emptyPage =
  '<!doctype html><html lang="de"><title>Leer</title><main><h1>Leer</h1><div id="host"></div></main></html>';

/** axe cannot look into the closed root of the card: it is shown what stands there, with its styles, in an open one. Runs in the page. */
function showInside(html: string): void {
  const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
  if (!root) return;
  root.innerHTML = html;
  // While the card fades in, its colours are not yet its own.
  for (const animation of root.getAnimations()) animation.finish();
}

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
