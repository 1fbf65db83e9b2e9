/**
 * How smooth the sheet of an article with 2,000 mentions is, in the popup of both browsers: `npm run bench:sheet`. Times in milliseconds until the frame after is drawn;
 * frames while 120 steps of 200 pixels are scrolled. Without a window browsers draw 60 frames a second, 16.7 ms each.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findBrowser } from '../browsers/find-browser.ts';
import { launchBrowser } from '../browsers/launch-browser.ts';
import { type Popup, until } from '../browsers/reader-browser.ts';
import { buildExtension, extensionFolder } from '../build/build-extension.ts';

const paragraphs = 250;
/** Eight names in each; no two are the same, for a page that repeats itself is no article. */
const paragraph =
  'Die Ministerin Ida Vogt reiste am Montag zum NUMBER. Mal von Wien nach Graz, wo sie Jelka Zupanek traf. Mit Zupanek sprach Vogt über die Strecke von Triest nach Linz, die seit Jahren erwartet wird.';
const page = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Ein langer Bericht über die Bahn</title>
<meta property="og:type" content="article"></head><body><main><article><h1>Ein langer Bericht über die Bahn</h1>
${Array.from({ length: paragraphs }, (_, at) => `<p>${paragraph.replace('NUMBER', String(at + 1))}</p>`).join('\n')}</article></main></body></html>`;

const server = createServer((_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/bericht.html`;
for (const name of ['chromium', 'firefox'] as const) {
  const built = buildExtension(name);
  if (!built.ok) throw new Error(built.output);
  const options = { program: findBrowser(name), extension: extensionFolder(name), headless: true };
  const browser = await launchBrowser(name, options);
  try {
    const tab = await browser.openPage(address);
    await until('the marks', () => tab.evaluate(() => CSS.highlights.size > 0));
    const marked = await tab.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
    const popup = await browser.openPopup(tab);
    await until('the sheet', () => popup.run(() => document.querySelector('.entry') !== null));
    const unfolded = await popup.run(timeOf, 'unfold');
    const searched = await popup.run(timeOf, 'search');
    const cleared = await popup.run(timeOf, 'clear');
    console.log(`${name}: ${marked} highlights`);
    console.log(`  unfold all mentions of every entry: ${unfolded} ms`);
    console.log(`  search: ${searched} ms, and clear it: ${cleared} ms`);
    console.log(`  scroll: ${await framesOf(popup)}`);
  } finally {
    await browser.close();
  }
}
server.close();

async function framesOf(popup: Popup): Promise<string> {
  const frames = (await popup.run(scroll)).toSorted((a, b) => a - b);
  const at = (part: number) => (frames[Math.min(frames.length - 1, Math.floor(frames.length * part))] ?? 0).toFixed(1);
  return `frames ${at(0.5)} ms in the middle, ${at(0.95)} ms at the 95th percentile, ${at(1)} ms at most`;
}

// The functions below run in the popup.

async function timeOf(what: 'unfold' | 'search' | 'clear'): Promise<number> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const start = performance.now();
  if (what === 'unfold') {
    for (const each of document.querySelectorAll<HTMLElement>('.entry .disclosure[aria-expanded=false]')) each.click();
    await frame();
    for (const each of document.querySelectorAll<HTMLElement>('.entry .text-button[aria-expanded=false]')) each.click();
  } else {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (field) field.value = what === 'search' ? 'vogt' : '';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  }
  await frame();
  return Math.round(performance.now() - start);
}

async function scroll(): Promise<readonly number[]> {
  const main = document.querySelector('main');
  const frames: number[] = [];
  let last = performance.now();
  for (let step = 0; step < 120; step += 1) {
    main?.scrollBy({ top: 200, behavior: 'instant' });
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    frames.push(now - last);
    last = now;
  }
  return frames;
}
