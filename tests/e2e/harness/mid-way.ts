import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Stage } from './in-both-browsers.ts';
import { paintedIn, patience } from './look-at-page.ts';
import { article, asHtml, paragraphs } from './pages.ts';

/** The same article day after day, some 70,000 words: the background needs a second for it, and something can happen meanwhile. */
export const longArticle = article({
  headline: 'Was aus Genf bisher gemeldet wurde',
  // Paragraphs that a page shows twice are read once.
  text: asHtml(Array.from({ length: 400 }, (_, day) => paragraphs.map((text) => `Tag ${day + 1}: ${text}`)).flat()),
});

/**
 * Opens a long article in a way of the caller's, and returns when it has been sent to the background and is not yet understood. That it was sent shows by the
 * background's start: it is ended before, and nothing else wakes it.
 */
export async function untilMidWay(stage: Stage, open: () => Promise<Page>): Promise<Page> {
  await stage.browser.endBackground();
  const tab = await open();
  await expect.poll(() => stage.browser.backgroundIsUp(), patience).toBe(true);
  // Not the painted words themselves, which would be thousands.
  expect((await paintedIn(tab)).length).toBe(0);
  return tab;
}
