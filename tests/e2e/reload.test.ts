import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { defaultSettings } from '../../platform/settings-model.ts';
import { extensionFolder } from '../../scripts/build/build-extension.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { paintedIn, patience, showWord, waitForHighlights } from './harness/look-at-page.ts';
import { openOwnPage } from './harness/open-own-page.ts';
import { article } from './harness/pages.ts';

inBothBrowsers((stage) => {
  test('An extension that is reloaded keeps what is stored, leaves no second copy in an open page, and reads on', async () => {
    const head = '<script>problems = []; addEventListener("error", (event) => problems.push(event.message))</script>';
    const tab = await stage.open(article({ head }));
    await waitForHighlights(tab);
    const own = await openOwnPage(stage, 'options.html');
    await own.evaluate(store, { ...defaultSettings, style: 'marker' });
    await expect.poll(() => namesIn(tab), patience).toContain('dramatis-person-marker');
    const before = await paintedIn(tab);
    // Chromium does not bring back what a protocol has installed: there it is installed once more over itself, as „Reload“ does.
    if (stage.name === 'chromium') await stage.browser.puppeteer.installExtension(extensionFolder('chromium'));
    else await own.evaluate(reload);

    const next = await stage.open(article());
    // Until the extension is back, a page that is loaded is nobody's.
    await expect
      .poll(async () => {
        if ((await paintedIn(next)).length === 0) await next.reload();
        return namesIn(next);
      }, slowly)
      .toContain('dramatis-person-marker');

    await tab.bringToFront();
    if (stage.name === 'chromium') {
      // The old script notices that it is alone; a new one comes with the page when it is loaded anew.
      const word = await showWord(tab, 'Ingrid Solvang');
      await tab.mouse.move(word.x, word.y);
      await expect.poll(() => namesIn(tab), patience).toEqual([]);
      await tab.reload();
    } else {
      // Firefox puts the new script into pages that are open.
      await expect.poll(() => cardsUnderPointer(tab), slowly).toBe(1);
    }
    await expect.poll(async () => (await paintedIn(tab)).length, patience).toBe(before.length);
    expect(await namesIn(tab)).toContain('dramatis-person-marker');
    expect(await tab.evaluate('problems')).toEqual([]);
  });
});

/** A look that loads a page needs time until the next. */
const slowly = { ...patience, interval: 1500 };

async function namesIn(tab: Page): Promise<readonly string[]> {
  return [...new Set((await paintedIn(tab)).map(({ highlight }) => highlight))].sort();
}

/** How many cards are in the page a moment after the pointer has come to a name. */
async function cardsUnderPointer(tab: Page): Promise<number> {
  await tab.mouse.move(1, 1);
  const word = await showWord(tab, 'Ingrid Solvang');
  await tab.mouse.move(word.x, word.y);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return tab.evaluate(() => document.querySelectorAll('dramatis-card').length);
}

interface Api {
  readonly runtime: { reload(): void; sendMessage(message: object): Promise<unknown> };
}

// The functions below run in the options.

function store(settings: object): Promise<unknown> {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
  return (browser ?? chrome).runtime.sendMessage({ kind: 'saveSettings', settings });
}

/** After the answer, for the reload ends this page too. */
function reload(): void {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
  setTimeout(() => (browser ?? chrome).runtime.reload(), 50);
}
