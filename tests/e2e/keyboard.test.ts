import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Popup } from '../../scripts/browsers/reader-browser.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { patience, waitForHighlights } from './harness/look-at-page.ts';
import { sample } from './harness/pages.ts';

inBothBrowsers((stage) => {
  test('By keyboard alone: from the page to a card, to its entry in the sheet, to the words in the page, to an export', async () => {
    const tab = await stage.open(sample());
    await waitForHighlights(tab);
    await tab.evaluate(() => {
      addEventListener('pointerdown', () => document.documentElement.setAttribute('data-pressed', ''), true);
    });
    // To the first person: the names before are places.
    await stage.browser.pressCommand(tab, 'next-mention');
    await expect.poll(() => nameOnCard(tab), patience).not.toBeNull();
    const name = await nameOnCard(tab);
    await tabTo(tab, '.card-action');
    // Keys of the protocol press no buttons in Firefox, on any page, and none reaches its popup: there the way ends on the button (card.test.ts presses it).
    if (stage.name === 'firefox') return;
    await tab.keyboard.press('Enter');

    const popup = await stage.browser.openedPopup();
    const entry = () => document.activeElement?.closest('.entry')?.querySelector('h3')?.textContent ?? null;
    await expect.poll(() => popup.run(entry), patience).toBe(name);
    // The focus is on the entry's mentions: they unfold, and the first of them is the next stop.
    await popup.press('Enter');
    await expect.poll(() => popup.run(() => document.querySelector('.mentions') !== null), patience).toBe(true);
    await popup.press('Tab');
    await expect.poll(() => popup.run(focusIn, '.mentions'), patience).toBe(true);
    const flashed = tab.evaluate(waitForFlash);
    await popup.press('Enter');
    expect(await flashed).toBe(true);

    await popup.press('ArrowDown');
    await expect.poll(() => popup.run(focusedIndex, '.mentions'), patience).toBe(1);
    await reach(popup, '.export-ways');
    await popup.press('Enter');
    await expect
      .poll(() => popup.run(() => document.querySelector('.export [role=status]')?.textContent ?? ''), patience)
      .not.toBe('');
    expect(await tab.evaluate(() => document.documentElement.hasAttribute('data-pressed'))).toBe(false);
    await popup.close();
  });

  test('Escape closes a card that the keyboard opened, and the focus goes back where it was', async () => {
    const tab = await stage.open(sample());
    await waitForHighlights(tab);
    await tab.focus('main a, nav a, a');
    const before = await tab.evaluate(() => document.activeElement?.textContent);
    await stage.browser.pressCommand(tab, 'next-mention');
    await expect.poll(() => nameOnCard(tab), patience).not.toBeNull();
    await expect.poll(() => tab.evaluate(() => document.activeElement?.localName), patience).toBe('dramatis-card');
    await tab.keyboard.press('Escape');
    await expect.poll(() => tab.evaluate(() => document.activeElement?.textContent), patience).toBe(before);
  });

  function nameOnCard(tab: Page): Promise<string | null> {
    return stage.browser.insideCard(tab, (card) => card.querySelector('h2')?.textContent ?? null);
  }

  /** Presses Tab until the focus in the card is where a selector says. */
  async function tabTo(tab: Page, selector: string): Promise<void> {
    const isThere = (card: ShadowRoot, wanted: string) => card.activeElement?.matches(wanted) ?? false;
    for (let presses = 0; presses < 12; presses += 1) {
      if (await stage.browser.insideCard(tab, isThere, selector)) return;
      await tab.keyboard.press('Tab');
    }
    throw new Error(`The Tab key does not lead to ${selector}`);
  }
});

/** Presses Tab until the focus is inside of what a selector finds. */
async function reach(popup: Popup, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await popup.run(focusIn, selector)) return;
    await popup.press('Tab');
  }
  throw new Error(`The Tab key does not lead into ${selector}`);
}

// The functions below run in the popup or in the page.

function focusIn(selector: string): boolean {
  return document.activeElement?.closest(selector) != null;
}

function focusedIndex(selector: string): number {
  const list = document.activeElement?.closest(selector);
  return [...(list?.querySelectorAll('button') ?? [])].indexOf(document.activeElement as HTMLButtonElement);
}

function waitForFlash(): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      if (CSS.highlights.has('dramatis-flash')) resolve(true);
      else requestAnimationFrame(look);
    };
    look();
  });
}
