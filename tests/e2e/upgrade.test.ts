import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/browser-candidates.ts';
import { launchBrowser } from '../../scripts/browsers/launch-browser.ts';
import { openOwnPage } from '../../scripts/browsers/open-own-page.ts';
import type { ReaderBrowser } from '../../scripts/browsers/reader-browser.ts';
import { extensionFolder } from '../../scripts/build/build-extension.ts';
import { paintedIn, patience, waitForHighlights } from './harness/look-at-page.ts';
import { article } from './harness/pages.ts';
import { openSite } from './harness/site.ts';

const hidden = { kind: 'hide', name: 'Jean-Luc Marchand', entityKind: 'person', host: null };

/** What the first version stored: settings without a version, without reading, mentions, style and rail. */
const stored = {
  settings: { highlights: true, kinds: { person: true, place: false, organisation: false }, sitesOff: ['blatt.test'] },
  corrections: { version: 1, corrections: [hidden] },
};

test.each(['chromium', 'firefox'] as const)(
  'What an older version stored holds in this one, and is all gone when everything is deleted: %s',
  { timeout: 120_000 },
  async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'dramatis-upgrade-'));
    const extension = join(folder, 'extension');
    const site = await openSite();
    const address = site.put('/politik/artikel.html', article());
    const launch = () => launchIn(name, extension, join(folder, 'profile'), site.port);
    cpSync(extensionFolder(name), extension, { recursive: true });
    const manifest = join(extension, 'manifest.json');
    const now = readFileSync(manifest, 'utf8');
    writeFileSync(manifest, now.replace(/"version":\s*"[\d.]+"/, '"version":"0.0.1"'));
    let browser = await launch();
    try {
      await inOptions(browser, store, stored);
      await browser.close();
      writeFileSync(manifest, now);
      browser = await launch();
      expect(await inOptions(browser, versionOf)).toBe((JSON.parse(now) as { version: string }).version);
      const tab = await browser.openPage(address);
      await waitForHighlights(tab);
      const painted = await paintedIn(tab);
      expect([...new Set(painted.map(({ highlight }) => highlight))]).toEqual(['dramatis-person']);
      expect(painted.map(({ text }) => text)).toContain('Ingrid Solvang');
      expect(painted.map(({ text }) => text)).not.toContain(hidden.name);
      expect(await inOptions(browser, keysOf)).toEqual(['corrections', 'settings', 'sheet-view']);
      expect(await inOptions(browser, eraseAll)).toEqual([]);
      await tab.bringToFront();
      await expect.poll(async () => (await paintedIn(tab)).map(({ text }) => text), patience).toContain(hidden.name);
    } finally {
      await browser.close();
      site.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  },
);

function launchIn(name: BrowserName, extension: string, profile: string, proxyPort: number): Promise<ReaderBrowser> {
  const program = inject('programs')[name];
  return launchBrowser(name, { program, extension, headless: true, keepWelcome: true, profile, proxyPort });
}

async function inOptions<Result, Value>(
  browser: ReaderBrowser,
  code: (value: Value) => Promise<Result>,
  value?: Value,
): Promise<Result> {
  const options = await openOwnPage(browser, 'options.html');
  try {
    return (await options.evaluate(code as never, value as never)) as Result;
  } finally {
    await options.close();
  }
}

interface Api {
  readonly runtime: { getManifest(): { readonly version: string } };
  readonly storage: { readonly local: { get(keys: null): Promise<object>; set(values: object): Promise<void> } };
}

// The functions below run in the options; each finds the interface of its browser by itself.

async function store(values: object): Promise<void> {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
  await (browser ?? chrome).storage.local.set(values);
  localStorage.setItem('sheet-view', '{}');
}

async function versionOf(): Promise<string> {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
  return (browser ?? chrome).runtime.getManifest().version;
}

async function keysOf(): Promise<readonly string[]> {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
  return [...Object.keys(await (browser ?? chrome).storage.local.get(null)), ...Object.keys(localStorage)].sort();
}

/** Presses the button and confirms, as a reader would; what is stored afterwards. */
async function eraseAll(): Promise<readonly string[]> {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
  const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
  const soon = () => new Promise((resolve) => setTimeout(resolve, 50));
  press('.buttons > button:last-of-type');
  while (!document.querySelector('.confirm')) await soon();
  press('.confirm button:last-of-type');
  while (document.querySelector('.confirm')) await soon();
  return [...Object.keys(await (browser ?? chrome).storage.local.get(null)), ...Object.keys(localStorage)];
}
