import { expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/browsers/launch-browser.ts';
import { welcomePages } from '../../scripts/browsers/reader-browser.ts';
import { extensionFolder } from '../../scripts/build/build-extension.ts';
import { patience } from './harness/look-at-page.ts';
import { openSite } from './harness/site.ts';

test.each(['chromium', 'firefox'] as const)(
  'The first-run page opens once, and not again with the background: %s',
  async (name) => {
    const site = await openSite();
    const browser = await launchBrowser(name, {
      program: inject('programs')[name],
      extension: extensionFolder(name),
      headless: true,
      keepWelcome: true,
      proxyPort: site.port,
    });
    try {
      const welcomed = () => welcomePages(browser.puppeteer);
      await expect.poll(async () => (await welcomed()).length, patience).toBe(1);
      const [page] = await welcomed();
      await expect
        .poll(() => page?.evaluate(() => document.querySelectorAll('.welcome .marked').length), patience)
        .toBe(5);
      // Both browsers give what the manifest asks for to an extension that is loaded this way.
      expect(await page?.evaluate(() => document.querySelector('.access'))).toBeNull();
      await browser.endBackground();
      const tab = await browser.openPage(site.put('/', '<!doctype html><title>Leer</title>'));
      await browser.openPopup(tab);
      expect(await welcomed()).toHaveLength(1);
    } finally {
      await browser.close();
      site.close();
    }
  },
);
