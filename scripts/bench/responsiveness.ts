import type { Browser } from 'puppeteer-core';
import type { BenchServer } from './bench-server.ts';
import { commentedArticle } from './busy-pages.ts';
import type { ComparedBrowsers } from './saved-page-cost.ts';

/** Prints how long keys and the wheel wait for their frame in a long article with and without its names highlighted. */
export async function measureResponsiveness(browsers: ComparedBrowsers, server: BenchServer): Promise<void> {
  server.serve(commentedArticle, { trusted: true });
  for (const name of ['plain', 'ours'] as const) {
    const { keys, frames } = await delays(browsers[name], `${server.origin}/politik/artikel.html`);
    console.log(`typing and scrolling ${name === 'ours' ? 'with the extension' : 'without it'}`);
    console.log(`  key to frame ${spread(keys)}, frames while scrolling ${spread(frames)} ms`);
  }
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1);
  return `median ${at(0.5)}, 95 of 100 ${at(0.95)}, most ${at(1)}`;
}

interface Delays {
  readonly keys: readonly number[];
  readonly frames: readonly number[];
}

async function delays(browser: Browser, address: string): Promise<Delays> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(address);
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  await page.focus('textarea');
  await page.evaluate('listenToKeys()');
  for (let at = 0; at < 120; at++) {
    await page.keyboard.press('a');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  const keys = await page.evaluate<[], () => Promise<number[]>>('endKeys()' as never);
  const frames = await page.evaluate<[], () => Promise<number[]>>('scrollThrough()' as never);
  await page.close();
  return { keys, frames };
}
