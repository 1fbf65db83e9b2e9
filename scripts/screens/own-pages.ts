import type { Page } from 'puppeteer-core';
import { openOwnPage } from '../browsers/open-own-page.ts';
import type { ReaderBrowser } from '../browsers/reader-browser.ts';
import { widths } from './widths.ts';

/** Options, with and without something to list, and the first-run page. */
export async function showOwnPages(browser: ReaderBrowser, file: (what: string) => string): Promise<void> {
  const welcome = await openOwnPage(browser, 'welcome.html');
  await saveInAllWidths(welcome, 'welcome', file);
  await welcome.close();
  const options = await openOwnPage(browser, 'options.html');
  await saveInAllWidths(options, 'options-empty', file);
  await options.evaluate(putSomethingRight);
  await options.waitForFunction(() => document.querySelectorAll('.corrections > li').length === 3);
  await saveInAllWidths(options, 'options', file);
  await options.close();
}

/** The whole page in each width. */
export async function saveInAllWidths(page: Page, what: string, file: (what: string) => string): Promise<void> {
  for (const width of widths) {
    await page.setViewport({ width, height: 900 });
    await page.screenshot({ path: file(`${what}-${width}`) as `${string}.png`, fullPage: true });
  }
}

/** Runs in the options. */
async function putSomethingRight(): Promise<void> {
  interface Api {
    readonly runtime: { sendMessage(message: object): Promise<unknown> };
  }
  const { browser, chrome } = globalThis as unknown as Record<string, Api | undefined>;
  const corrections = [
    { kind: 'hide', name: 'Amina Wanjiru', entityKind: 'person', host: 'www.eine-zeitung-mit-langem-namen.example' },
    { kind: 'rename', name: 'Malikow', entityKind: 'person', host: null, to: 'Sergej Iwanowitsch Malikow' },
    { kind: 'setKind', name: 'Weißes Haus', entityKind: 'place', host: null, to: 'organisation' },
  ];
  await (browser ?? chrome)?.runtime.sendMessage({
    kind: 'replaceCorrections',
    corrections,
  });
}
