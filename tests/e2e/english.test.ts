import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { paintedIn, patience, waitForHighlights } from './harness/look-at-page.ts';
import { englishSample } from './harness/pages.ts';

inBothBrowsers((stage) => {
  test('The names of an English article are highlighted where they stand', async () => {
    const tab = await stage.open(englishSample());
    await waitForHighlights(tab);
    const marked = async (highlight: string) =>
      (await paintedIn(tab)).filter((each) => each.highlight === highlight).map(({ text }) => text);
    await expect
      .poll(() => marked('dramatis-person'), patience)
      .toEqual(
        expect.arrayContaining(['Solveig Aasheim', 'Aasheim', 'Callum Drysdale', 'Morag Tulloch', 'Hilde Storvik']),
      );
    const places = await marked('dramatis-place');
    expect(places).toEqual(expect.arrayContaining(['Aberdeen', 'Bergen', 'Oslo', 'Norway', 'Copenhagen', 'Denmark']));
    expect(places).not.toContain('Norwegian');
  });

  test('The popup shows who is in an English article, where it happens, what is said and when', async () => {
    const popup = await stage.browser.openPopup(await stage.open(englishSample()));
    await expect.poll(() => popup.run(() => document.querySelectorAll('.entry').length), patience).toBeGreaterThan(4);
    const sheet = await popup.run(() => {
      const textOf = (element: Element, selector: string) => element.querySelector(selector)?.textContent ?? '';
      const all = (selector: string) => [...document.querySelectorAll(selector)];
      return {
        people: all('.entry.of-person').map((entry) => [textOf(entry, 'h3'), textOf(entry, '.role')] as const),
        places: all('.entry.of-place h3').map(({ textContent }) => textContent),
        said: all('#section-said .entry').map((entry) => [textOf(entry, 'h3'), textOf(entry, 'mark')] as const),
        dates: all('#section-dates mark').map(({ textContent }) => textContent),
        languages: new Set(all('.quotation').map((quotation) => quotation.getAttribute('lang'))).size,
        spoken: document.querySelector('.quotation')?.getAttribute('lang'),
      };
    });
    const roles = new Map(sheet.people);
    expect(roles.get('Solveig Aasheim')).toContain('Norwegian Transport Minister');
    expect(roles.get('Morag Tulloch')).toContain('chairwoman');
    expect(roles.has('Callum Drysdale')).toBe(true);
    expect(sheet.places).toEqual(expect.arrayContaining(['Aberdeen', 'Bergen', 'Norway']));
    expect(new Map(sheet.said).get('Solveig Aasheim')).toContain('have kept their suitcases packed');
    // The first five in time; „4 May“, the last, is folded away.
    expect(sheet.dates).toEqual(['1974', '2009', 'January', 'Monday', 'Wednesday']);
    expect([sheet.languages, sheet.spoken]).toEqual([1, 'en']);
    await popup.close();
  });
});
