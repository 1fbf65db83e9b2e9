import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { patience, waitForHighlights } from './harness/look-at-page.ts';
import { openOwnPage } from './harness/open-own-page.ts';
import { article, frontPage } from './harness/pages.ts';
import { turnHighlights } from './harness/turn-highlights.ts';

// The browsers tell no extension which icon a button has; its title changes with it.
inBothBrowsers((stage) => {
  test('The button tells an article from other pages, and that highlights are off', async () => {
    const own = await openOwnPage(stage, 'options.html');
    const texts = await own.evaluate(titles);
    const tab = await stage.open(article());
    await waitForHighlights(tab);
    await expect.poll(() => buttonOf(own), patience).toBe(texts.article);
    await tab.goto(stage.site.put('/', frontPage()));
    await expect.poll(() => buttonOf(own), patience).toBe(texts.other);
    await turnHighlights(stage, tab, false);
    await expect.poll(() => buttonOf(own), patience).toBe(texts.off);
    await turnHighlights(stage, tab, true);
    await expect.poll(() => buttonOf(own), patience).toBe(texts.other);
  });

  test('The button tells on a site that is excluded that highlights are off there', async () => {
    const own = await openOwnPage(stage, 'options.html');
    const texts = await own.evaluate(titles);
    const tab = await stage.open(article());
    await waitForHighlights(tab);
    const popup = await stage.browser.openPopup(tab);
    const turn = () => document.querySelector<HTMLElement>('footer input[role=switch]')?.click();
    await expect.poll(() => popup.run(() => document.querySelectorAll('footer .switch').length), patience).toBe(2);
    await popup.run(turn);
    await expect.poll(() => buttonOf(own), patience).toBe(texts.off);
    await popup.close();
    await tab.reload();
    await expect.poll(() => buttonOf(own), patience).toBe(texts.off);
    const again = await stage.browser.openPopup(tab);
    await expect.poll(() => again.run(() => document.querySelectorAll('footer .switch').length), patience).toBe(2);
    await again.run(turn);
    await expect.poll(() => buttonOf(own), patience).toBe(texts.article);
    await again.close();
  });
});

interface Api {
  readonly i18n: { getMessage(key: string): string };
  readonly tabs: {
    query(of: object): Promise<readonly { readonly id: number }[]>;
    getCurrent(): Promise<{ readonly id: number }>;
  };
  readonly action: { getTitle(of: { readonly tabId: number }): Promise<string> };
}

/** The title of the button on the tab that was opened last, but for the asking one: the address of none is known to the extension. */
function buttonOf(own: Page): Promise<string | undefined> {
  return own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<string, Api>;
    const api = browser ?? chrome;
    const [tabs, self] = await Promise.all([api?.tabs.query({}), api?.tabs.getCurrent()]);
    const newest = Math.max(...(tabs ?? []).map(({ id }) => id).filter((id) => id !== self?.id));
    return api?.action.getTitle({ tabId: newest });
  });
}

/** Runs in a page of the extension. */
function titles(): { article: string; other: string; off: string } {
  const { browser, chrome } = globalThis as unknown as Record<string, Api>;
  const text = (key: string) => (browser ?? chrome)?.i18n.getMessage(key) ?? '';
  return { article: text('actionTitle'), other: text('actionDefault'), off: text('actionOff') };
}
