import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { htmlOf, readIndex, type SavedPage } from '../evaluate/pages/index-of-pages.ts';
import type { BenchServer } from './bench-server.ts';
import { type ExtensionShare, sampleExtension } from './extension-share.ts';

/** Milliseconds in which a page is read, understood and marked after it has loaded. */
const settling = 700;
/** Loads of each page in each browser, of which the fastest counts: the rest is what else the machine did. */
const loads = 5;

/** Browsers that differ in the extension only. */
export interface ComparedBrowsers {
  readonly ours: Browser;
  /** With an extension whose content script does nothing. */
  readonly idle: Browser;
  readonly plain: Browser;
}

interface Row extends ExtensionShare {
  readonly isArticle: boolean;
  readonly heap: number;
  readonly loaded: Readonly<Record<keyof ComparedBrowsers, number>>;
}

/** Loads every so many of a folder of saved pages and prints what our content script took, and how long loading took with and without it. */
export async function measureSavedPages(
  browsers: ComparedBrowsers,
  server: BenchServer,
  folder: string,
  every: number,
): Promise<void> {
  const rows: Row[] = [];
  for (const saved of readIndex(folder).filter((_, at) => at % every === 0)) {
    server.serve(htmlOf(folder, saved), { trusted: false });
    rows.push(await measure(browsers, server, saved));
  }
  for (const isArticle of [true, false]) {
    const some = rows.filter((row) => row.isArticle === isArticle);
    console.log(`${some.length} pages ${isArticle ? 'with' : 'without'} an article`);
    print('main thread', some, ({ total }) => total, 'ms');
    print('longest without a pause', some, ({ longest }) => longest, 'ms');
    print('loaded without any extension', some, ({ loaded }) => loaded.plain, 'ms');
    print('more with an idle extension', some, ({ loaded }) => share(loaded.idle, loaded.plain), '%');
    print('more with ours', some, ({ loaded }) => share(loaded.ours, loaded.plain), '%');
    print('ours against the idle one', some, ({ loaded }) => share(loaded.ours, loaded.idle), '%');
    print('heap that it adds', some, ({ heap }) => heap, 'MB');
  }
}

const share = (one: number, other: number) => (one / other - 1) * 100;

function print(label: string, rows: readonly Row[], of: (row: Row) => number, unit: string): void {
  const sorted = rows.map(of).toSorted((a, b) => a - b);
  const at = (part: number) => (sorted[Math.floor(sorted.length * part)] ?? Number.NaN).toFixed(1).padStart(8);
  console.log(`  ${label.padEnd(30)} median${at(0.5)}  95 of 100${at(0.95)}  ${unit}`);
}

/** Times, heap and samples come from different loads: to measure one disturbs the others. */
async function measure(browsers: ComparedBrowsers, server: BenchServer, saved: SavedPage): Promise<Row> {
  const address = server.origin + new URL(saved.url ?? '/unknown', server.origin).pathname;
  const loaded = { ours: Number.POSITIVE_INFINITY, idle: Number.POSITIVE_INFINITY, plain: Number.POSITIVE_INFINITY };
  for (let turn = 0; turn < loads; turn++) {
    for (const name of ['plain', 'ours', 'idle'] as const)
      loaded[name] = Math.min(loaded[name], await loadTime(browsers[name], server, address));
  }
  const heap = (await heapOf(browsers.ours, server, address)) - (await heapOf(browsers.idle, server, address));
  const { page, session } = await newTab(browsers.ours, server);
  const end = await sampleExtension(session);
  await page.goto(address);
  await rest();
  const sampled = await end();
  await page.close();
  return { isArticle: saved.isArticle, ...sampled, heap, loaded };
}

/** A new tab, for old ones keep what they showed. */
async function newTab(browser: Browser, { origin }: BenchServer): Promise<{ page: Page; session: CDPSession }> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${origin}/blank`);
  return { page, session: await page.createCDPSession() };
}

async function loadTime(browser: Browser, server: BenchServer, address: string): Promise<number> {
  const { page } = await newTab(browser, server);
  await page.goto(address);
  const time = await page.evaluate(
    () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd,
  );
  await page.close();
  return time;
}

/** In megabytes, after a collection. */
async function heapOf(browser: Browser, server: BenchServer, address: string): Promise<number> {
  const { page, session } = await newTab(browser, server);
  await page.goto(address);
  await rest();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize / 1e6;
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, settling));
}
