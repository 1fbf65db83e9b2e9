import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { paintedIn, patience, showWord, waitForHighlights } from './harness/look-at-page.ts';
import { article, frontPage, rememberAsBuilt, sample } from './harness/pages.ts';
import { readingKind } from './harness/reading-kind.ts';
import { turnHighlights } from './harness/turn-highlights.ts';

/** From the sample's text, by hand: names that any reading of it must find, each as it is written there. */
const people = ['Katharina Lohmeyer', 'Sergej Malikow', 'Michael Hartley', 'Amina Wanjiru', 'Johanna Weber'];
const places = ['Kirgistan', 'Kasachstan', 'Usbekistan', 'Wien', 'Washington', 'Kairo', 'Genf', 'Berlin'];

inBothBrowsers((stage) => {
  test('The people and places of the sample are highlighted over exactly their names', async () => {
    const tab = await stage.open(sample());
    const painted = await waitForHighlights(tab);
    const textsOf = (highlight: string) =>
      painted.filter((each) => each.highlight === highlight).map(({ text }) => text);
    expect(textsOf('dramatis-person')).toEqual(expect.arrayContaining(people));
    expect(textsOf('dramatis-place')).toEqual(expect.arrayContaining(places));
    for (const { text } of painted) expect(text).toMatch(/^\S(.*\S)?$/s);
  });

  test('Nothing outside of the article is highlighted', async () => {
    const tab = await stage.open(sample());
    await waitForHighlights(tab);
    const outside = await tab.evaluate(() =>
      [...CSS.highlights]
        .flatMap(([, highlight]) => [...highlight])
        .filter((range) => !range.startContainer.parentElement?.closest('article')?.contains(range.endContainer))
        .map(String),
    );
    expect(outside).toEqual([]);
  });

  test('The document stays as it was built, but for one host while a card is open', async () => {
    const tab = await stage.open(sample(rememberAsBuilt));
    await waitForHighlights(tab);
    expect(await tab.evaluate(compareWithAsBuilt)).toEqual({ hosts: 0, same: true });
    const word = await showWord(tab, 'Sergej Malikow');
    await tab.mouse.move(word.x, word.y);
    await expect.poll(() => tab.evaluate(compareWithAsBuilt), patience).toEqual({ hosts: 1, same: true });
    await tab.keyboard.press('Escape');
    await expect.poll(() => tab.evaluate(compareWithAsBuilt), patience).toEqual({ hosts: 0, same: true });
  });

  test('Highlights are lines that stand out on a light and on a dark page', async () => {
    for (const [paper, ink] of [
      ['#ffffff', '#111111'],
      ['#101214', '#e8e6e3'],
    ]) {
      const head = `<style>body { background: ${paper}; color: ${ink}; font: 20px/2 sans-serif }</style>`;
      const tab = await stage.open(article({ head }));
      await waitForHighlights(tab);
      for (const name of ['Ingrid Solvang', 'Paris']) {
        const { x, y } = await showWord(tab, name);
        // The line lies below the letters; the word is wider than this strip.
        const strip = await tab.screenshot({
          encoding: 'base64',
          clip: { x: Math.round(x) - 15, y: Math.round(y) + 8, width: 30, height: 10 },
        });
        expect(await tab.evaluate(strongestHue, strip), `${name} on ${paper}`).toBeGreaterThan(40);
      }
    }
  });

  test('A page whose policy forbids everything is highlighted all the same', async () => {
    const policy = { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; sandbox" };
    const tab = await stage.open(article(), policy);
    const painted = await waitForHighlights(tab);
    expect(painted.map(({ text }) => text)).toEqual(expect.arrayContaining(['Ingrid Solvang', 'Genf']));
  });

  test('Off means off: nothing is painted and nothing is added, and on means on again', async () => {
    const tab = await stage.open(sample(rememberAsBuilt));
    await waitForHighlights(tab);
    await turnHighlights(stage, tab, false);
    try {
      await expect.poll(() => paintedIn(tab), patience).toEqual([]);
      const word = { x: 640, y: 450 };
      await tab.mouse.move(word.x, word.y);
      expect(await tab.evaluate(compareWithAsBuilt)).toEqual({ hosts: 0, same: true });
      const later = await stage.open(sample(rememberAsBuilt));
      expect(await paintedIn(later)).toEqual([]);
      expect(await later.evaluate(() => CSS.highlights.size)).toBe(0);
    } finally {
      await turnHighlights(stage, tab, true);
    }
    await tab.bringToFront();
    await waitForHighlights(tab);
  });

  test('Nothing is highlighted in a front page, even when the popup has asked for it', async () => {
    const tab = await stage.open(frontPage());
    const popup = await stage.browser.openPopup(tab);
    await expect.poll(() => popup.run(() => document.querySelector('.notice') !== null), patience).toBe(true);
    expect(await popup.run(readingKind)).toBe('notAnArticle');
    await popup.close();
    expect(await paintedIn(tab)).toEqual([]);
  });
});

// The functions below run in the page.

function compareWithAsBuilt(): { hosts: number; same: boolean } {
  const { asBuilt } = globalThis as unknown as { asBuilt: string };
  const root = document.documentElement.cloneNode(true) as HTMLElement;
  const hosts = [...root.querySelectorAll('dramatis-card')];
  for (const host of hosts) host.remove();
  return { hosts: hosts.length, same: root.outerHTML === asBuilt };
}

/** How far the most colourful pixel of a PNG (base64) is from grey, 0 to 255: text and paper are grey, lines are not. */
async function strongestHue(png: string): Promise<number> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
  let strongest = 0;
  for (let at = 0; at < data.length; at += 4) {
    const colour = [...data.slice(at, at + 3)];
    strongest = Math.max(strongest, Math.max(...colour) - Math.min(...colour));
  }
  return strongest;
}
