import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardAndWord, wellPlaced } from './harness/card-and-word.ts';
import { inBothBrowsers, type Stage } from './harness/in-both-browsers.ts';
import { patience, showWord, waitForHighlights } from './harness/look-at-page.ts';
import { article, asHtml, paragraphs, sample } from './harness/pages.ts';

const nextButton = 'footer button:nth-of-type(3)';
const previousButton = 'footer button:nth-of-type(2)';

inBothBrowsers((stage) => {
  const cardText = (tab: Page) =>
    stage.browser.insideCard(tab, (card) => card.querySelector('.card')?.textContent ?? '');

  async function hover(tab: Page, name: string) {
    const word = await showWord(tab, name);
    await tab.mouse.move(word.x, word.y);
    await expect.poll(() => cardText(tab), patience).toContain(name);
    return word;
  }

  test('The card opens when the pointer has rested on a name, not at once, and says who it is', async () => {
    const tab = await stage.open(article());
    await waitForHighlights(tab);
    const word = await showWord(tab, 'Ingrid Solvang');
    const start = performance.now();
    await tab.mouse.move(word.x, word.y);
    await expect.poll(() => cardText(tab), patience).toContain('Ingrid Solvang');
    expect(performance.now() - start).toBeGreaterThan(450);
    expect(await cardText(tab)).toContain('norwegische Außenministerin');
  });

  test('The card closes when the pointer has left both name and card, but not on the way into the card', async () => {
    const tab = await stage.open(article());
    await waitForHighlights(tab);
    await hover(tab, 'Ingrid Solvang');
    const box = await tab.evaluate(cardBox);
    await tab.mouse.move(box.left + box.width / 2, box.top + box.height / 2, { steps: 8 });
    await tab.mouse.move(box.left + box.width / 2 + 5, box.top + box.height / 2, { steps: 2 });
    expect(await cardText(tab)).toContain('Ingrid Solvang');
    await tab.mouse.move(5, 5, { steps: 5 });
    await expect.poll(() => cardText(tab), patience).toBeNull();
  });

  test('Escape closes the card, and the page does not hear it', async () => {
    const after = '<script>heard = 0; document.addEventListener("keydown", () => heard++)</script>';
    const tab = await stage.open(article({ after }));
    await waitForHighlights(tab);
    await hover(tab, 'Ingrid Solvang');
    await tab.keyboard.press('Escape');
    await expect.poll(() => cardText(tab), patience).toBeNull();
    expect(await tab.evaluate('heard')).toBe(0);
  });

  test('The keyboard commands step through the names, show each card, and take the focus into it', async () => {
    const tab = await stage.open(article());
    await waitForHighlights(tab);
    for (const index of [0, 1]) {
      await stage.browser.pressCommand(tab, 'next-mention');
      await expect.poll(() => tab.evaluate(cardAndWord, index), patience).toEqual(wellPlaced);
    }
    expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('dramatis-card');
    expect(await stage.browser.insideCard(tab, (card) => card.activeElement?.localName)).toBe('button');
    await stage.browser.pressCommand(tab, 'previous-mention');
    await expect.poll(() => tab.evaluate(cardAndWord, 0), patience).toEqual(wellPlaced);
    await tab.keyboard.press('Escape');
    await expect.poll(() => tab.evaluate(() => document.activeElement?.localName), patience).toBe('body');
  });

  test('The buttons of the card go to the next and the previous mention of the same name', async () => {
    const tab = await stage.open(article());
    const texts = (await waitForHighlights(tab)).map(({ text }) => text);
    await hover(tab, 'Ingrid Solvang');
    await pressInCard(stage, tab, nextButton);
    await expect.poll(() => tab.evaluate(cardAndWord, texts.indexOf('Solvang')), patience).toEqual(wellPlaced);
    expect(await cardText(tab)).toContain('Ingrid Solvang');
    await pressInCard(stage, tab, previousButton);
    await expect.poll(() => tab.evaluate(cardAndWord, texts.indexOf('Ingrid Solvang')), patience).toEqual(wellPlaced);
  });

  test('Of a compound only the name in it is highlighted, its card is that of the name, and steps lead there', async () => {
    const added = 'Beobachter aus den USA blieben still. Nur ein Vertreter der US-Botschaft lobte den Fahrplan.';
    const tab = await stage.open(article({ text: asHtml([...paragraphs, added]) }));
    const texts = (await waitForHighlights(tab)).map(({ text }) => text);
    expect(texts.slice(-2)).toEqual(['USA', 'US']);
    const word = await showWord(tab, 'US');
    await tab.mouse.move(word.x, word.y);
    await expect.poll(() => cardText(tab), patience).toContain('USA');
    expect(await cardText(tab)).toMatch(/davon 1 in einer Zusammensetzung|1 of them in a compound/);
    await pressInCard(stage, tab, previousButton);
    await expect.poll(() => tab.evaluate(cardAndWord, texts.length - 2), patience).toEqual(wellPlaced);
    await pressInCard(stage, tab, nextButton);
    await expect.poll(() => tab.evaluate(cardAndWord, texts.length - 1), patience).toEqual(wellPlaced);
  });

  test('A pinned card stays when the pointer leaves and when its word is scrolled away, until it is closed', async () => {
    const tab = await stage.open(article({ after: '<div style="height: 3000px"></div>' }));
    await waitForHighlights(tab);
    await hover(tab, 'Ingrid Solvang');
    await pressInCard(stage, tab, '.pin');
    await tab.mouse.move(5, 5, { steps: 5 });
    const other = await showWord(tab, 'Jean-Luc Marchand');
    await tab.mouse.move(other.x, other.y);
    await tab.evaluate(() => scrollBy({ top: 2000, behavior: 'instant' }));
    const inWindow = () => {
      const card = document.querySelector('dramatis-card')?.getBoundingClientRect();
      return card !== undefined && card.top >= 0 && card.bottom <= innerHeight;
    };
    // Longer than a card needs to open or to close.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await tab.evaluate(inWindow)).toBe(true);
    expect(await cardText(tab)).toContain('Ingrid Solvang');
    await tab.keyboard.press('Escape');
    await expect.poll(() => cardText(tab), patience).toBeNull();
  });

  test('The encyclopedia is asked only when the reader presses, in the language of the browser', async () => {
    const tab = await stage.open(article());
    await waitForHighlights(tab);
    stage.site.forget();
    await hover(tab, 'Ingrid Solvang');
    const asked = () => stage.site.requests().filter(({ host }) => host.includes('wikipedia'));
    expect(asked()).toEqual([]);
    await pressInCard(stage, tab, '.card-action:last-child');
    await expect.poll(() => asked().length, patience).toBeGreaterThan(0);
    const language = (await tab.evaluate(() => navigator.language)).split('-')[0];
    expect(asked()[0]?.host).toBe(`${language}.wikipedia.org:443`);
  });

  test('The card opens the fact sheet at its entry', async () => {
    const tab = await stage.open(sample());
    await waitForHighlights(tab);
    await hover(tab, 'Amina Wanjiru');
    await pressInCard(stage, tab, '.card-action');
    const popup = await stage.browser.openedPopup();
    const focused = () => document.activeElement?.closest('.entry')?.querySelector('h3')?.textContent ?? null;
    await expect.poll(() => popup.run(focused), patience).toBe('Amina Wanjiru');
    await popup.close();
  });

  test('A tap opens the card, a tap elsewhere closes it, and a tap on a link is left to the page', async () => {
    const [first = '', ...others] = paragraphs;
    const linked = first.replace('Ingrid Solvang', '<a href="#solvang">Ingrid Solvang</a>');
    const head = '<style>body { max-width: 600px }</style>';
    const tab = await stage.open(article({ head, text: asHtml([linked, ...others]) }));
    await waitForHighlights(tab);
    const city = await showWord(tab, 'Oslo');
    await tab.touchscreen.tap(city.x, city.y);
    await expect.poll(() => cardText(tab), patience).toContain('Oslo');
    await tab.touchscreen.tap(1000, 500);
    await expect.poll(() => cardText(tab), patience).toBeNull();
    const link = await showWord(tab, 'Ingrid Solvang');
    await tab.touchscreen.tap(link.x, link.y);
    await expect.poll(() => tab.evaluate(() => location.hash), patience).toBe('#solvang');
    expect(await cardText(tab)).toBeNull();
  });

  test.each([
    ['a large window', 1280, 900],
    ['a phone', 360, 640],
    ['a low window', 800, 420],
  ])('The card never covers its word and stays within the window: %s', async (_title, width, height) => {
    const tab = await stage.open(article({ head: '<meta name="viewport" content="width=device-width">' }));
    await tab.setViewport({ width, height });
    const painted = await waitForHighlights(tab);
    for (const index of painted.keys()) {
      await stage.browser.pressCommand(tab, 'next-mention');
      await expect.poll(() => tab.evaluate(cardAndWord, index), patience).toEqual(wellPlaced);
    }
  });
});

/** Presses one of the card's buttons with the mouse. */
async function pressInCard(stage: Stage, tab: Page, which: string): Promise<void> {
  const button = await stage.browser.insideCard(
    tab,
    (card, at) => {
      const box = card.querySelector(at)?.getBoundingClientRect();
      return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
    },
    which,
  );
  if (!button) throw new Error('The card has no such button');
  await tab.mouse.click(button.x, button.y);
}

// The functions below run in the page.

function cardBox(): { left: number; top: number; width: number; height: number } {
  const box = document.querySelector('dramatis-card')?.getBoundingClientRect() ?? new DOMRect();
  return { left: box.left, top: box.top, width: box.width, height: box.height };
}
