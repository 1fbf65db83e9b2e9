import puppeteer, { type CDPSession } from 'puppeteer-core';
import { findBrowser } from '../browsers/find-browser.ts';
import { bundleReaders } from '../evaluate/pages/bundle-readers.ts';
import { htmlOf, type SavedPage } from '../evaluate/pages/index-of-pages.ts';
import { noScripts } from '../evaluate/pages/read-pages.ts';
import type { TimedReader } from './readers-to-time.ts';

const readers: readonly TimedReader[] = [
  'nothing',
  'gate',
  'snapshot',
  'decision',
  'again',
  'isProbablyReaderable',
  'Readability',
  'Defuddle',
];

/** Milliseconds of the processor that each reader takes in each page, with those that asking itself costs; pages that do not load are left out. */
export async function timePages(
  folder: string,
  pages: readonly SavedPage[],
): Promise<readonly Readonly<Record<TimedReader, number>>[]> {
  const script = await bundleReaders(new URL('readers-to-time.ts', import.meta.url));
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
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const times: Record<TimedReader, number>[] = [];
    for (const [at, saved] of pages.entries()) {
      html = htmlOf(folder, saved);
      const url = (saved.url ?? `https://unknown.invalid/${at}`).replace(/#.*/, '');
      try {
        await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
        // Styles and layout are the page's own work, which it has done before anybody reads it.
        await page.evaluate('document.body?.getBoundingClientRect().height');
        await page.evaluate(script);
        const row = {} as Record<TimedReader, number>;
        for (const reader of readers) {
          const before = await mainThreadTime(session);
          await page.evaluate(`run(${JSON.stringify(reader)})`);
          row[reader] = (await mainThreadTime(session)) - before;
        }
        times.push(row);
      } catch (error) {
        console.error(`not timed: ${url}: ${error instanceof Error ? error.message : error}`);
      }
    }
    return times;
  } finally {
    await browser.close();
  }
}

async function mainThreadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
}
