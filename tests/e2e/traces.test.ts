import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { paintedIn, patience, waitForHighlights } from './harness/look-at-page.ts';
import { article } from './harness/pages.ts';
import { countTraces } from './harness/traces.ts';

/** Often enough that whatever is left behind once a round stands out from what a browser keeps for itself. */
const rounds = 200;

inBothBrowsers((stage) => {
  test('A page left and entered 200 times leaves no observer, listener, highlight or node behind', {
    timeout: 240_000,
  }, async () => {
    const tab = await stage.open(article());
    const painted = (await waitForHighlights(tab)).map(({ text }) => text);
    await tab.evaluate(prepare);
    await go(tab, 3);
    const html = await tab.evaluate(() => document.documentElement.outerHTML);
    const before = stage.name === 'chromium' ? await countTraces(tab) : null;
    await go(tab, rounds);
    const after = stage.name === 'chromium' ? await countTraces(tab) : null;
    expect((await paintedIn(tab)).map(({ text }) => text)).toEqual(painted);
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(html);
    if (before && after) {
      expect(after.observers).toBe(before.observers);
      expect(after.listeners - before.listeners).toBeLessThan(rounds / 10);
      expect(after.nodes - before.nodes).toBeLessThan(rounds / 10);
      expect(after.ranges).toBeLessThanOrEqual(before.ranges);
    }
    await tab.evaluate(() => (globalThis as unknown as Rounds).leave());
    await expect.poll(() => tab.evaluate(() => CSS.highlights.size), patience).toBe(0);
  });
});

interface Rounds {
  leave(): void;
  round(): Promise<void>;
}

async function go(tab: Page, times: number): Promise<void> {
  for (let done = 0; done < times; done += 1) await tab.evaluate(() => (globalThis as unknown as Rounds).round());
}

/** Runs in the page: a site that shows its front page and the article again without loading. */
function prepare(): void {
  const main = document.querySelector('main') as HTMLElement;
  const text = main.innerHTML;
  const path = location.pathname;
  const until = async (condition: () => boolean) => {
    while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const leave = () => {
    history.replaceState({}, '', '/');
    main.innerHTML = '<p>Meldungen</p>';
  };
  const rounds: Rounds = {
    leave,
    async round() {
      leave();
      await until(() => CSS.highlights.size === 0);
      history.replaceState({}, '', path);
      main.innerHTML = text;
      await until(() => CSS.highlights.size > 0);
    },
  };
  Object.assign(globalThis, rounds);
}
