import type { Page } from 'puppeteer-core';
import { openOwnPage } from '../browsers/open-own-page.ts';
import { type ReaderBrowser, until } from '../browsers/reader-browser.ts';
import { saveInAllWidths } from './own-pages.ts';
import { widths } from './widths.ts';

type File = (what: string) => string;

/** What a reader sees of an article: marks, cards and rail in the page, the popup, the whole sheet as it stands in the side panel, and a page that is none. */
export async function showReadPage(browser: ReaderBrowser, address: string, file: File): Promise<void> {
  const tab = await browser.openPage(address);
  await until('the marks', () => tab.evaluate(() => CSS.highlights.size > 0));
  // First: Chromium takes the mouse away from a page whose size is changed.
  await showRail(browser, tab, file);
  await showCards(browser, tab, file);
  await showPopup(browser, tab, file);
  await showPanel(browser, tab, file);
  await tab.goto('about:blank');
  await showUnread(browser, tab, file);
  await tab.close();
}

async function showCards(browser: ReaderBrowser, tab: Page, file: File): Promise<void> {
  for (const width of widths) {
    await tab.setViewport({ width, height: width === 320 ? 640 : 900 });
    for (const [kind, place] of [
      ['person', 1],
      ['place', 0],
    ] as const) {
      const word = await until(`a ${kind}`, () => tab.evaluate(wordOf, `dramatis-${kind}`, place));
      await tab.mouse.move(0, 0);
      await tab.mouse.move(word.x, word.y);
      await until('the card', () =>
        browser.insideCard(tab, (card) => card.querySelector('.card') !== null && card.getAnimations().length === 0),
      );
      if (kind === 'place')
        await until('the map', () => browser.insideCard(tab, (card) => card.querySelector('.map-land') !== null)).catch(
          () => console.error('no map on the card'),
        );
      await tab.screenshot({ path: file(`card-${kind}-${width}`) as `${string}.png` });
      if (kind === 'person') {
        await browser.insideCard(tab, (card) => card.querySelector<HTMLElement>('footer .icon-button')?.click());
        await tab.screenshot({ path: file(`card-correct-${width}`) as `${string}.png` });
      }
      await tab.keyboard.press('Escape');
    }
  }
}

async function showPopup(browser: ReaderBrowser, tab: Page, file: File): Promise<void> {
  await tab.setViewport({ width: 1280, height: 900 });
  const popup = await browser.openPopup(tab);
  await until('the map', () => popup.run(() => document.querySelector('.map [role=img]') !== null));
  await popup.screenshot(file('popup'));
  await popup.run(() => {
    document.querySelector('.map')?.scrollIntoView({ block: 'start' });
  });
  await popup.screenshot(file('popup-map'));
  await popup.close();
}

/** The panel's document in a tab follows the tab in front; once it is copied, it stays as it is when it comes to the front itself. */
async function showPanel(browser: ReaderBrowser, tab: Page, file: File): Promise<void> {
  for (const width of widths) {
    const panel = await openOwnPage(browser, 'sidepanel.html');
    await panel.setViewport({ width, height: 3600 });
    await tab.bringToFront();
    await until('the sheet', () => panel.evaluate(() => document.querySelector('.map [role=img]') !== null));
    await panel.evaluate((narrow) => {
      const closed = [...document.querySelectorAll<HTMLElement>('.disclosure[aria-expanded=false]')];
      for (const each of closed.slice(0, 2)) each.click();
      if (narrow) document.querySelector<HTMLElement>('.correct-button')?.click();
    }, width === 320);
    await until('what was opened', () => panel.evaluate(() => document.querySelector('.mentions') !== null));
    await panel.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
    await panel.bringToFront();
    await panel.screenshot({ path: file(`sheet-${width}`) as `${string}.png` });
    await panel.close();
  }
}

async function showRail(browser: ReaderBrowser, tab: Page, file: File): Promise<void> {
  const options = await openOwnPage(browser, 'options.html');
  const turn = () => options.evaluate(() => document.querySelectorAll('fieldset')[3]?.querySelector('input')?.click());
  await turn();
  await tab.bringToFront();
  await until('the rail', () => browser.insideRail(tab, (rail) => rail.querySelector('button') !== null));
  await tab.screenshot({ path: file('rail') as `${string}.png` });
  await options.bringToFront();
  await turn();
  await options.close();
}

/** A page of the extension in front cannot be read: the panel then shows why. */
async function showUnread(browser: ReaderBrowser, tab: Page, file: File): Promise<void> {
  const panel = await openOwnPage(browser, 'sidepanel.html');
  await until('the notice', () => panel.evaluate(() => document.querySelector('.notice') !== null));
  await saveInAllWidths(panel, 'unreachable', file);
  await panel.close();
  await tab.bringToFront();
}

/** The middle of a highlighted word in the window, in CSS pixels, brought there first; runs in the page. */
function wordOf(highlight: string, place: number): { x: number; y: number } | null {
  const range = [...(CSS.highlights.get(highlight) ?? [])][place];
  if (!(range instanceof Range)) return null;
  scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior: 'instant' });
  const [line] = range.getClientRects();
  return line ? { x: line.left + line.width / 2, y: line.top + line.height / 2 } : null;
}
