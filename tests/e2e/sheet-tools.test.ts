import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { patience } from './harness/look-at-page.ts';
import { sample } from './harness/pages.ts';

inBothBrowsers((stage) => {
  async function openSheet() {
    const popup = await stage.browser.openPopup(await stage.open(sample()));
    await expect.poll(() => popup.run(() => document.querySelectorAll('.entry').length), patience).toBeGreaterThan(4);
    return popup;
  }

  const names = () => [...document.querySelectorAll('.entry.of-person h3')].map(({ textContent }) => textContent);

  test('A search leaves the entries that match, with the words marked', async () => {
    const popup = await openSheet();
    await popup.run(() => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]');
      if (!field) return;
      field.value = 'wanjiru';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect.poll(() => popup.run(names), patience).toEqual(['Amina Wanjiru']);
    const marked = () => [...(CSS.highlights.get('dramatis-hits') ?? [])].map(String);
    await expect.poll(() => popup.run(marked), patience).toContain('Wanjiru');
    await popup.close();
  });

  test('A section that was folded away stays so in the next popup', async () => {
    const popup = await openSheet();
    await popup.run(() => document.querySelector<HTMLElement>('#section-people .section-title')?.click());
    await expect.poll(() => popup.run(names), patience).toEqual([]);
    await popup.close();
    const next = await stage.browser.openPopup(await stage.open(sample()));
    const state = () => document.querySelector('#section-people .section-title')?.getAttribute('aria-expanded');
    await expect.poll(() => next.run(state), patience).toBe('false');
    await next.run(() => document.querySelector<HTMLElement>('#section-people .section-title')?.click());
    await expect.poll(async () => (await next.run(names)).length, patience).toBeGreaterThan(4);
    await next.close();
  });

  test('A saved sheet is what the file is made of: JSON-LD that parses', async () => {
    const popup = await openSheet();
    const saved = await popup.run(async () => {
      const blobs: Blob[] = [];
      const create = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        if (blob instanceof Blob) blobs.push(blob);
        return create.call(URL, blob);
      };
      const names: string[] = [];
      // A download has no place in a test: the link is asked instead of followed.
      HTMLAnchorElement.prototype.click = function click() {
        names.push(this.download);
      };
      const ways = [...document.querySelectorAll<HTMLElement>('.export-ways button')];
      for (const way of ways.slice(1, 4)) way.click();
      return { names, texts: await Promise.all(blobs.map((blob) => blob.text())) };
    });
    expect(saved.names).toEqual([
      expect.stringMatching(/^Strom-gegen-Wasser.*\.json$/),
      expect.stringMatching(/^Strom-gegen-Wasser.*\.jsonld$/),
      expect.stringMatching(/^Strom-gegen-Wasser.*\.csv$/),
    ]);
    const [json = '', jsonLd = '', csv = ''] = saved.texts;
    expect(JSON.parse(json).people[0].name).toBe('Katharina Lohmeyer');
    expect(JSON.parse(jsonLd)['@type']).toBe('NewsArticle');
    expect(csv.split('\r\n')[0]).toBe('kind,entity,name,surface,start,end,source,confidence');
    await popup.close();
  });
});
