import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../browsers/find-browser.ts';
import { root } from '../build/root.ts';

/** Each drawing with the edge lengths in pixels that the browsers ask for: of the icon in toolbar, menus and stores, of its states in the toolbar only. */
const drawings = [
  { drawing: 'dramatis', prefix: '', sizes: [16, 32, 48, 96, 128] },
  { drawing: 'no-article', prefix: 'no-article-', sizes: [16, 32, 48] },
  { drawing: 'off', prefix: 'off-', sizes: [16, 32, 48] },
] as const;

/** Draws the PNG icons of assets/icons from the SVGs beside them: `node scripts/icons/render.ts`. */
async function render(): Promise<void> {
  const folder = join(root, 'assets', 'icons');
  const browser = await puppeteer.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const { drawing, prefix, sizes } of drawings) {
    const svg = readFileSync(join(folder, `${drawing}.svg`), 'utf8');
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await page.screenshot({ path: join(folder, `${prefix}${size}.png`) as `${string}.png`, omitBackground: true });
    }
  }
  await browser.close();
}

await render();
