import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, inject } from 'vitest';
import type { BrowserName } from '../../../scripts/browsers/browser-candidates.ts';
import { launchBrowser } from '../../../scripts/browsers/launch-browser.ts';
import type { ReaderBrowser } from '../../../scripts/browsers/reader-browser.ts';
import { extensionFolder } from '../../../scripts/build/build-extension.ts';
import { root } from '../../../scripts/build/root.ts';
import { openSite, type Site } from './site.ts';

/** What a test works with; the fields are there once the tests of a browser run. */
export interface Stage {
  readonly name: BrowserName;
  readonly browser: ReaderBrowser;
  readonly site: Site;
  /** Opens a document in a new tab in front. */
  open(html: string, headers?: Readonly<Record<string, string>>): Promise<Page>;
}

const screenshots = join(root, 'out', 'e2e');

/** Defines the same tests for Chromium and Firefox. A test that fails leaves a screenshot in out/e2e. */
export function inBothBrowsers(define: (stage: Stage) => void): void {
  describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
    let browser: ReaderBrowser;
    let site: Site;
    let page = 0;

    beforeAll(async () => {
      site = await openSite();
      const program = inject('programs')[name];
      browser = await launchBrowser(name, {
        program,
        extension: extensionFolder(name),
        headless: true,
        proxyPort: site.port,
      });
    });

    afterEach(async ({ task }) => {
      const [first, ...others] = await browser.puppeteer.pages();
      const failed = task.result?.state === 'fail';
      for (const [index, each] of [first, ...others].entries()) {
        if (failed && each && each.url() !== 'about:blank') await saveScreenshot(each, `${name} ${task.name} ${index}`);
      }
      for (const each of others) await each.close();
      await first?.goto('about:blank');
    });

    afterAll(async () => {
      await browser?.close();
      site?.close();
    });

    define({
      name,
      get browser() {
        return browser;
      },
      get site() {
        return site;
      },
      open(html, headers) {
        page += 1;
        return browser.openPage(site.put(`/politik/artikel-${page}.html`, html, headers));
      },
    });
  });
}

async function saveScreenshot(page: Page, title: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  const file = title.toLowerCase().replace(/[^a-z0-9äöüß]+/g, '-');
  // A page that hangs must not hide why its test failed.
  await page.screenshot({ path: `${join(screenshots, file)}.png` }).catch(() => {});
}
