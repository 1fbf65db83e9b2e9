import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { defaultSettings } from '../../platform/settings-model.ts';
import type { BrowserName } from '../../scripts/browsers/browser-candidates.ts';
import { launchBrowser } from '../../scripts/browsers/launch-browser.ts';
import { openOwnPage } from '../../scripts/browsers/open-own-page.ts';
import type { ReaderBrowser } from '../../scripts/browsers/reader-browser.ts';
import { extensionFolder } from '../../scripts/build/build-extension.ts';
import { paintedIn, patience } from './harness/look-at-page.ts';
import { article } from './harness/pages.ts';
import { openSite } from './harness/site.ts';

const hidden = { kind: 'hide', name: 'Jean-Luc Marchand', entityKind: 'person', host: null };
const settings = { ...defaultSettings, style: 'marker' };

test.each(['chromium', 'firefox'] as const)(
  'Settings and corrections survive the end of the background and of the browser: %s',
  { timeout: 120_000 },
  async (name) => {
    const profile = mkdtempSync(join(tmpdir(), 'dramatis-profile-'));
    const site = await openSite();
    const address = site.put('/politik/artikel.html', article());
    let browser = await launch(name, profile, site.port);
    try {
      const options = await openOwnPage(browser, 'options.html');
      await send(options, { kind: 'saveSettings', settings });
      await send(options, { kind: 'correct', add: hidden, remove: null });
      await browser.endBackground();
      await expectKept(browser, address);
      await browser.close();
      browser = await launch(name, profile, site.port);
      await expectKept(browser, address);
    } finally {
      await browser.close();
      site.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
);

function launch(name: BrowserName, profile: string, proxyPort: number): Promise<ReaderBrowser> {
  return launchBrowser(name, {
    program: inject('programs')[name],
    extension: extensionFolder(name),
    headless: true,
    // It opens with the installation, and so not always.
    keepWelcome: true,
    profile,
    proxyPort,
  });
}

async function expectKept(browser: ReaderBrowser, address: string): Promise<void> {
  const tab = await browser.openPage(address);
  const marked = async () => {
    // The first-run page opens when it likes, and a tab behind it is not read.
    await tab.bringToFront();
    return (await paintedIn(tab)).length;
  };
  await expect.poll(marked, patience).toBeGreaterThan(0);
  const painted = await paintedIn(tab);
  expect([...new Set(painted.map(({ highlight }) => highlight))].sort()).toEqual([
    'dramatis-person-marker',
    'dramatis-place-marker',
  ]);
  expect(painted.map(({ text }) => text)).toContain('Ingrid Solvang');
  expect(painted.map(({ text }) => text)).not.toContain(hidden.name);
  const options = await openOwnPage(browser, 'options.html');
  await expect
    .poll(() => options.evaluate(() => document.querySelector('.corrections > li')?.textContent ?? ''), patience)
    .toContain(hidden.name);
  await options.close();
}

async function send(own: Page, message: object): Promise<void> {
  const answer = await own.evaluate((wish) => {
    interface Api {
      readonly runtime: { sendMessage(message: object): Promise<unknown> };
    }
    const { browser, chrome } = globalThis as unknown as Record<string, Api | undefined>;
    return (browser ?? chrome)?.runtime.sendMessage(wish);
  }, message);
  expect(answer).toBeTruthy();
}
