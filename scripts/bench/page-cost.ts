/**
 * Prints what the extension costs the pages that it is in, in Chromium: `npm run bench:cost -- [--pages DIR] [--every N]`. Saved pages are loaded
 * with and without it in turns, their own scripts left out; then a live blog that grows and a page that rewrites itself without end.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { findBrowser } from '../browsers/find-browser.ts';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { buildExtension, extensionFolder } from '../build/build-extension.ts';
import { htmlOf, readIndex } from '../evaluate/pages/index-of-pages.ts';
import { growingBlog, rewrittenPage } from './busy-pages.ts';
import { type ExtensionShare, sampleExtension } from './extension-share.ts';

/** Milliseconds in which a page is read, understood and marked after it has loaded. */
const settling = 700;

const { values } = parseArgs({ options: { pages: { type: 'string' }, every: { type: 'string', default: '8' } } });
const folder = values.pages ?? fileURLToPath(new URL('../../../shared/pages', import.meta.url));
let html = '';
const server = createServer((_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  if (!html.includes(ownScript))
    response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
  response.end(html);
});
const ownScript = '<!-- bench -->';
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
buildExtension('chromium');
const program = findBrowser('chromium');
const launch = () => launchChromium({ program, extension: extensionFolder('chromium'), headless: true });
const reader = await launch();
const plain = await launch();
await plain.removeExtension();
try {
  if (existsSync(join(folder, 'index.json'))) await measureSavedPages();
  else console.log(`No saved pages in ${folder}`);
  await measureBusyPages(reader.puppeteer);
} finally {
  await Promise.all([reader.close(), plain.close()]);
  server.close();
}

interface Visit extends ExtensionShare {
  readonly loaded: number;
  readonly heap: number;
}

async function open(browser: Browser): Promise<{ readonly page: Page; readonly session: CDPSession }> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${origin}/`);
  return { page, session: await page.createCDPSession() };
}

/** Loads a page twice: once for the times, once for the samples, which take time themselves. Each time in a new tab, for old ones keep what they showed. */
async function visit(browser: Browser, path: string): Promise<Visit> {
  const { page, session } = await open(browser);
  await load(page, path);
  const loaded = await page.evaluate(
    () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd,
  );
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  const again = await open(browser);
  const end = await sampleExtension(again.session);
  await load(again.page, path);
  const share = await end();
  await again.page.close();
  return { ...share, loaded, heap: usedSize / 1e6 };
}

async function load(page: Page, path: string): Promise<void> {
  await page.goto(origin + path, { waitUntil: 'load', timeout: 30_000 });
  await new Promise((resolve) => setTimeout(resolve, settling));
}

async function measureSavedPages(): Promise<void> {
  const every = Math.max(1, Number(values.every) || 1);
  const pages = readIndex(folder).filter((_, at) => at % every === 0);
  const rows: { readonly isArticle: boolean; readonly ours: Visit; readonly bare: Visit }[] = [];
  for (const saved of pages) {
    html = htmlOf(folder, saved);
    const path = new URL(saved.url ?? '/unknown', origin).pathname;
    const bare = await visit(plain.puppeteer, path);
    rows.push({ isArticle: saved.isArticle, ours: await visit(reader.puppeteer, path), bare });
  }
  for (const isArticle of [true, false]) {
    const some = rows.filter((row) => row.isArticle === isArticle);
    console.log(`${some.length} pages ${isArticle ? 'with' : 'without'} an article`);
    const line = (label: string, of: (row: (typeof rows)[number]) => number, unit: string) => {
      const sorted = some.map(of).toSorted((a, b) => a - b);
      const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(2).padStart(9);
      console.log(`  ${label.padEnd(34)} median${at(0.5)}  95 of 100${at(0.95)}  ${unit}`);
    };
    line('main thread', ({ ours }) => ours.total, 'ms');
    line('longest without a pause', ({ ours }) => ours.longest, 'ms');
    line('loaded without the extension', ({ bare }) => bare.loaded, 'ms');
    line('loaded with it', ({ ours }) => ours.loaded, 'ms');
    line('heap that it adds', ({ ours, bare }) => ours.heap - bare.heap, 'MB');
  }
}

async function measureBusyPages(browser: Browser): Promise<void> {
  const { page, session } = await open(browser);
  for (const blocks of [50, 500, 5_000]) {
    html = ownScript + growingBlog(blocks);
    await page.goto(`${origin}/ticker/blog-${blocks}.html`);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const end = await sampleExtension(session);
    await page.evaluate('grow(10, 1000)');
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const { total, longest } = await end();
    console.log(`live blog of ${blocks}: ${(total / 10).toFixed(2)} ms a new post, longest ${longest.toFixed(1)} ms`);
  }
  html = ownScript + rewrittenPage;
  await page.goto(`${origin}/politik/artikel.html`);
  const end = await sampleExtension(session);
  await new Promise((resolve) => setTimeout(resolve, 20_000));
  const { total } = await end();
  console.log(`rewritten ten times a second: ${((total / 20_000) * 100).toFixed(2)} % of the main thread`);
  await page.close();
}
