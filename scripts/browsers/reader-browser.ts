import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './browser-candidates.ts';

/** A running browser with the extension in it, the same for both kinds. */
export interface ReaderBrowser {
  readonly name: BrowserName;
  readonly puppeteer: Browser;
  /** Opens a tab in front, at 1280 × 900 CSS pixels without a window, and waits until its page has loaded. */
  openPage(url: string): Promise<Page>;
  /** Presses the extension's toolbar button on a page and waits until the popup's document has loaded. */
  openPopup(page: Page): Promise<Popup>;
  /** The popup that the extension itself is opening or has opened. */
  openedPopup(): Promise<Popup>;
  /** Runs a function in the closed shadow root of the card on a page; null when there is no card. */
  insideCard<Result, Arguments extends readonly unknown[]>(
    page: Page,
    code: (root: ShadowRoot, ...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Result | null>;
  /** The same for the rail. */
  insideRail<Result, Arguments extends readonly unknown[]>(
    page: Page,
    code: (root: ShadowRoot, ...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Result | null>;
  /** Presses the keyboard command of the manifest with this name. */
  pressCommand(page: Page, command: string): Promise<void>;
  /** Ends the background as the browser itself does when it is idle. */
  endBackground(): Promise<void>;
  /** Whether the background runs, or is being started. */
  backgroundIsUp(): Promise<boolean>;
  /** Takes the extension out of the browser; pages that it was in stay open. */
  removeExtension(): Promise<void>;
  /** Where the extension's own pages are: ends with a slash. */
  readonly extensionUrl: string;
  close(): Promise<void>;
}

/** The extension's popup as the toolbar button opens it; both browsers close it when the page is pressed. */
export interface Popup {
  /** Runs a function in the popup's document; arguments and result go through JSON. */
  run<Result, Arguments extends readonly unknown[]>(
    code: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<Result>;
  /** Presses a key, named as in `KeyboardEvent.key`, where the focus is in the popup; not in Firefox, whose popup no protocol reaches. */
  press(key: PopupKey): Promise<void>;
  /** Saves a PNG of what the popup shows, once its size has settled. */
  screenshot(path: string): Promise<void>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/** The keys that a reader needs to go through a popup. */
export type PopupKey = 'Tab' | 'Enter' | 'ArrowDown' | 'End';

export interface LaunchOptions {
  /** Absolute path of the browser's program. */
  readonly program: string;
  /** Absolute path of the built extension's folder. */
  readonly extension: string;
  readonly headless: boolean;
  /** Whether the first-run page, which opens by itself, is left open; it is closed otherwise. */
  readonly keepWelcome?: boolean;
  /** Whether the reader prefers dark pages; without a window only. */
  readonly dark?: boolean;
  /** Absolute path of a profile's folder that outlives the browser; a new one, deleted at the end, without it. */
  readonly profile?: string;
  /** Port on loopback that all of the browser's requests go to, as to a proxy. */
  readonly proxyPort?: number;
  /** Kilobytes that Firefox lets all sites and extensions store together; without it what the disk has. Chromium has a fixed bound. */
  readonly storageLimit?: number;
}

/** What both browsers are given without a window. */
export const viewport = { width: 1280, height: 900 } as const;

/** Waits until a condition holds and returns its value; rejects after 10 seconds with the name of what did not come. */
export async function until<Value>(what: string, condition: () => Promise<Value | null | undefined | false>) {
  const end = Date.now() + 10_000;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (Date.now() > end) throw new Error(`Waited 10 s in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits for the first-run page, which opens by itself, and closes it: what follows has the browser for itself. */
export async function closeWelcome(browser: Browser): Promise<void> {
  const page = await until('the first-run page', async () => (await welcomePages(browser))[0]);
  await page.close();
}

/** The open first-run pages. */
export async function welcomePages(browser: Browser): Promise<readonly Page[]> {
  const found: Page[] = [];
  for (const page of await browser.pages()) {
    // Puppeteer does not learn the address of an extension's page in Firefox; a page that is just being replaced has none.
    const path = await page.evaluate(() => location.pathname).catch(() => '');
    if (path === '/welcome.html') found.push(page);
  }
  return found;
}

/** Waits until two looks at a size, a tenth of a second apart, agree. */
export async function untilSettled(what: string, sizeNow: () => Promise<string>): Promise<void> {
  let last = '';
  await until(`${what} to settle`, async () => {
    const before = last;
    last = await sizeNow();
    if (last === before) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return false;
  });
}
