/** Saves the pictures of the store listings, 1280 × 800, in German and English, from Chromium: `npm run screens:store`. They lie in out/store. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { findBrowser } from '../browsers/find-browser.ts';
import { launchBrowser } from '../browsers/launch-browser.ts';
import { openOwnPage } from '../browsers/open-own-page.ts';
import { type ReaderBrowser, until } from '../browsers/reader-browser.ts';
import { buildExtension } from '../build/build-extension.ts';
import { extensionInLanguage } from '../build/extension-in-language.ts';
import { root } from '../build/root.ts';
import { serveFolder } from '../start/serve-folder.ts';

/** What the stores ask for, in CSS pixels and pixels. */
const size = { width: 1280, height: 800 };
const folder = join(root, 'out', 'store');

mkdirSync(folder, { recursive: true });
const built = buildExtension('chromium');
if (!built.ok) throw new Error(built.output);
for (const language of ['de', 'en'] as const) {
  const extension = extensionInLanguage('chromium', language);
  const browser = await launchBrowser('chromium', { program: findBrowser('chromium'), extension, headless: true });
  const server = await serveFolder(join(root, 'tests', 'pages', 'sample'));
  try {
    const tab = await browser.openPage(`${server.origin}/page.html`);
    await showCard(browser, tab, join(folder, `${language}-1-card.png`));
    await showSheet(browser, tab, language);
    const options = await openOwnPage(browser, 'options.html');
    await options.setViewport(size);
    await save(options, join(folder, `${language}-4-options.png`));
  } finally {
    await browser.close();
    server.close();
    rmSync(extension, { recursive: true });
  }
}

async function showCard(browser: ReaderBrowser, tab: Page, path: string): Promise<void> {
  await tab.setViewport(size);
  await until('the marks', () => tab.evaluate(() => CSS.highlights.size > 0));
  const word = await tab.evaluate(() => {
    const boxes = [...(CSS.highlights.get('dramatis-person') ?? [])].map((range) =>
      (range as Range).getBoundingClientRect(),
    );
    const box = boxes.find(({ top }) => top > 150 && top < 500);
    return { x: (box?.left ?? 0) + 8, y: (box?.top ?? 0) + 8 };
  });
  await tab.mouse.move(word.x, word.y);
  await until('the card', () =>
    browser.insideCard(tab, (card) => card.querySelector('.card') !== null && card.getAnimations().length === 0),
  );
  await save(tab, path);
  await tab.keyboard.press('Escape');
}

/** The top of the sheet and its map, as they stand in the side panel; its document in a tab follows the tab in front. */
async function showSheet(browser: ReaderBrowser, tab: Page, language: string): Promise<void> {
  const panel = await openOwnPage(browser, 'sidepanel.html');
  await panel.setViewport(size);
  await tab.bringToFront();
  await until('the map', () => panel.evaluate(() => document.querySelector('.map [role=img]') !== null));
  // A copy stays as it is when the panel comes to the front itself.
  await panel.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
  await panel.bringToFront();
  await save(panel, join(folder, `${language}-2-sheet.png`));
  await panel.evaluate(() => document.querySelector('.map')?.scrollIntoView({ block: 'center' }));
  await save(panel, join(folder, `${language}-3-map.png`));
  await panel.close();
}

async function save(page: Page, path: string): Promise<void> {
  await page.screenshot({ path: path as `${string}.png`, captureBeyondViewport: false });
  console.log(path);
}
