import type { Browser, ConsoleMessage, Page } from 'puppeteer-core';
import type { Area } from './compare-pictures.ts';

/** What one browser shows of a page. */
export interface Look {
  /** Errors and warnings of the console, and uncaught errors, sorted. */
  readonly complaints: readonly string[];
  /** The document as markup. */
  readonly markup: string;
  /** Style sheets that the page can see. */
  readonly styleSheets: number;
  /** The page from its top, PNG in base64. */
  readonly picture: string;
  /** The lines of text with highlighted names, as wide as their paragraph: underlines of links that a highlight cuts end a shade darker or lighter. */
  readonly highlighted: readonly Area[];
}

/** Pixels: the part of a long page that is compared. */
const height = 8_000;
/** Milliseconds after which a page has been read, understood and marked. */
const settling = 1_000;
/** Pixels above and below the words of a line that its highlights may touch. */
const room = 4;

/** What the browser says when a page wants something from elsewhere. Ours would name a script or a style of the extension. */
const ofThePolicy = /^Loading the (?:image|media|font) 'https?:[^']*' violates the following Content Security Policy/u;

/** Opens an address in a tab of its own and looks at it when it has come to rest. */
export async function lookAt(browser: Browser, address: string): Promise<Look> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() !== 'error' && message.type() !== 'warn') return;
    // Whether the browser tries to load a picture that our server's policy forbids is a matter of chance.
    if (!ofThePolicy.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  try {
    await page.setViewport({ width: 1280, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
    await new Promise((resolve) => setTimeout(resolve, settling));
    // Taken before anything else is asked: animations go on.
    const picture = await pictureOf(page);
    const { markup, styleSheets, areas } = await page.evaluate(describePage, room);
    return { complaints: complaints.toSorted(), markup, styleSheets, picture, highlighted: areas };
  } finally {
    await page.close();
  }
}

async function pictureOf(page: Page): Promise<string> {
  const clip = { x: 0, y: 0, width: 1280, height };
  return page.screenshot({ encoding: 'base64', clip, captureBeyondViewport: true, optimizeForSpeed: true });
}

function describePage(around: number) {
  const areas: Area[] = [];
  for (const highlight of CSS.highlights.values()) {
    for (const range of highlight as Iterable<Range>) {
      let block = range.startContainer.parentElement;
      while (block?.parentElement && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
      const { left, width } = (block ?? document.body).getBoundingClientRect();
      for (const { y, height: tall } of range.getClientRects()) {
        areas.push({
          x: Math.floor(left + scrollX - around),
          y: Math.floor(y + scrollY - around),
          width: Math.ceil(width + 2 * around),
          height: Math.ceil(tall + 2 * around),
        });
      }
    }
  }
  return { markup: document.documentElement.outerHTML, styleSheets: document.styleSheets.length, areas };
}
