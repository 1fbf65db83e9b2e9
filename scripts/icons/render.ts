import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../browsers/find-browser.ts';
import { root } from '../build/root.ts';

/** Edge lengths in pixels that the browsers ask for in toolbar, menus and stores. */
const sizes = [16, 32, 48, 96, 128];

/** Draws the PNG icons of assets/icons from the SVG beside them: `node scripts/icons/render.ts`. */
async function render(): Promise<void> {
  const folder = join(root, 'assets', 'icons');
  const drawing = readFileSync(join(folder, 'dramatis.svg'), 'utf8');
  const browser = await puppeteer.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    await page.screenshot({ path: join(folder, `${size}.png`) as `${string}.png`, omitBackground: true });
  }
  await browser.close();
}

await render();
