/**
 * Saves the pictures of the store listings, 1280 × 800, in German and English, from Chromium with the samples of either language: `npm run screens:store`.
 * They lie in docs/store/screenshots.
 */
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
import { sideBySide } from './side-by-side.ts';

/** What the stores ask for, in CSS pixels and pixels. */
const size = { width: 1280, height: 800 };
/** As wide as the browser makes the side panel at first, nearly; the article has the rest. */
const panelWidth = 400;
const folder = join(root, 'docs', 'store', 'screenshots');
const samples = {
  de: { page: 'sample', host: 'morgenlaterne.example' },
  en: { page: 'sample-en', host: 'harbourbell.example' },
} as const;

mkdirSync(folder, { recursive: true });
const built = buildExtension('chromium');
if (!built.ok) throw new Error(built.output);
for (const language of ['de', 'en'] as const) {
  const extension = extensionInLanguage('chromium', language);
  const { page, host } = samples[language];
  const server = await serveFolder(join(root, 'tests', 'pages', page));
  const program = findBrowser('chromium');
  // As a proxy it answers for any host: the switch of the site shows a name of a newspaper.
  const proxyPort = Number(new URL(server.origin).port);
  const browser = await launchBrowser('chromium', { program, extension, headless: true, proxyPort });
  try {
    const tab = await browser.openPage(`http://${host}/page.html`);
    await closeCookieNotice(tab);
    await showCard(browser, tab, `${language}-1-card.png`);
    await showSheet(browser, tab, language);
    const options = await openOwnPage(browser, 'options.html');
    await options.setViewport(size);
    await save(options, `${language}-5-options.png`);
  } finally {
    await browser.close();
    server.close();
    rmSync(extension, { recursive: true });
  }
}

function closeCookieNotice(tab: Page): Promise<void> {
  return tab.evaluate(() => document.querySelector<HTMLElement>('#cookies button')?.click());
}

async function showCard(browser: ReaderBrowser, tab: Page, name: string): Promise<void> {
  await tab.setViewport(size);
  await until('the marks', () => tab.evaluate(() => CSS.highlights.size > 0));
  const word = await tab.evaluate(() => {
    const boxes = [...(CSS.highlights.get('dramatis-person') ?? [])].map((range) =>
      (range as Range).getBoundingClientRect(),
    );
    const box = boxes.sort((a, b) => a.top - b.top)[0];
    // The whole card has its place below.
    scrollBy({ top: (box?.top ?? 0) - 290, behavior: 'instant' });
    return { x: (box?.left ?? 0) + 8, y: (box?.top ?? 0) + 8 - scrollY };
  });
  await tab.mouse.move(word.x, word.y);
  await until('the card', () =>
    browser.insideCard(tab, (card) => card.querySelector('.card') !== null && card.getAnimations().length === 0),
  );
  await save(tab, name);
  await tab.keyboard.press('Escape');
  await tab.mouse.move(1, 1);
  await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
}

/** Three parts of the sheet beside the article, as the side panel stands there; its document in a tab follows the tab in front. */
async function showSheet(browser: ReaderBrowser, tab: Page, language: string): Promise<void> {
  await tab.setViewport({ width: size.width - panelWidth, height: size.height });
  const panel = await openOwnPage(browser, 'sidepanel.html');
  await panel.setViewport({ width: panelWidth, height: size.height });
  await tab.bringToFront();
  await until('the map', () => panel.evaluate(() => document.querySelector('.map [role=img]') !== null));
  const page = await tab.screenshot({ encoding: 'base64', captureBeyondViewport: false });
  // A copy stays as it is when the panel comes to the front itself.
  await panel.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
  await panel.bringToFront();
  const parts = [
    ['2-sheet', 'body'],
    ['3-places', '#section-places'],
    ['4-said', '#section-said'],
  ] as const;
  for (const [name, selector] of parts) {
    await panel.evaluate((at) => document.querySelector(at)?.scrollIntoView({ behavior: 'instant' }), selector);
    const side = await panel.screenshot({ encoding: 'base64', captureBeyondViewport: false });
    const both = await browser.puppeteer.newPage();
    await both.setViewport(size);
    await both.setContent(sideBySide(page, side, panelWidth));
    await save(both, `${language}-${name}.png`);
    await both.close();
  }
  await panel.close();
}

async function save(page: Page, name: string): Promise<void> {
  const path = join(folder, name);
  await page.screenshot({ path: path as `${string}.png`, captureBeyondViewport: false });
  console.log(path);
}
