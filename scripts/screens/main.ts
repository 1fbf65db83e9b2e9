/**
 * Saves what a reader sees, to be looked at: every view, in both browsers, light and dark, German and English, 320, 800 and 1,440 CSS pixels wide.
 * `npm run screens`, or with `chromium` or `firefox` for one of them. The pictures lie in out/screens.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../browsers/find-browser.ts';
import { launchBrowser } from '../browsers/launch-browser.ts';
import { buildExtension } from '../build/build-extension.ts';
import { extensionInLanguage } from '../build/extension-in-language.ts';
import { root } from '../build/root.ts';
import { serveFolder } from '../start/serve-folder.ts';
import { showOwnPages } from './own-pages.ts';
import { showReadPage } from './read-page.ts';

const folder = join(root, 'out', 'screens');
const asked = process.argv[2];

mkdirSync(folder, { recursive: true });
for (const name of ['chromium', 'firefox'] as const) {
  if (asked !== undefined && asked !== name) continue;
  const built = buildExtension(name);
  if (!built.ok) throw new Error(built.output);
  for (const language of ['de', 'en'] as const) {
    const extension = extensionInLanguage(name, language);
    for (const dark of [false, true]) {
      const browser = await launchBrowser(name, { program: findBrowser(name), extension, headless: true, dark });
      const server = await serveFolder(join(root, 'tests', 'pages', 'sample'));
      const look = `${name}-${language}-${dark ? 'dark' : 'light'}`;
      const file = (what: string) => join(folder, `${what}-${look}.png`);
      try {
        await showReadPage(browser, `${server.origin}/page.html`, file);
        await showOwnPages(browser, file);
        console.log(look);
      } finally {
        await browser.close();
        server.close();
      }
    }
    rmSync(extension, { recursive: true });
  }
}
