import { createElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { expect, test } from 'vitest';
import { createSSRApp } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import { Story as ReactStory } from './fixtures/react-story.ts';
import { Story as VueStory } from './fixtures/vue-story.ts';
import { bundle } from './harness/bundle.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { paintedIn, patience, waitForHighlights } from './harness/look-at-page.ts';
import { article, paragraphs } from './harness/pages.ts';

/** What the server of a newspaper writes into its page with each library. */
const servers: Readonly<Record<string, () => string | Promise<string>>> = {
  preact: () => `${paragraphs.map((each) => `<p>${each}</p>`).join('')}<button>Aktualisieren (0)</button>`,
  react: () => renderReact(createElement(ReactStory, { paragraphs })),
  vue: () => renderVue(createSSRApp(VueStory, { paragraphs })),
  svelte: async () => {
    const code = await bundle('svelte-server', 'server');
    const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    return module.markup(paragraphs);
  },
};

inBothBrowsers((stage) => {
  test.each(Object.keys(servers))(
    'A page that %s hydrates after it was highlighted is taken over without a complaint, and its changes are read',
    async (library) => {
      const head = '<script>problems = []; addEventListener("error", ({ message }) => problems.push(message))</script>';
      const text = await servers[library]?.();
      const after = `<script>paragraphs = ${JSON.stringify(paragraphs)}</script><script>${await bundle(`${library}-article`)}</script>`;
      const tab = await stage.open(article({ head, text: text ?? '', after }));
      await waitForHighlights(tab);
      const nodes = await tab.evaluateHandle(() =>
        [...document.querySelectorAll('#text p')].map((each) => each.firstChild),
      );
      await tab.evaluate('takeOver()');
      await expect
        .poll(async () => {
          await tab.click('#text button');
          return tab.evaluate(() => document.querySelector('#text button')?.textContent);
        }, patience)
        .toBe('Aktualisieren (2)');
      const texts = async () => (await paintedIn(tab)).map((each) => each.text);
      await expect.poll(texts, patience).toEqual(expect.arrayContaining(['Nils Bergqvist', 'Stockholm']));
      expect(await texts()).toContain('Ingrid Solvang');
      expect(await tab.evaluate('problems')).toEqual([]);
      expect(await tab.evaluate((kept) => kept.slice(1).every((node) => node?.isConnected), nodes)).toBe(true);
    },
  );
});
