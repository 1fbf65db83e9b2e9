import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers, type Stage } from './harness/in-both-browsers.ts';
import { patience, showWord, waitForHighlights } from './harness/look-at-page.ts';
import { openOwnPage } from './harness/open-own-page.ts';
import { article, englishSample, paragraphs, sample } from './harness/pages.ts';
import { host } from './harness/site.ts';

inBothBrowsers((stage) => {
  test('A session that uses card, rail, popup, map, search, corrections, exports, side panel, options, files of settings and first-run page in two languages, and deletes all in the end, asks for nothing', async () => {
    stage.site.forget();
    const tab = await stage.open(sample());
    await openCard(stage, tab, 'Wien');
    await tab.keyboard.press('Escape');
    await openCard(stage, tab, 'Sergej Malikow');
    await useCard(stage, tab);
    await usePopup(stage, tab);
    await stage.browser.pressCommand(tab, 'next-mention');
    await inOptions(stage, pressRail);
    await tab.bringToFront();
    const hasRail = () => stage.browser.insideRail(tab, (rail) => rail.querySelector('button') !== null);
    await expect.poll(hasRail, patience).toBe(true);
    await stage.browser.insideRail(tab, (rail) => rail.querySelector('button')?.click());
    const english = await stage.open(englishSample());
    await waitForHighlights(english);
    await usePopup(stage, english);
    const plain = await stage.open(`<!doctype html><title>Notiz</title><p>${paragraphs[0]}</p>`);
    await readAnyway(stage, plain);
    for (const file of ['sidepanel.html', 'options.html', 'welcome.html']) {
      const own = await openOwnPage(stage, file);
      await own.evaluate(pressAllBoxes);
      await own.close();
    }
    await tab.bringToFront();
    await expect.poll(() => waitForHighlights(tab).then(({ length }) => length), patience).toBeGreaterThan(0);
    expect(await inOptions(stage, useFiles)).toBe('{"application":"dramatis"');
    await inOptions(stage, eraseAll);
    const paths = [tab, english, plain].map((each) => new URL(each.url()).pathname);
    const others = stage.site.requests().filter((request) => request.host !== host || !paths.includes(request.path));
    // The icon is what the browser itself asks for.
    expect(others.filter((request) => request.path !== '/favicon.ico')).toEqual([]);
  });

  test('A page that knows the address of the extension gets at none of its files, and sees none that were loaded', async () => {
    const tab = await stage.open(article());
    await openCard(stage, tab, 'Ingrid Solvang');
    const files = [
      'manifest.json',
      'popup.html',
      'options.html',
      'background.js',
      'icons/128.png',
      'data/gazetteer.de.bin',
    ];
    // In Firefox the address is another one in every installation; who knows it can load the card, which is of no use to a page.
    if (stage.name === 'chromium') files.push('card.js');
    const reached = await tab.evaluate(
      reach,
      files.map((file) => `${stage.browser.extensionUrl}${file}`),
    );
    expect(reached).toEqual([]);
    const seen = await tab.evaluate(() =>
      [...performance.getEntries(), ...performance.getEntriesByType('resource')].map(({ name }) => name),
    );
    expect(seen.filter((name) => /extension:|card\.js/.test(name))).toEqual([]);
    expect(await tab.evaluate(() => Object.keys(globalThis).filter((name) => /dramatis/i.test(name)))).toEqual([]);
    const root = await tab.evaluate(() => document.querySelector('dramatis-card')?.shadowRoot);
    expect(root).toBeNull();
  });
});

async function openCard(stage: Stage, tab: Page, name: string): Promise<void> {
  await waitForHighlights(tab);
  const word = await showWord(tab, name);
  await tab.mouse.move(word.x, word.y);
  const isOpen = () => stage.browser.insideCard(tab, (root) => root.querySelector('button') !== null);
  await expect.poll(isOpen, patience).toBe(true);
}

/** Pins the card, steps on, hides its name on this site, takes that back, and closes it. What leads to other pages is not pressed. */
async function useCard(stage: Stage, tab: Page): Promise<void> {
  const presses = [
    '.pin',
    'footer button:nth-of-type(3)',
    'footer button:nth-of-type(1)',
    '.correct-choices li:nth-child(2) button',
    '.correction-status button',
    'header button:last-child',
  ];
  for (const selector of presses) {
    const press = () =>
      stage.browser.insideCard(
        tab,
        (card, at) => {
          const button = card.querySelector<HTMLElement>(at);
          button?.click();
          return button !== null;
        },
        selector,
      );
    await expect.poll(press, patience).toBe(true);
  }
  await expect.poll(() => tab.evaluate(() => document.querySelector('dramatis-card')), patience).toBeNull();
}

