import type { CDPSession, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { paintedIn, patience, waitForHighlights } from './harness/look-at-page.ts';
import { openOwnPage } from './harness/open-own-page.ts';
import { article } from './harness/pages.ts';
import { countTraces } from './harness/traces.ts';

/** Only the function that reads what a page says of itself has this in it. */
const onlyInReading = 'application/ld+json';

inBothBrowsers((stage) => {
  test('When only asked pages are read, nothing of a page is read, watched or marked before the reader asks', async () => {
    const options = await openOwnPage(stage, 'options.html');
    await choose(options, 'whenAsked');
    const tab = await stage.open('<!doctype html><title>Leer</title>');
    const session = stage.name === 'chromium' ? await watchFunctions(tab) : null;
    await tab.goto(stage.site.put('/politik/gefragt.html', article()));
    // Longer than a reading takes, with a change of the page such as would bring a new one.
    await tab.evaluate(() => document.querySelector('#text')?.append('Oslo und Paris. '.repeat(40)));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await paintedIn(tab)).toEqual([]);
    if (session) {
      expect(await timesRun(session)).toBe(0);
      expect((await countTraces(tab)).observers).toBe(0);
    }
    const popup = await stage.browser.openPopup(tab);
    await expect.poll(() => popup.run(() => document.querySelectorAll('.entry').length), patience).toBeGreaterThan(0);
    await popup.close();
    await waitForHighlights(tab);
    if (session) expect(await timesRun(session)).toBeGreaterThan(0);
    await choose(options, 'always');
  });
});

async function choose(options: Page, reading: 'always' | 'whenAsked'): Promise<void> {
  await options.evaluate((index) => {
    document.querySelectorAll('fieldset')[4]?.querySelectorAll('input')[index]?.click();
  }, ['always', 'whenAsked'].indexOf(reading));
  const stored = () =>
    options.evaluate(async () => {
      interface Api {
        readonly storage: { readonly local: { get(key: string): Promise<{ settings?: Record<string, string> }> } };
      }
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
      return (await (browser ?? chrome)?.storage.local.get('settings'))?.settings?.['reading'];
    });
  await expect.poll(stored, patience).toBe(reading);
}

/** Has Chromium count which functions run in a page's process, those of content scripts too. */
async function watchFunctions(tab: Page): Promise<CDPSession> {
  const session = await tab.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Debugger.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  return session;
}

/** How often the innermost function around the telling words has run since it was asked last. */
async function timesRun(session: CDPSession): Promise<number> {
  const { result } = await session.send('Profiler.takePreciseCoverage');
  const script = result.find(({ url }) => url.endsWith('/content-scripts/article.js'));
  if (!script) return 0;
  const { scriptSource } = await session.send('Debugger.getScriptSource', { scriptId: script.scriptId });
  const at = scriptSource.indexOf(onlyInReading);
  expect(at).toBeGreaterThan(0);
  const around = script.functions
    .flatMap(({ ranges }) => ranges.slice(0, 1))
    .filter(({ startOffset, endOffset }) => startOffset <= at && at < endOffset)
    .sort((a, b) => a.endOffset - a.startOffset - (b.endOffset - b.startOffset))[0];
  return around?.count ?? 0;
}
