import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type BrowserName, nameOfBrowser } from '../browsers/browser-candidates.ts';
import { BrowserMissing, findBrowser, installedBrowser } from '../browsers/find-browser.ts';
import { launchBrowser } from '../browsers/launch-browser.ts';
import { buildExtension, extensionFolder } from '../build/build-extension.ts';
import { root } from '../build/root.ts';
import { readOptions, UsageError, usage } from './read-options.ts';
import { serveFolder } from './serve-folder.ts';
import { showWithoutDisplay } from './show-without-display.ts';

const sample = join(root, 'tests', 'pages', 'sample', 'page.html');

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof BrowserMissing || error instanceof UsageError ? error.message : error);
  return error instanceof UsageError ? 2 : 1;
});

/** Shows a page in a real browser with the extension; resolves with the exit code when the browser is closed. */
async function main(words: readonly string[]): Promise<number> {
  const options = readOptions(words, process.platform, process.env);
  if (options.help) {
    console.log(usage);
    return 0;
  }
  const name = options.browser ?? installedKind();
  const program = findBrowser(name);
  const built = buildExtension(name);
  if (!built.ok) {
    console.error(built.output);
    return 1;
  }
  const page = await servedPage(options.page);
  const { headless } = options;
  const browser = await launchBrowser(name, { program, extension: extensionFolder(name), headless }).catch(
    (error: Error) => {
      throw new BrowserMissing(`${program} does not start, or does not take the extension: ${error.message}`);
    },
  );
  try {
    if (headless) return await showWithoutDisplay(browser, page.url);
    await browser.openPage(page.url).catch((error: unknown) => console.error(String(error)));
    console.error(`${page.url} is open in ${program}. Close the browser to end.`);
    await new Promise((closed) => browser.puppeteer.once('disconnected', closed));
    return 0;
  } finally {
    await browser.close().catch(() => {});
    page.close();
  }
}

function installedKind(): BrowserName {
  const asked = process.env['CHROME_PATH'] ?? process.env['FIREFOX_PATH'];
  if (asked) return nameOfBrowser(asked);
  return installedBrowser('chromium') === null && installedBrowser('firefox') !== null ? 'firefox' : 'chromium';
}

/** A URL as it is; a file by a server of its folder, for extensions are not let into `file:` pages. */
async function servedPage(page: string | null): Promise<{ readonly url: string; close(): void }> {
  if (page !== null && /^https?:\/\//i.test(page)) return { url: page, close() {} };
  // npm changes to the package's folder; INIT_CWD is where the command was given.
  const file = page === null ? sample : resolve(process.env['INIT_CWD'] ?? '.', page);
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}`);
  const server = await serveFolder(dirname(file));
  return { url: `${server.origin}/${encodeURIComponent(basename(file))}`, close: server.close };
}
