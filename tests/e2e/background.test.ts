import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { paintedIn, patience, showWord, waitForHighlights } from './harness/look-at-page.ts';
import { article, sample } from './harness/pages.ts';
import { host } from './harness/site.ts';

inBothBrowsers((stage) => {
  test('Nothing leaves the device: reading, card, popup and jump ask for nothing but the page itself', async () => {
    stage.site.forget();
    const tab = await stage.open(sample());
    await waitForHighlights(tab);
    const word = await showWord(tab, 'Sergej Malikow');
    await tab.mouse.move(word.x, word.y);
    await expect.poll(() => tab.evaluate(() => document.querySelector('dramatis-card') !== null), patience).toBe(true);
    const popup = await stage.browser.openPopup(tab);
    await expect.poll(() => popup.run(() => document.querySelectorAll('.entry').length), patience).toBeGreaterThan(0);
    const refused = await popup.run((url) => fetch(url).then(String, () => 'refused'), `http://${host}/tracker`);
    expect(refused).toBe('refused');
    await popup.close();
    const path = new URL(tab.url()).pathname;
    const others = stage.site.requests().filter((request) => request.host !== host || request.path !== path);
    // The icon is what the browser itself asks for.
    expect(others.filter((request) => request.path !== '/favicon.ico')).toEqual([]);
  });

  test('The site sees what a page asks for, so that the test above means something', async () => {
    stage.site.forget();
    const after = '<img src="http://anderswo.test/bild.png" alt="">';
    await stage.open(article({ after }));
    expect(stage.site.requests()).toContainEqual({ host: 'anderswo.test', path: '/bild.png' });
  });

  test('When the browser has ended the background, the next page is read all the same', async () => {
    const first = await stage.open(article());
    await waitForHighlights(first);
    await stage.browser.endBackground();
    const second = await stage.open(article());
    const painted = await waitForHighlights(second);
    expect(painted.map(({ text }) => text)).toContain('Ingrid Solvang');
  });

  test('When the background ends again and again while a page is read, the page is read in the end', async () => {
    const opening = stage.open(sample());
    for (let times = 0; times < 3; times += 1) await stage.browser.endBackground();
    const tab = await opening;
    await waitForHighlights(tab);
    expect((await paintedIn(tab)).map(({ text }) => text)).toContain('Katharina Lohmeyer');
  });
});
