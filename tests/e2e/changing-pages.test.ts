import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { paintedIn, patience, waitForHighlights } from './harness/look-at-page.ts';
import { article, asHtml, paragraphs } from './harness/pages.ts';

/** Another article for the same place of the page. */
const otherParagraphs = [
  'Nach dem Sturm an der Küste haben in Lissabon die Aufräumarbeiten begonnen. Der portugiesische Minister Duarte Falcão versprach den Gemeinden am Mittwoch schnelle Hilfe und besuchte zwei der zerstörten Häfen.',
  '„Wir lassen niemanden allein, der sein Boot verloren hat“, sagte Falcão nach dem Besuch. Die Fischer hatten tagelang auf das Ende des Sturms gewartet und konnten erst am Morgen wieder auslaufen.',
  'Auch in Porto und in Madrid wurden Schäden gemeldet. Die Versicherer rechnen mit hohen Kosten, wollen aber vor dem Ende der Woche keine Zahlen nennen, weil viele Straßen noch gesperrt sind.',
  'Fachleute halten solche Stürme für immer wahrscheinlicher. Falcão kündigte deshalb an, dass die Hafenmauern in den nächsten Jahren erhöht werden sollen, und bat die Nachbarn um Unterstützung.',
];

const textsIn = async (tab: Page) => (await paintedIn(tab)).map(({ text }) => text);

inBothBrowsers((stage) => {
  test('A site that shows another article without loading is read again', async () => {
    const tab = await stage.open(article());
    await waitForHighlights(tab);
    await tab.evaluate((text) => {
      history.pushState({}, '', '/politik/sturm.html');
      document.title = 'Lissabon räumt nach dem Sturm auf | Testzeitung';
      const headline = document.querySelector('h1');
      if (headline) headline.textContent = 'Lissabon räumt nach dem Sturm auf';
      const place = document.getElementById('text');
      if (place) place.innerHTML = text;
    }, asHtml(otherParagraphs));
    await expect.poll(() => textsIn(tab), patience).toEqual(expect.arrayContaining(['Duarte Falcão', 'Lissabon']));
    expect(await textsIn(tab)).not.toContain('Ingrid Solvang');
  });

  test('A body that arrives long after the page is read', async () => {
    const tab = await stage.open(article({ text: '<p>Wird geladen …</p>' }));
    await tab.waitForFunction(() => document.readyState === 'complete');
    expect(await textsIn(tab)).toEqual([]);
    await tab.evaluate((text) => {
      const place = document.getElementById('text');
      if (place) place.innerHTML = text;
    }, asHtml(paragraphs));
    await expect.poll(() => textsIn(tab), patience).toContain('Ingrid Solvang');
  });

  test('A paragraph that is replaced by another is read; one that is drawn anew keeps its highlights', async () => {
    const tab = await stage.open(article());
    await waitForHighlights(tab);
    const all = await textsIn(tab);
    await tab.evaluate(() => {
      for (const paragraph of document.querySelectorAll('#text p')) paragraph.replaceWith(paragraph.cloneNode(true));
    });
    await expect.poll(() => textsIn(tab), patience).toEqual(all);
    await tab.evaluate((text) => {
      const paragraph = document.querySelectorAll('#text p')[3];
      if (paragraph) paragraph.textContent = text ?? null;
    }, otherParagraphs[0]);
    await expect
      .poll(() => textsIn(tab), patience)
      .toEqual(expect.arrayContaining(['Duarte Falcão', 'Ingrid Solvang']));
    expect(await textsIn(tab)).not.toContain('Berlin');
  });
});
