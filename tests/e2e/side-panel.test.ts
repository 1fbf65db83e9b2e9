import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { patience } from './harness/look-at-page.ts';
import { openOwnPage } from './harness/open-own-page.ts';
import { article, frontPage } from './harness/pages.ts';

inBothBrowsers((stage) => {
  const headline = (panel: Page) => panel.evaluate(() => document.querySelector('.sheet h1, .notice h1')?.textContent);

  // The panel's own document in a tab: the same code, told by the browser of the same tabs.
  test('The side panel follows the reader from tab to tab and from page to page', async () => {
    const first = await stage.open(article({ headline: 'Gespräche in Genf dauern an' }));
    const panel = await openOwnPage(stage, 'sidepanel.html');
    await first.bringToFront();
    await expect.poll(() => headline(panel), patience).toBe('Gespräche in Genf dauern an');
    const second = await stage.open(article({ headline: 'Vertrag in Oslo unterzeichnet' }));
    await expect.poll(() => headline(panel), patience).toBe('Vertrag in Oslo unterzeichnet');
    await first.bringToFront();
    await expect.poll(() => headline(panel), patience).toBe('Gespräche in Genf dauern an');
    await first.goto(stage.site.put('/', frontPage()));
    await expect.poll(() => panel.evaluate(() => document.querySelector('.notice') !== null), patience).toBe(true);
    await first.goto(second.url());
    await expect.poll(() => headline(panel), patience).toBe('Vertrag in Oslo unterzeichnet');
  });

  test('The side panel shows what a page becomes that changes its address without being loaded anew', async () => {
    const tab = await stage.open(article({ headline: 'Gespräche in Genf dauern an' }));
    const panel = await openOwnPage(stage, 'sidepanel.html');
    await tab.bringToFront();
    await expect.poll(() => headline(panel), patience).toBe('Gespräche in Genf dauern an');
    await tab.evaluate(() => {
      const title = document.querySelector('article h1');
      if (title) title.textContent = document.title = 'Vertrag in Oslo unterzeichnet';
      history.pushState(null, '', '/politik/vertrag-in-oslo.html');
    });
    await expect.poll(() => headline(panel), patience).toBe('Vertrag in Oslo unterzeichnet');
  });

  test('A mention pressed in the side panel is shown in the page, and the panel stays', async () => {
    const tab = await stage.open(article());
    const panel = await openOwnPage(stage, 'sidepanel.html');
    await tab.bringToFront();
    await expect
      .poll(() => panel.evaluate(() => document.querySelectorAll('.entry').length), patience)
      .toBeGreaterThan(0);
    await panel.evaluate(() => {
      document.querySelector<HTMLElement>('.entry [aria-expanded=false]')?.click();
    });
    await expect
      .poll(() => panel.evaluate(() => document.querySelectorAll('.entry .evidence').length), patience)
      .toBeGreaterThan(0);
    await panel.evaluate(() => document.querySelector<HTMLElement>('.entry .evidence')?.click());
    await expect.poll(() => tab.evaluate(() => CSS.highlights.has('dramatis-flash')), patience).toBe(true);
    expect(panel.isClosed()).toBe(false);
  });

  test('The popup has a button for the side panel', async () => {
    const tab = await stage.open(article());
    const popup = await stage.browser.openPopup(tab);
    await expect
      .poll(() => popup.run(() => document.querySelectorAll('footer .links button').length), patience)
      .toBe(2);
    await popup.close();
  });
});
