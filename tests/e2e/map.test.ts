import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { patience, showWord, waitForHighlights } from './harness/look-at-page.ts';
import { article, sample } from './harness/pages.ts';

inBothBrowsers((stage) => {
  const drawn = (root: ParentNode) => ({
    country: (root.querySelector('.map-country')?.getAttribute('d') ?? '').length > 100,
    dots: root.querySelectorAll('.map-dot').length,
  });

  test('The card of a city shows where it is, without a request of the page', async () => {
    const tab = await stage.open(article());
    await waitForHighlights(tab);
    const word = await showWord(tab, 'Oslo');
    await tab.mouse.move(word.x, word.y);
    await expect.poll(() => stage.browser.insideCard(tab, drawn), patience).toEqual({ country: true, dots: 1 });
    const requests = await tab.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(requests.filter((name) => name.includes('world'))).toEqual([]);
  });

  test('The popup shows the places on a map, and a pin leads to the first mention', async () => {
    const tab = await stage.open(sample());
    await waitForHighlights(tab);
    const popup = await stage.browser.openPopup(tab);
    const pins = () =>
      [...document.querySelectorAll('.map-pins [role=button]')].map((pin) => pin.getAttribute('aria-label'));
    await expect.poll(async () => (await popup.run(pins)).length, patience).toBeGreaterThan(2);
    expect(await popup.run(() => document.querySelector('.map [role=img]')?.getAttribute('aria-label'))).toMatch(
      /^(Karte|Map): \d+ /,
    );
    const name = await popup.run(() => {
      const pin = document.querySelector<SVGElement>('.map-pins [role=button]');
      pin?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      return pin?.getAttribute('aria-label')?.split(':')[0] ?? '';
    });
    const flashed = () => String([...(CSS.highlights.get('dramatis-flash') ?? [])][0] ?? '');
    await expect.poll(() => tab.evaluate(flashed), patience).not.toBe('');
    expect(name).not.toBe('');
    await popup.close();
  });
});
