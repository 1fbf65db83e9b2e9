import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import {
  darkScheme,
  desktopWithMouse,
  keptWithProfile,
  proxyPreferences,
  silentPreferences,
} from './firefox-preferences.ts';
import { type FirefoxWindow, openFirefoxWindow } from './firefox-window.ts';
import {
  backgroundIsUp,
  closePopup,
  drawPopup,
  popupIsOpen,
  pressToolbarButton,
  sendCommand,
  terminateBackground,
} from './in-firefox-window.ts';
import {
  closeWelcome,
  type LaunchOptions,
  type Popup,
  type ReaderBrowser,
  until,
  untilSettled,
  viewport,
} from './reader-browser.ts';

/** Fixed, so that the address of the extension's pages is known. */
const uuid = '5d0ad5a0-9c1c-4b0e-8f6a-d7a3a715d7a3';
const popupBrowser = "document.querySelector('browser.webextension-popup-browser')";
const pageBrowser = 'gBrowser.selectedBrowser';

/** Starts Firefox in a new profile with the extension, and keeps it from talking to its maker. */
export async function launchFirefox(options: LaunchOptions): Promise<ReaderBrowser> {
  const id = extensionId(options.extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: options.program,
    headless: options.headless,
    defaultViewport: options.headless ? viewport : null,
    args: ['--remote-allow-system-access'],
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    // Without it a release build asks the real server for its settings, whatever the preference says.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      ...silentPreferences,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      ...(options.profile === undefined ? {} : keptWithProfile),
      ...(options.headless ? desktopWithMouse : {}),
      ...(options.headless && options.dark ? darkScheme : {}),
      ...(options.proxyPort === undefined ? {} : proxyPreferences(options.proxyPort)),
      ...(options.storageLimit === undefined
        ? {}
        : { 'dom.quotaManager.temporaryStorage.fixedLimit': options.storageLimit }),
    },
  });
  await browser.installExtension(options.extension);
  const window = await openFirefoxWindow(browser);
  if (!options.keepWelcome) await closeWelcome(browser);
  let first: Page | undefined = (await browser.pages())[0];
  return {
    name: 'firefox',
    puppeteer: browser,
    extensionUrl: `moz-extension://${uuid}/`,
    async openPage(url) {
      const page = first ?? (await browser.newPage());
      first = undefined;
      await page.bringToFront();
      if (options.headless) await page.setViewport(viewport);
      await page.goto(url);
      return page;
    },
    openPopup: (page) => openPopup(window, page, id),
    openedPopup: () => openedPopup(window),
    insideCard: (page, code, ...values) => insideHost('cardRoot', window, page, code, values),
    insideRail: (page, code, ...values) => insideHost('railRoot', window, page, code, values),
    async pressCommand(page, command) {
      await page.bringToFront();
      // Key events of the protocol end in the page: shortcuts are the browser's.
      await window.run(sendCommand, id, command);
    },
    endBackground: () => window.run(terminateBackground, id),
    backgroundIsUp: () => window.run(backgroundIsUp, id),
    removeExtension: () => browser.uninstallExtension(id),
    close: () => browser.close(),
  };
}

/** @param root the name under which the frame script knows the closed shadow root. */
async function insideHost<Result, Arguments extends readonly unknown[]>(
  root: 'cardRoot' | 'railRoot',
  window: FirefoxWindow,
  page: Page,
  code: (root: ShadowRoot, ...values: Arguments) => Result,
  values: Arguments,
): Promise<Result | null> {
  await page.bringToFront();
  return window.runInside(pageBrowser, `() => ${root} && (${code})(${root}, ...${JSON.stringify(values)})`);
}

async function openPopup(window: FirefoxWindow, page: Page, id: string): Promise<Popup> {
  await page.bringToFront();
  // The button would close a popup that is still open.
  await window.run(closePopup);
  await window.run(pressToolbarButton, id);
  return openedPopup(window);
}

async function openedPopup(window: FirefoxWindow): Promise<Popup> {
  const run: Popup['run'] = (code, ...values) =>
    window.runInside(popupBrowser, `() => (${code})(...${JSON.stringify(values)})`);
  const isOpen = () => window.run(popupIsOpen);
  const isLoaded = "() => location.protocol === 'moz-extension:' && document.readyState === 'complete'";
  await until('the popup', async () => {
    if (!(await isOpen())) return false;
    return window.runInside<boolean>(popupBrowser, isLoaded, 1000).catch(() => false);
  });
  return {
    run,
    press: () => Promise.reject(new Error('No protocol types into the popup of Firefox')),
    isOpen,
    async screenshot(path) {
      await untilSettled('the popup', () => run(() => `${innerWidth} × ${innerHeight}`));
      const image = await window.run(drawPopup);
      writeFileSync(path, Buffer.from(image.slice(image.indexOf(',') + 1), 'base64'));
    },
    async close() {
      await window.run(closePopup);
      await until('the end of the popup', async () => !(await isOpen()));
    },
  };
}

function extensionId(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const { browser_specific_settings: own } = manifest as { browser_specific_settings: { gecko: { id: string } } };
  return own.gecko.id;
}
