import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Stage } from './in-both-browsers.ts';
import { patience } from './look-at-page.ts';

/** Presses the popup's switch for highlights everywhere, the last one, until it stands as wished. */
export async function turnHighlights(stage: Stage, page: Page, on: boolean): Promise<void> {
  const popup = await stage.browser.openPopup(page);
  const turn = (wish: boolean) => {
    const control = [...document.querySelectorAll<HTMLInputElement>('footer input[role=switch]')].at(-1);
    if (control && control.checked !== wish) control.click();
    return control?.checked === wish;
  };
  // The switches stand still until the settings have been loaded.
  await expect.poll(() => popup.run(() => document.querySelectorAll('footer .switch').length), patience).toBe(2);
  await expect.poll(() => popup.run(turn, on), patience).toBe(true);
  await popup.close();
}
