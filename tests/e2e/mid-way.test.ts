import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openFirefoxWindow } from '../../scripts/browsers/firefox-window.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { paintedIn, patience, showWord, waitForHighlights } from './harness/look-at-page.ts';
import { longArticle, untilMidWay } from './harness/mid-way.ts';
import { openOwnPage } from './harness/open-own-page.ts';
import { article, asHtml, paragraphs } from './harness/pages.ts';

/** What happens between the sending of an article and the answer: see docs/reliability.md. */
inBothBrowsers((stage) => {
  const cached = { 'cache-control': 'max-age=60' };
  const textsIn = async (tab: Page) => (await paintedIn(tab)).map(({ text }) => text);
  const arrival = (tab: Page, path: string) =>
    expect.poll(() => tab.evaluate(() => location.pathname).catch(() => ''), patience).toBe(path);

  test('A tab that is closed mid-way leaves the next page to be read', async () => {
    await stage.open('<!doctype html><title>Leer</title>');
    for (let times = 0; times < 3; times += 1) {
      const tab = await untilMidWay(stage, () => stage.open(longArticle));
      await tab.close();
    }
    const tab = await stage.open(article());
    expect((await waitForHighlights(tab)).map(({ text }) => text)).toContain('Ingrid Solvang');
  });

  test('A page that is left mid-way shows nothing of itself on the next one, nor on its button', async () => {
    const own = await openOwnPage(stage, 'options.html');
    const tab = await stage.open('<!doctype html><title>Leer</title>');
    const long = stage.site.put('/politik/lang.html', longArticle);
    const next = stage.site.put('/politik/danach.html', article({ text: aboutLind }));
    for (let times = 0; times < 3; times += 1) {
      await untilMidWay(stage, () => tab.goto(long).then(() => tab));
      await tab.goto(next);
      const texts = (await waitForHighlights(tab)).map(({ text }) => text);
      expect(texts).toContain('Ane Lind');
      expect(texts).not.toContain('Ingrid Solvang');
      // Two people and Genf, Oslo, Paris and Berlin.
      await expect.poll(() => badges(own), patience).toEqual(['6']);
    }
  });

  test('Back from a page that is being read, and forward to it again, each shows its own names', async () => {
    await stage.open('<!doctype html><title>Leer</title>');
    const tab = await stage.open(article({ text: aboutLind }), cached);
    const names = (await waitForHighlights(tab)).map(({ text }) => text);
    const here = new URL(tab.url()).pathname;
    const there = stage.site.put('/politik/lang.html', longArticle, cached);
    await tab.evaluate(() => Object.assign(globalThis, { kept: true }));
    await untilMidWay(stage, async () => {
      // Nobody waits for a load here: a page from the cache does not load.
      await tab.evaluate((url) => void setTimeout(() => location.assign(url)), there);
      await arrival(tab, '/politik/lang.html');
      return tab;
    });
    await tab.evaluate(() => void setTimeout(() => history.back()));
    await arrival(tab, here);
    expect(await tab.evaluate(() => 'kept' in globalThis)).toBe(true);
    await expect.poll(() => textsIn(tab), patience).toEqual(names);
    // From the cache comes the copy that was there, and no second one.
    const word = await showWord(tab, 'Ane Lind');
    // The page is read anew while the pointer rests.
    await tab.mouse.move(word.x, word.y);
    await expect.poll(() => tab.evaluate(cards), patience).toBe(1);
    await tab.mouse.move(5, 5);
    await expect.poll(() => tab.evaluate(cards), patience).toBe(0);
    await tab.evaluate(() => void setTimeout(() => history.forward()));
    await arrival(tab, '/politik/lang.html');
    const texts = (await waitForHighlights(tab)).map(({ text }) => text);
    expect(texts.includes('Ingrid Solvang') && !texts.includes('Ane Lind')).toBe(true);
  });

  test('A background that is ended mid-way is asked again, and the page is read', async () => {
    const tab = await untilMidWay(stage, () => stage.open(longArticle));
    await stage.browser.endBackground();
    expect((await waitForHighlights(tab)).some(({ text }) => text === 'Ingrid Solvang')).toBe(true);
  });

  // Chromium's time of thirty seconds is fixed.
  if (stage.name === 'firefox')
    test('A background whose time runs out mid-way answers first, ends, and starts again for the next page', async () => {
      const window = await openFirefoxWindow(stage.browser.puppeteer);
      await window.run(setIdleTime, 100);
      try {
        const tab = await untilMidWay(stage, () => stage.open(longArticle));
        await waitForHighlights(tab);
        await expect.poll(() => stage.browser.backgroundIsUp(), patience).toBe(false);
        const next = await stage.open(article());
        expect((await waitForHighlights(next)).map(({ text }) => text)).toContain('Ingrid Solvang');
      } finally {
        await window.run(setIdleTime, 30_000);
      }
    });
});

/** The same article about somebody else. */
const aboutLind = asHtml(
  paragraphs.map((text) => text.replaceAll('Ingrid Solvang', 'Ane Lind').replaceAll('Solvang', 'Lind')),
);

/** Runs in the page: how many cards are in it. */
function cards(): number {
  return document.querySelectorAll('dramatis-card').length;
}

/** What the button says on the tabs where it says anything. */
function badges(own: Page): Promise<readonly string[]> {
  return own.evaluate(async () => {
    interface Api {
      readonly tabs: { query(of: object): Promise<readonly { readonly id: number }[]> };
      readonly action: { getBadgeText(of: { readonly tabId: number }): Promise<string> };
    }
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
    const { tabs, action } = browser ?? chrome;
    const texts = await Promise.all((await tabs.query({})).map(({ id }) => action.getBadgeText({ tabId: id })));
    return texts.filter((text) => text !== '');
  });
}

declare const Services: { readonly prefs: { setIntPref(name: string, value: number): void } };

/** Runs in the window of Firefox: how long a background without anything to do is kept, in milliseconds. */
function setIdleTime(milliseconds: number): void {
  Services.prefs.setIntPref('extensions.background.idle.timeout', milliseconds);
}
