/**
 * Prints what the extension costs the pages that it is in, in Chromium: `npm run bench:cost -- [--pages DIR] [--every N]`. Saved pages are loaded with it, with one
 * that does nothing, and with none, in turns, their own scripts left out; then pages that give no rest, long ones, and many.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findBrowser } from '../browsers/find-browser.ts';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { buildExtension, extensionFolder } from '../build/build-extension.ts';
import { startBenchServer } from './bench-server.ts';
import { measureBusyPages } from './busy-page-cost.ts';
import { measureManyTabs } from './many-tabs.ts';
import { measureResponsiveness } from './responsiveness.ts';
import { measureSavedPages } from './saved-page-cost.ts';

const { values } = parseArgs({ options: { pages: { type: 'string' }, every: { type: 'string', default: '8' } } });
const folder = values.pages ?? fileURLToPath(new URL('../../../shared/pages', import.meta.url));
const built = buildExtension('chromium');
if (!built.ok) throw new Error(built.output);
const program = findBrowser('chromium');
const extension = extensionFolder('chromium');
const idleExtension = mkdtempSync(join(tmpdir(), 'dramatis-idle-'));
cpSync(extension, idleExtension, { recursive: true });
for (const file of readdirSync(join(idleExtension, 'content-scripts')))
  writeFileSync(join(idleExtension, 'content-scripts', file), '');
const server = await startBenchServer();
const [reader, idle, plain] = await Promise.all(
  [extension, idleExtension, extension].map((each) => launchChromium({ program, extension: each, headless: true })),
);
if (!reader || !idle || !plain) throw new Error('Three browsers were started');
await plain.removeExtension();
const browsers = { ours: reader.puppeteer, idle: idle.puppeteer, plain: plain.puppeteer };
try {
  if (existsSync(join(folder, 'index.json')))
    await measureSavedPages(browsers, server, folder, Math.max(1, Number(values.every) || 1));
  else console.log(`No saved pages in ${folder}`);
  await measureBusyPages(browsers.ours, server);
  await measureResponsiveness(browsers, server);
  await measureManyTabs(browsers, server);
} finally {
  await Promise.all([reader.close(), idle.close(), plain.close()]);
  server.close();
  rmSync(idleExtension, { recursive: true });
}
