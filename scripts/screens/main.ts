/**
 * Saves what a reader sees of some articles, in both browsers, light and dark: `npm run screens`; with names of folders in tests/pages
 * only those. The pictures lie in out/screens: popup, its map, the page, and the card of the first place.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../browsers/browser-candidates.ts';
import { findBrowser } from '../browsers/find-browser.ts';
import { launchBrowser } from '../browsers/launch-browser.ts';
import { type ReaderBrowser, until } from '../browsers/reader-browser.ts';
import { buildExtension, extensionFolder } from '../build/build-extension.ts';
import { root } from '../build/root.ts';
import { serveFolder } from '../start/serve-folder.ts';

const usual = ['sample', 'ten-places', 'village'];
const names = process.argv.slice(2);
const folder = join(root, 'out', 'screens');

mkdirSync(folder, { recursive: true });
for (const browser of ['chromium', 'firefox'] as const) await showBrowser(browser, names.length > 0 ? names : usual);

async function showBrowser(name: BrowserName, pages: readonly string[]): Promise<void> {
  const built = buildExtension(name);
  if (!built.ok) throw new Error(built.output);
  for (const dark of [false, true]) {
    const options = { program: findBrowser(name), extension: extensionFolder(name), headless: true, dark };
    const browser = await launchBrowser(name, options);
    try {
      for (const page of pages) await showPage(browser, page, `${page}-${name}-${dark ? 'dark' : 'light'}`);
    } finally {
      await browser.close();
    }
  }
}

async function showPage(browser: ReaderBrowser, name: string, title: string): Promise<void> {
  const file = (what: string) => join(folder, `${title}-${what}.png`);
  const server = await serveFolder(join(root, 'tests', 'pages', name));
  try {
    const page = await browser.openPage(`${server.origin}/page.html`);
    const popup = await browser.openPopup(page);
    await until('the map', () => popup.run(() => document.querySelector('.map [role=img]') !== null));
    await popup.screenshot(file('popup'));
    await popup.run(() => document.querySelector('.map')?.scrollIntoView({ block: 'start' }));
    await popup.screenshot(file('map'));
    await popup.close();
    const word = await until('a place', () => page.evaluate(firstPlace));
    await page.mouse.move(word.x, word.y);
    await until('the card', () =>
      browser.insideCard(
        page,
        (card) => card.querySelector('.locator .map-country') !== null && card.getAnimations().length === 0,
      ),
    ).catch(() => console.error(`${title}: no map on the card`));
    await page.screenshot({ path: file('card') });
    await page.close();
    console.log(title);
  } finally {
    server.close();
  }
}

/** The middle of the first place that is highlighted in the window, in CSS pixels; runs in the page. */
function firstPlace(): { x: number; y: number } | null {
  for (const range of CSS.highlights.get('dramatis-place') ?? []) {
    const [line] = range instanceof Range ? range.getClientRects() : [];
    if (line && line.top > 100 && line.bottom < innerHeight) {
      return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
    }
  }
  return null;
}
