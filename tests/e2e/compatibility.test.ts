import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardAndWord, wellPlaced } from './harness/card-and-word.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { paintedIn, patience, showWord, waitForHighlights } from './harness/look-at-page.ts';
import { article, asHtml, paragraphs, rememberAsBuilt } from './harness/pages.ts';

const names = ['Ingrid Solvang', 'Genf', 'Jean-Luc Marchand', 'Paris', 'Berlin'];

/** Policies that forbid a page all that an extension might do through it. */
const policies: Readonly<Record<string, string>> = {
  'nothing of any kind': "default-src 'none'; base-uri 'none'; form-action 'none'",
  'markup from strings (Trusted Types)': "require-trusted-types-for 'script'; trusted-types 'none'",
  'scripts of its own (sandbox)': 'sandbox allow-same-origin',
};

inBothBrowsers((stage) => {
  const textsIn = async (tab: Page) => (await paintedIn(tab)).map(({ text }) => text);
  const cardText = (tab: Page) =>
    stage.browser.insideCard(tab, (card) => card.querySelector('.card')?.textContent ?? '');

  async function openCard(tab: Page, name: string) {
    const word = await showWord(tab, name);
    await tab.mouse.move(word.x, word.y);
    await expect.poll(() => cardText(tab), patience).toContain(name);
  }

  test.each(Object.keys(policies))(
    'A page whose policy forbids %s is read, shows cards in our own style, and has nothing to complain of',
    async (what) => {
      const tab = await stage.open(article(), { 'content-security-policy': policies[what] ?? '' });
      const complaints: string[] = [];
      tab.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
      });
      await waitForHighlights(tab);
      expect(await textsIn(tab)).toEqual(expect.arrayContaining(names));
      await openCard(tab, 'Ingrid Solvang');
      const position = () => getComputedStyle(document.querySelector('dramatis-card') as Element).position;
      expect(await tab.evaluate(position)).toBe('fixed');
      const radius = await stage.browser.insideCard(tab, (card) => {
        const shown = card.querySelector('.card');
        return shown ? getComputedStyle(shown).borderTopLeftRadius : '';
      });
      expect(radius).not.toBe('0px');
      expect(complaints).toEqual([]);
    },
  );

  test('An article in the slot of a page made of components is read', async () => {
    const page = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Fahrplan für Genf</title>
<meta property="og:type" content="article"></head><body><news-frame><template shadowrootmode="open"><header>Testzeitung</header>
<main><slot></slot></main></template><article><h1>Unterhändler einigen sich in Genf auf einen Fahrplan</h1>${asHtml(paragraphs)}</article></news-frame></body></html>`;
    const tab = await stage.open(page);
    await waitForHighlights(tab);
    expect(await textsIn(tab)).toEqual(expect.arrayContaining(names));
    await openCard(tab, 'Paris');
  });

  test('Parts of a long page that the browser does not draw until they are near are read all the same', async () => {
    const head = `<style>section { content-visibility: auto; contain-intrinsic-size: auto 600px; }</style>${rememberAsBuilt}`;
    const text = paragraphs
      .map((each) => `<section><p>${each}</p><div style="height: 500px"></div></section>`)
      .join('');
    const tab = await stage.open(article({ head, text }));
    await waitForHighlights(tab);
    expect(await textsIn(tab)).toEqual(expect.arrayContaining(names));
    await tab.evaluate(() => document.querySelector('section:last-of-type')?.scrollIntoView());
    await openCard(tab, 'Marchand');
    expect(
      await tab.evaluate(
        'document.documentElement.outerHTML.replace(/<dramatis-card.*?<.dramatis-card>/, "") === asBuilt',
      ),
    ).toBe(true);
  });

  test.each([
    ['at twice the size', { width: 640, height: 450, deviceScaleFactor: 2 }, ''],
    ['in a narrow window at four times the size', { width: 320, height: 225, deviceScaleFactor: 4 }, ''],
    ['that enlarges itself', { width: 1280, height: 900 }, 'html { zoom: 2 }'],
    ['that is written from right to left', { width: 1280, height: 900 }, 'html { direction: rtl }'],
    [
      'whose body is moved and scaled',
      { width: 1280, height: 900 },
      'body { transform: translate(40px, 30px) scale(0.8) }',
    ],
  ] as const)('In a page %s the card stands beside its word and in the window', async (_, size, style) => {
    const tab = await stage.open(article({ head: `<style>${style}</style>` }));
    await tab.setViewport(size);
    await waitForHighlights(tab);
    for (const index of [0, 1, 2]) {
      await stage.browser.pressCommand(tab, 'next-mention');
      await expect.poll(() => tab.evaluate(cardAndWord, index), patience).toEqual(wellPlaced);
    }
  });

  // Firefox's protocol cannot make a page look as on paper.
  test('On paper there is nothing of us', async ({ skip }) => {
    skip(stage.name === 'firefox', 'no way to see it');
    const tab = await stage.open(article());
    await waitForHighlights(tab);
    await openCard(tab, 'Ingrid Solvang');
    const lines = () =>
      tab.evaluate(() => getComputedStyle(document.body, '::highlight(dramatis-person)').textDecorationLine);
    const cards = () => stage.browser.insideCard(tab, (card) => card.querySelector('.card')?.checkVisibility());
    expect(await lines()).toBe('underline');
    expect(await cards()).toBe(true);
    await tab.emulateMediaType('print');
    expect(await lines()).toBe('none');
    expect(await cards()).toBe(false);
  });
});
