import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../../browsers/find-browser.ts';
import { htmlOf, type SavedPage } from './index-of-pages.ts';
import type { PageReadings } from './readers-in-page.ts';

/** Reads saved pages in Chromium, one after the other: their own scripts do not run, and nothing is fetched. */
export async function readPages(
  folder: string,
  pages: readonly SavedPage[],
): Promise<readonly (PageReadings | null)[]> {
  const readers = await bundleReaders();
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    let html = '';
    page.on('request', (request) => {
      const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
      void (isPage ? request.respond({ contentType: 'text/html; charset=utf-8', body: html }) : request.abort());
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

/** The readers as one script that can be evaluated in a page. */
async function bundleReaders(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-readers-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: folder,
        minify: false,
        lib: {
          entry: fileURLToPath(new URL('readers-in-page.ts', import.meta.url)),
          formats: ['iife'],
          name: 'readers',
          fileName: () => 'readers.js',
        },
      },
    });
    return readFileSync(join(folder, 'readers.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