async function usePopup(stage: Stage, tab: Page): Promise<void> {
  const popup = await stage.browser.openPopup(tab);
  await expect
    .poll(() => popup.run(() => document.querySelectorAll('.map-pins > *').length), patience)
    .toBeGreaterThan(0);
  await popup.run(() => {
    // A saved file has no place in a test, and neither has the last way, printing.
    HTMLAnchorElement.prototype.click = () => {};
    for (const way of [...document.querySelectorAll<HTMLElement>('.export-ways button')].slice(0, -1)) way.click();
    for (const fold of document.querySelectorAll<HTMLElement>('.disclosure')) fold.click();
    document.querySelector<HTMLElement>('.entry .correct-button')?.click();
  });
  for (const button of ['.correct-choices li:last-child button', '.correction-status button'])
    await expect.poll(() => popup.run(press, button), patience).toBe(true);
  await popup.run(() => {
    const order = document.querySelector<HTMLSelectElement>('.sheet select');
    if (order) order.selectedIndex = 1;
    order?.dispatchEvent(new Event('change', { bubbles: true }));
    document.querySelector<HTMLElement>('.sheet-tools nav li:last-child a')?.click();
    document.querySelector<HTMLElement>('.map-pins > *')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  });
  await popup.run(() => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (field) field.value = 'Wien';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await popup.close();
}

/** Has the popup read a page that is no article. */
async function readAnyway(stage: Stage, tab: Page): Promise<void> {
  const popup = await stage.browser.openPopup(tab);
  await expect.poll(() => popup.run(press, 'main button'), patience).toBe(true);
  await expect.poll(() => popup.run(() => document.querySelectorAll('.entry').length), patience).toBeGreaterThan(0);
  await popup.close();
}

async function inOptions<Result>(stage: Stage, code: () => Result | Promise<Result>): Promise<Result> {
  const own = await openOwnPage(stage, 'options.html');
  const result = await own.evaluate(code);
  await own.close();
  return result as Result;
}

// The functions below run in the page or in a page of ours.

function press(selector: string): boolean {
  const button = document.querySelector<HTMLElement>(selector);
  button?.click();
  return button !== null;
}

function pressRail(): void {
  document.querySelectorAll('fieldset')[3]?.querySelector('input')?.click();
}

/** Saves a file of settings and loads it again; adds a site and takes it out. How the file begins. */
async function useFiles(): Promise<string> {
  const soon = () => new Promise((resolve) => setTimeout(resolve, 50));
  const made: Blob[] = [];
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob) => {
    made.push(blob as Blob);
    return createObjectURL(blob);
  };
  HTMLAnchorElement.prototype.click = () => {};
  while (!document.querySelector('.buttons > button')) await soon();
  document.querySelector<HTMLElement>('.buttons > button')?.click();
  while (made.length === 0) await soon();
  const text = (await made[0]?.text()) ?? '';
  const files = new DataTransfer();
  files.items.add(new File([text], 'einstellungen.json', { type: 'application/json' }));
  const field = document.querySelector<HTMLInputElement>('.buttons input[type=file]');
  if (field) field.files = files.files;
  field?.dispatchEvent(new Event('change', { bubbles: true }));
  while (!document.querySelector('.outcome')?.textContent?.includes('einstellungen.json')) await soon();
  const site = document.querySelector<HTMLInputElement>('#site');
  if (site) site.value = 'https://blatt.invalid/politik';
  site?.dispatchEvent(new Event('input', { bubbles: true }));
  await soon();
  site?.form?.requestSubmit();
  while (!document.querySelector('.sites button')) await soon();
  document.querySelector<HTMLElement>('.sites button')?.click();
  while (document.querySelector('.sites button')) await soon();
  return text.replace(/\s/g, '').slice(0, 25);
}

/** Presses „Delete everything“ and the button that asks once more. */
async function eraseAll(): Promise<void> {
  const soon = () => new Promise((resolve) => setTimeout(resolve, 50));
  document.querySelector<HTMLElement>('.buttons > button:last-of-type')?.click();
  while (!document.querySelector('.confirm')) await soon();
  document.querySelector<HTMLElement>('.confirm button:last-of-type')?.click();
  while (document.querySelector('.confirm')) await soon();
}

/** Changes everything that can be changed by a box or a circle, and changes it back. */
function pressAllBoxes(): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
    box.click();
    box.click();
  }
  for (const group of document.querySelectorAll('fieldset')) {
    const circles = [...group.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    const first = circles.find(({ checked }) => checked);
    for (const circle of circles) circle.click();
    first?.click();
  }
}

/** The addresses that can be fetched, shown as an image, framed or run. */
async function reach(addresses: readonly string[]): Promise<readonly string[]> {
  const reached: string[] = [];
  for (const address of addresses) {
    await fetch(address).then(
      () => reached.push(`fetch ${address}`),
      () => {},
    );
    for (const tag of ['img', 'script'] as const) {
      await new Promise<void>((resolve) => {
        const element = document.createElement(tag);
        element.onload = () => {
          reached.push(`${tag} ${address}`);
          resolve();
        };
        element.onerror = () => resolve();
        element.src = address;
        document.head.append(element);
      });
    }
  }
  return reached;
}
