import type { Browser } from 'puppeteer-core';
import type { BenchServer } from './bench-server.ts';
import { growingBlog, rewrittenPage } from './busy-pages.ts';
import { sampleExtension } from './extension-share.ts';

/** New posts of a live blog, one a second. */
const posts = 30;

/** Prints what our content script takes of the main thread on pages that never rest. */
export async function measureBusyPages(browser: Browser, server: BenchServer): Promise<void> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  for (const blocks of [50, 500, 5_000]) {
    server.serve(growingBlog(blocks), { trusted: true });
    await page.goto(`${server.origin}/ticker/blog-${blocks}.html`);
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    const end = await sampleExtension(session);
    await page.evaluate(`grow(${posts}, 1000)`);
    const { total, longest } = await end();
    console.log(
      `live blog of ${blocks}: ${(total / posts).toFixed(1)} ms a new post, longest ${longest.toFixed(1)} ms`,
    );
  }
  server.serve(rewrittenPage, { trusted: true });
  await page.goto(`${server.origin}/politik/artikel.html`);
  const end = await sampleExtension(session);
  await new Promise((resolve) => setTimeout(resolve, 20_000));
  const { total } = await end();
  console.log(`rewritten ten times a second: ${((total / 20_000) * 100).toFixed(2)} % of the main thread`);
  await page.close();
}
