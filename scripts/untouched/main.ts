/**
 * Compares saved article pages with and without the extension in Chromium: nothing more in the console, the same document, the same pixels outside highlighted words.
 *     npm run check:untouched -- [--pages DIR] [--every N] [--id ID]
 * The last line is `N passed, N failed`. A page that is not the same twice without the extension either tells nothing.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startBenchServer } from '../bench/bench-server.ts';
import { findBrowser } from '../browsers/find-browser.ts';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { buildExtension, extensionFolder } from '../build/build-extension.ts';
import { htmlOf, readIndex } from '../evaluate/pages/index-of-pages.ts';
import { differingPixels } from './compare-pictures.ts';
import { type Look, lookAt } from './look.ts';

/** Looks at a page that is not the same: what changes by itself is seldom the same twice. */
const furtherLooks = 3;

const { values } = parseArgs({
  options: { pages: { type: 'string' }, every: { type: 'string', default: '1' }, id: { type: 'string' } },
});
const folder = values.pages ?? fileURLToPath(new URL('../../../shared/pages', import.meta.url));
if (existsSync(join(folder, 'index.json'))) await compareAll();
else console.log(`Left out: there are no saved pages in ${folder}`);

async function compareAll(): Promise<void> {
  const built = buildExtension('chromium');
  if (!built.ok) throw new Error(built.output);
  const options = { program: findBrowser('chromium'), extension: extensionFolder('chromium'), headless: true };
  const [reader, plain, server] = [
    await launchChromium(options),
    await launchChromium(options),
    await startBenchServer(),
  ];
  await plain.removeExtension();
  const canvas = await plain.puppeteer.newPage();
  await canvas.goto(`${server.origin}/blank`);
  const pages = readIndex(folder).filter(
    ({ isArticle }, at) => isArticle && at % Math.max(1, Number(values.every) || 1) === 0,
  );
  let [passed, failed, restless, highlighted] = [0, 0, 0, 0];
  for (const saved of pages.filter(({ id }) => values.id === undefined || id === values.id)) {
    server.serve(htmlOf(folder, saved), { trusted: false });
    const address = server.origin + new URL(saved.url ?? '/unknown', server.origin).pathname;
    const [bare, ours] = await Promise.all([lookAt(plain.puppeteer, address), lookAt(reader.puppeteer, address)]);
    const faults = await faultsAgain(address, bare, ours);
    if (faults === null) restless++;
    if (ours.highlighted.length > 0) highlighted++;
    if (faults === null || faults.length === 0) passed++;
    else failed++;
    if (faults && faults.length > 0) console.log(`${saved.id}: ${faults.join('; ').slice(0, 300)}`);
  }
  await Promise.all([reader.close(), plain.close()]);
  server.close();

  async function faultsOf(bare: Look, ours: Look): Promise<readonly string[]> {
    const faults = ours.complaints
      .filter((complaint) => !bare.complaints.includes(complaint))
      .map((complaint) => `in the console: ${complaint}`);
    if (ours.markup !== bare.markup) faults.push('the document is another');
    if (ours.styleSheets !== bare.styleSheets) faults.push('the page sees other style sheets');
    const pixels = await differingPixels(canvas, bare.picture, ours.picture, ours.highlighted);
    if (pixels > 0) faults.push(`${pixels} pixels differ`);
    return faults;
  }

  /** None when a look with the extension is like one of several without; null when these are never like each other. */
  async function faultsAgain(address: string, bare: Look, ours: Look): Promise<readonly string[] | null> {
    const first = await faultsOf(bare, ours);
    const bareLooks = [bare];
    let restlessOnce = false;
    for (let time = 0; first.length > 0 && time < furtherLooks; time++) {
      const [bareAgain, oursAgain] = [await lookAt(plain.puppeteer, address), await lookAt(reader.puppeteer, address)];
      restlessOnce ||= (await faultsOf(bare, bareAgain)).length > 0;
      bareLooks.push(bareAgain);
      for (const each of bareLooks)
        for (const look of [ours, oursAgain]) if ((await faultsOf(each, look)).length === 0) return [];
    }
    return restlessOnce ? null : first;
  }

  console.log(`${highlighted} with highlights; ${restless} are never the same twice, and tell nothing`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
