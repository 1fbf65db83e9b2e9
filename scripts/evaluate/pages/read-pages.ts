import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../../browsers/find-browser.ts';
import { bundleReaders } from './bundle-readers.ts';
import { htmlOf, type SavedPage } from './index-of-pages.ts';
import type { PageReadings } from './readers-in-page.ts';

/**
 * Keeps the scripts of a page from running while scripting stays on: what a page writes into `<noscript>` for browsers without is then no part of it, as
 * for nearly every reader.
 */
export const noScripts = { 'content-security-policy': "script-src 'none'" };

/** Reads saved pages in Chromium, one after the other: their own scripts do not run, and nothing is fetched. */
export async function readPages(
  folder: string,
  pages: readonly SavedPage[],
): Promise<readonly (PageReadings | null)[]> {
  const readers = await bundleReaders(new URL('readers-in-page.ts', import.meta.url));
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    let html = '';
    page.on('request', (request) => {
      const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
      void (isPage
        ? request.respond({ contentType: 'text/html; charset=utf-8', headers: noScripts, body: html })
        : request.abort());
    });
    const readings: (PageReadings | null)[] = [];
    for (const [at, saved] of pages.entries()) {
      html = htmlOf(folder, saved);
      readings.push(await readOne(page, saved.url ?? `https://unknown.invalid/${at}`, readers));
      if ((at + 1) % 100 === 0) console.error(`${at + 1} of ${pages.length} pages`);
    }
    return readings;
  } finally {
    await browser.close();
  }
}

async function readOne(page: Page, url: string, readers: string): Promise<PageReadings | null> {
  try {
    await page.goto(url.replace(/#.*/, ''), { waitUntil: 'domcontentloaded', timeout: 30_000 });
    return (await page.evaluate(`${readers}; readAll()`)) as PageReadings;
  } catch (error) {
    console.error(`not read: ${url}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    return null;
  }
}
