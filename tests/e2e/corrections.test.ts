import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Popup } from '../../scripts/browsers/reader-browser.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { paintedIn, patience, showWord, waitForHighlights } from './harness/look-at-page.ts';
import { article } from './harness/pages.ts';

const name = 'Jean-Luc Marchand';

inBothBrowsers((stage) => {
  const isPainted = async (tab: Page) => (await paintedIn(tab)).some(({ text }) => text === name);
  const isListed = (popup: Popup) =>
    popup.run(
      (wanted) => [...document.querySelectorAll('.entry h3')].some((each) => each.textContent === wanted),
      name,
    );
  const cardText = (tab: Page) =>
    stage.browser.insideCard(tab, (card) => card.querySelector('.card')?.textContent ?? '');

  test('A name hidden in the popup is no longer marked at once, and is again when that is undone', async () => {
    const tab = await stage.open(article());
    await waitForHighlights(tab);
    const popup = await stage.browser.openPopup(tab);
    await chooseInPopup(popup, 'hide-everywhere');
    await expect.poll(() => isPainted(tab), patience).toBe(false);
    await expect.poll(() => isListed(popup), patience).toBe(false);
    expect((await paintedIn(tab)).map(({ text }) => text)).toContain('Ingrid Solvang');
    expect(await popup.run(() => document.activeElement?.closest('.correction-status') !== null)).toBe(true);
    await undoInPopup(popup);
    await expect.poll(() => isPainted(tab), patience).toBe(true);
    await expect.poll(() => isListed(popup), patience).toBe(true);
    await popup.close();
  });

  test('What was put right holds in every tab, after loading anew and after the background has ended', async () => {
    const first = await stage.open(article());
    const second = await stage.open(article());
    await waitForHighlights(first);
    await waitForHighlights(second);
    const popup = await stage.browser.openPopup(second);
    await chooseInPopup(popup, 'not-a-name');
    for (const tab of [first, second]) await expect.poll(() => isPainted(tab), patience).toBe(false);
    await popup.close();
    await stage.browser.endBackground();
    await second.reload();
    expect((await waitForHighlights(second)).map(({ text }) => text)).not.toContain(name);
    const third = await stage.open(article());
    expect((await waitForHighlights(third)).map(({ text }) => text)).not.toContain(name);
    await takeAllBack(third);
    await expect.poll(() => isPainted(third), patience).toBe(true);
  });

  test('A name hidden on its card is no longer marked, and the card stays for the way back', async () => {
    const tab = await stage.open(article());
    await waitForHighlights(tab);
    const word = await showWord(tab, name);
    await tab.mouse.move(word.x, word.y);
    await expect.poll(() => cardText(tab), patience).toContain(name);
    await pressInCard(tab, 'footer .icon-button');
    await pressInCard(tab, '.correct-choices li:nth-child(2) button');
    await expect.poll(() => isPainted(tab), patience).toBe(false);
    await expect.poll(() => stage.browser.insideCard(tab, focusedInStatus), patience).toBe(true);
    await pressInCard(tab, '.correction-status button');
    await expect.poll(() => isPainted(tab), patience).toBe(true);
    await tab.keyboard.press('Escape');
    await expect.poll(() => cardText(tab), patience).toBeNull();
  });

  test('A name gets another one, and the popup shows it', async () => {
    const tab = await stage.open(article());
    await waitForHighlights(tab);
    const popup = await stage.browser.openPopup(tab);
    await expect.poll(() => popup.run(openChoices, name), patience).toBe(true);
    await popup.run(() => {
      const field = document.querySelector<HTMLInputElement>('.correct input');
      if (!field) return;
      field.value = 'Jean-Luc Marchais';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const submit = () => {
      const button = document.querySelector<HTMLButtonElement>('.correct form button:not(:disabled)');
      button?.form?.requestSubmit(button);
      return button !== null;
    };
    await expect.poll(() => popup.run(submit), patience).toBe(true);
    const names = () => [...document.querySelectorAll('.entry.of-person h3')].map(({ textContent }) => textContent);
    await expect.poll(() => popup.run(names), patience).toContain('Jean-Luc Marchais');
    expect(await isPainted(tab)).toBe(true);
    await undoInPopup(popup);
    await expect.poll(() => popup.run(names), patience).toContain(name);
    await popup.close();
  });

  async function pressInCard(tab: Page, selector: string): Promise<void> {
    await expect
      .poll(() => stage.browser.insideCard(tab, (card, at) => card.querySelector(at) !== null, selector), patience)
      .toBe(true);
    const box = await stage.browser.insideCard(
      tab,
      (card, at) => {
        const rect = card.querySelector(at)?.getBoundingClientRect() ?? new DOMRect();
        return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
      },
      selector,
    );
    await tab.mouse.click(box?.x ?? 0, box?.y ?? 0);
  }

  async function takeAllBack(tab: Page): Promise<void> {
    const popup = await stage.browser.openPopup(tab);
    const clear = () => {
      const { browser, chrome } = globalThis as unknown as Record<string, Runtime | undefined>;
      return (browser ?? chrome)?.runtime.sendMessage({ kind: 'replaceCorrections', corrections: [] });
    };
    expect(await popup.run(clear)).toEqual({ ok: true, value: true });
    await popup.close();
  }
});

interface Runtime {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

/** Opens the choices of the name's entry and presses one, by its place among them. */
async function chooseInPopup(popup: Popup, choice: 'not-a-name' | 'hide-everywhere'): Promise<void> {
  await expect.poll(() => popup.run(openChoices, name), patience).toBe(true);
  await popup.run((first) => {
    const choices = [...document.querySelectorAll<HTMLElement>('.correct-choices button')];
    choices.at(first ? 0 : -1)?.click();
  }, choice === 'not-a-name');
}

async function undoInPopup(popup: Popup): Promise<void> {
  const undo = () => {
    const button = document.querySelector<HTMLElement>('.correction-status button');
    button?.click();
    return button !== null;
  };
  await expect.poll(() => popup.run(undo), patience).toBe(true);
}

// The functions below run in the popup or the card.

function openChoices(wanted: string): boolean {
  const entry = [...document.querySelectorAll('.entry')].find(
    (each) => each.querySelector('h3')?.textContent === wanted,
  );
  entry?.querySelector<HTMLElement>('.correct-button[aria-expanded=false]')?.click();
  return document.querySelectorAll('.correct-choices button').length > 0;
}

function focusedInStatus(card: ShadowRoot): boolean {
  return card.activeElement?.closest('.correction-status') !== null && card.activeElement !== null;
}
