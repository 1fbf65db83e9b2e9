import type { Browser, Page } from 'puppeteer-core';
import type { BenchServer } from './bench-server.ts';
import { ordinaryArticle } from './busy-pages.ts';
import type { ComparedBrowsers } from './saved-page-cost.ts';

const tabs = 50;
/** Milliseconds that the tabs are left alone. */
const rest = 20_000;

/** Opens an article in fifty tabs of each browser and prints what they cost: to open, and to leave open. */
export async function measureManyTabs(browsers: ComparedBrowsers, server: BenchServer): Promise<void> {
  server.serve(ordinaryArticle, { trusted: true });
  for (const name of ['plain', 'ours'] as const) {
    const browser = browsers[name];
    const before = await processorTime(browser);
    const pages: Page[] = [];
    for (let at = 0; at < tabs; at++) {
      const page = await browser.newPage();
      await page.goto(`${server.origin}/politik/artikel-${at}.html`);
      if (name === 'ours') await page.waitForFunction(() => CSS.highlights.size > 0);
      pages.push(page);
    }
    const opened = await processorTime(browser);
    await new Promise((resolve) => setTimeout(resolve, rest));
    const left = (await processorTime(browser)) - opened;
    const heap = await Promise.all(pages.map(heapOf));
    console.log(`${tabs} tabs ${name === 'ours' ? 'with the extension' : 'without it'}`);
    console.log(
      `  ${(opened - before).toFixed(1)} s of the processor to open, ${((left / rest) * 1e5).toFixed(2)} % of it while left alone, ` +
        `${(heap.reduce((sum, one) => sum + one, 0) / tabs).toFixed(2)} MB of heap a tab`,
    );
    await Promise.all(pages.map((page) => page.close()));
  }
}

/** Of all processes of the browser, in seconds. */
async function processorTime(browser: Browser): Promise<number> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** In megabytes, after a collection. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
