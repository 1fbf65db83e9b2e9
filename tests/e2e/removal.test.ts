import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { patience, showWord, waitForHighlights } from './harness/look-at-page.ts';
import { article } from './harness/pages.ts';

inBothBrowsers((stage) => {
  test('When the extension is removed or updated, what it left in an open page goes quiet', async () => {
    const head = '<script>problems = []; addEventListener("error", (event) => problems.push(event.message))</script>';
    const tab = await stage.open(article({ head }));
    await waitForHighlights(tab);
    const word = await showWord(tab, 'Ingrid Solvang');
    expect(await tab.evaluate(isMarked)).toBe(true);
    await stage.browser.removeExtension();
    await tab.mouse.move(word.x, word.y);
    await expect.poll(() => tab.evaluate(isMarked), patience).toBe(false);
    expect(await tab.evaluate(() => document.querySelector('dramatis-card'))).toBeNull();
    expect(await tab.evaluate('problems')).toEqual([]);
  });
});

/** Runs in the page: whether people are highlighted so that it shows. */
function isMarked(): boolean {
  const size = CSS.highlights.get('dramatis-person')?.size ?? 0;
  const { textDecorationLine } = getComputedStyle(document.body, '::highlight(dramatis-person)');
  return size > 0 && textDecorationLine.includes('underline');
}
