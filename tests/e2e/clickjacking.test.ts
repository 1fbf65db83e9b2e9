import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { paintedIn, patience, showWord, waitForHighlights } from './harness/look-at-page.ts';
import { openOwnPage } from './harness/open-own-page.ts';
import { article } from './harness/pages.ts';

/** What a page can do to have a reader press our buttons unseen, or to press them itself: see docs/security.md. */
inBothBrowsers((stage) => {
  const name = 'Ingrid Solvang';
  const cardText = (tab: Page) =>
    stage.browser.insideCard(tab, (card) => card.querySelector('.card')?.textContent ?? '');

  async function openCard(tab: Page): Promise<void> {
    await waitForHighlights(tab);
    const word = await showWord(tab, name);
    await tab.mouse.move(word.x, word.y);
    await expect.poll(() => cardText(tab), patience).toContain(name);
  }

  test('No rule of a page makes the card unseen, smaller than it is, or lets presses through', async () => {
    const head = `<style>dramatis-card, dramatis-card *, [popover], html > :not(body) { opacity: 0.01 !important;
      visibility: hidden !important; transform: scale(0.1) !important; clip-path: inset(49%) !important; filter: opacity(0) !important;
      pointer-events: none !important; mask: linear-gradient(transparent, transparent) !important; translate: 900px !important }</style>`;
    const tab = await stage.open(article({ head }));
    await openCard(tab);
    const shown = await tab.evaluate(() => {
      const card = document.querySelector('dramatis-card') as Element;
      const { opacity, visibility, transform, clipPath, filter, pointerEvents, maskImage, translate } =
        getComputedStyle(card);
      const { left, top, width, height } = card.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2) === card;
      return { opacity, visibility, transform, clipPath, filter, pointerEvents, maskImage, translate, hit };
    });
    expect(shown).toEqual({
      opacity: '1',
      visibility: 'visible',
      transform: 'none',
      clipPath: 'none',
      filter: 'none',
      pointerEvents: 'auto',
      maskImage: 'none',
      translate: 'none',
      hit: true,
    });
  });

  test('Events that a page makes up neither open a card nor press what is on it', async () => {
    const own = await openOwnPage(stage, 'options.html');
    const tab = await stage.open(article());
    await waitForHighlights(tab);
    const word = await showWord(tab, name);
    await tab.evaluate(pretendToPoint, word.x, word.y);
    // Longer than a card needs to open.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await cardText(tab)).toBeNull();
    await openCard(tab);
    const before = await cardText(tab);
    const tabs = (await stage.browser.puppeteer.pages()).length;
    for (let times = 0; times < 3; times += 1) await tab.evaluate(pretendToPress);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await cardText(tab)).toBe(before);
    expect((await stage.browser.puppeteer.pages()).length).toBe(tabs);
    expect(await own.evaluate(storedCorrections)).toBeNull();
    expect((await paintedIn(tab)).some(({ text }) => text === name)).toBe(true);
  });

  test.each(['options.html', 'welcome.html'])('A page that frames %s sees and shows nothing of it', async (file) => {
    const address = `${stage.browser.extensionUrl}${file}`;
    const after = `<iframe src="${address}" width="600" height="400"></iframe><object data="${address}" width="600"></object>`;
    const tab = await stage.open(article({ after }));
    await waitForHighlights(tab);
    for (const frame of tab.frames()) {
      if (frame === tab.mainFrame()) continue;
      // A frame of an error may be closed to the protocol.
      const inside = await frame
        .evaluate(() => document.querySelectorAll('.surface, main, #app').length)
        .catch(() => 0);
      expect(inside).toBe(0);
    }
  });
});

// The functions below run in the page or in the options.

function pretendToPoint(x: number, y: number): void {
  const at = { clientX: x, clientY: y, bubbles: true, composed: true };
  const target = document.elementFromPoint(x, y);
  target?.dispatchEvent(new PointerEvent('pointermove', { ...at, pointerType: 'mouse' }));
  target?.dispatchEvent(new PointerEvent('click', { ...at, pointerType: 'touch' }));
}

/** Presses whatever it can reach of the card, by mouse and by key, in many places. */
function pretendToPress(): void {
  const card = document.querySelector('dramatis-card') as HTMLElement;
  const { left, top, width, height } = card.getBoundingClientRect();
  for (const button of card.shadowRoot?.querySelectorAll('button') ?? []) button.click();
  card.focus();
  for (let x = left + 4; x < left + width; x += 12) {
    for (let y = top + 4; y < top + height; y += 12) {
      const at = { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true };
      const target = document.elementFromPoint(x, y);
      for (const kind of ['pointerdown', 'pointerup', 'click']) target?.dispatchEvent(new PointerEvent(kind, at));
    }
  }
  for (const key of ['Tab', 'Enter', ' '])
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
}

async function storedCorrections(): Promise<unknown> {
  interface Api {
    readonly storage: { readonly local: { get(key: string): Promise<Readonly<Record<string, unknown>>> } };
  }
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
  return (await (browser ?? chrome).storage.local.get('corrections'))['corrections'] ?? null;
}
