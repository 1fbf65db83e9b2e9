import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { patience, waitForHighlights } from './harness/look-at-page.ts';
import { article } from './harness/pages.ts';
import { readingKind } from './harness/reading-kind.ts';

/** A page that shows nothing but what stands in its frame. */
function around(source: string, height = 700): string {
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Leser</title></head>
<body><nav><a href="/">Testzeitung</a></nav><iframe src="${source}" style="width: 100%; height: ${height}px"></iframe></body></html>`;
}

inBothBrowsers((stage) => {
  test('An article in a frame of the same origin is read, and read again when its words change', async () => {
    const source = stage.site.put('/politik/im-rahmen.html', article());
    const tab = await stage.open(around(new URL(source).pathname));
    const popup = await stage.browser.openPopup(tab);
    await expect.poll(() => popup.run(() => document.body.innerText), patience).toContain('Ingrid Solvang');
    await popup.close();
    await tab.evaluate(() => {
      const inner = document.querySelector('iframe')?.contentDocument;
      const paragraph = inner?.createElement('p');
      paragraph?.append(
        'Auch der kenianische Präsident Joseph Kamau meldete sich am Abend aus Nairobi zu Wort, sagte sein Sprecher.',
      );
      inner?.getElementById('text')?.append(paragraph as Node);
    });
    const again = await stage.browser.openPopup(tab);
    await expect.poll(() => again.run(() => document.body.innerText), patience).toContain('Joseph Kamau');
    await again.close();
  });

  test.each([
    ['low', 200],
    ['of another origin', 700],
  ] as const)('A frame that is %s is left alone', async (what, height) => {
    const source = stage.site.put('/politik/im-rahmen.html', article());
    const tab = await stage.open(
      around(what === 'low' ? source : source.replace('zeitung.test', 'andere.test'), height),
    );
    const popup = await stage.browser.openPopup(tab);
    await expect.poll(() => popup.run(readingKind), patience).toBe('notAnArticle');
    await popup.close();
  });

  test.runIf(stage.name === 'chromium')(
    'A page that was made ready in the background has its highlights when it is opened',
    async () => {
      const next = new URL(stage.site.put('/politik/vorbereitet.html', article())).pathname;
      const rules = `<script type="speculationrules">{"prerender":[{"urls":["${next}"],"eagerness":"immediate"}]}</script>`;
      const tab = await stage.open(`<!doctype html><title>Anderes</title>${rules}<a href="${next}">Weiter</a>`);
      await expect.poll(() => stage.site.requests().some(({ path }) => path === next), patience).toBe(true);
      await Promise.all([tab.waitForNavigation(), tab.click('a')]);
      await waitForHighlights(tab);
      const activated = await tab.evaluate(
        () => (performance.getEntriesByType('navigation')[0] as unknown as { activationStart: number }).activationStart,
      );
      expect(activated).toBeGreaterThan(0);
    },
  );
});
