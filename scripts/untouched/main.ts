/**
 * Compares saved article pages with and without the extension in Chromium: nothing more in the console, the same document, the same pixels outside highlighted words.
 *     npm run check:untouched -- [--pages DIR] [--every N] [--id ID]
 * The last line is `N passed, N failed`. A page that two looks without the extension show differently is compared by document and console only.
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
    const faults: string[] = [];
    const added = ours.complaints.filter((complaint) => !bare.complaints.includes(complaint));
    if (added.length > 0) faults.push(`in the console: ${added.join(' | ').slice(0, 200)}`);
    if (ours.markup !== bare.markup) faults.push('the document is another');
    if (ours.styleSheets !== bare.styleSheets) faults.push('the page sees other style sheets');
    const pixels = await differingPixels(canvas, bare.picture, ours.picture, ours.highlighted);
    if (pixels > 0) {
      const agrees = await looksAgain(address, bare, ours);
      if (agrees === 'restless') restless++;
      else if (agrees === 'no') faults.push(`${pixels} pixels differ`);
    }
    if (ours.highlighted.length > 0) highlighted++;
    if (faults.length === 0) passed++;
    else failed++;
    if (faults.length > 0) console.log(`${saved.id}: ${faults.join('; ')}`);
  }
  await Promise.all([reader.close(), plain.close()]);
  server.close();

  /** Whether ours is like one more look without the extension, or these are not like each other. */
  async function looksAgain(address: string, bare: Look, ours: Look): Promise<'yes' | 'no' | 'restless'> {
    let differ = false;
    for (let time = 0; time < furtherLooks; time++) {
      const again = await lookAt(plain.puppeteer, address);
      if ((await differingPixels(canvas, again.picture, ours.picture, ours.highlighted)) === 0) return 'yes';
      differ ||= (await differingPixels(canvas, again.picture, bare.picture, [])) > 0;
    }
    return differ ? 'restless' : 'no';
  }
  console.log(`${highlighted} with highlights; ${restless} are never the same twice, and were not compared by pixels`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
