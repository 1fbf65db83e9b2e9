import type { Page } from 'puppeteer-core';
import { until } from '../../../scripts/browsers/reader-browser.ts';
import type { Stage } from './in-both-browsers.ts';

/** Opens a page of the extension in a new tab in front and waits until it shows something. */
export async function openOwnPage(stage: Stage, file: string): Promise<Page> {
  const page = await stage.browser.puppeteer.newPage();
  await page.bringToFront();
  const url = `${stage.browser.extensionUrl}${file}`;
  // In Firefox this does not resolve.
  page.goto(url).catch(() => {});
  await until(url, () =>
    page
      .evaluate(() => location.protocol !== 'about:' && document.querySelector('.surface') !== null)
      .catch(() => false),
  );
  return page;
}
