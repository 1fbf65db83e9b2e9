import type { Page } from 'puppeteer-core';
import { type ReaderBrowser, until } from './reader-browser.ts';

/** Opens a page of the extension in a new tab in front and waits until it shows something. */
export async function openOwnPage(browser: ReaderBrowser, file: string): Promise<Page> {
  const page = await browser.puppeteer.newPage();
  await page.bringToFront();
  const url = `${browser.extensionUrl}${file}`;
  // In Firefox this does not resolve.
  page.goto(url).catch(() => {});
  await until(url, () =>
    page
      .evaluate(() => location.protocol !== 'about:' && document.querySelector('.surface') !== null)
      .catch(() => false),
  );
  return page;
}
