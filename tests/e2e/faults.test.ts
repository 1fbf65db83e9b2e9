import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/browser-candidates.ts';
import { launchBrowser } from '../../scripts/browsers/launch-browser.ts';
import type { Popup } from '../../scripts/browsers/reader-browser.ts';
import { extensionFolder } from '../../scripts/build/build-extension.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { paintedIn, patience, showWord, waitForHighlights } from './harness/look-at-page.ts';
import { article, asHtml, paragraphs, rememberAsBuilt } from './harness/pages.ts';
import { readingKind } from './harness/reading-kind.ts';

/** What a fault comes to, by the page and its popup: see docs/reliability.md. */
inBothBrowsers((stage) => {
  const names = ['Ingrid Solvang', 'Genf', 'Jean-Luc Marchand', 'Paris'];
  const other = article({ headline: 'Fahrplan von Genf', text: aboutLind });

  test('Tabs that are closed while they are read leave the next page to be read', async () => {
    for (let times = 0; times < 5; times += 1) {
      const tab = await stage.browser.puppeteer.newPage();
      await tab.goto(stage.site.put(`/politik/weg-${times}.html`, article())).catch(() => {});
      await tab.close();
    }
    const tab = await stage.open(article());
    expect((await waitForHighlights(tab)).map(({ text }) => text)).toEqual(expect.arrayContaining(names));
  });

  test('A page left while it is read shows nothing of itself on the next one', async () => {
    const tab = await stage.open(article());
    for (let times = 0; times < 3; times += 1) {
      await tab.goto(stage.site.put(`/politik/erst-${times}.html`, article()));
      await tab.goto(stage.site.put(`/politik/dann-${times}.html`, other));
    }
    const texts = (await waitForHighlights(tab)).map(({ text }) => text);
    expect(texts).toContain('Ane Lind');
    expect(texts).not.toContain('Ingrid Solvang');
  });

  test('A page that removes the host of the card keeps its highlights, and has no error', async () => {
    const head = `<script>problems = []; addEventListener('error', ({ message }) => problems.push(message));
      removed = 0; new MutationObserver(() => { for (const host of document.querySelectorAll('dramatis-card')) { host.remove(); removed += 1 } })
        .observe(document, { childList: true, subtree: true });</script>`;
    const tab = await stage.open(article({ head }));
    await waitForHighlights(tab);
    for (const name of ['Ingrid Solvang', 'Oslo']) {
      const before = Number(await tab.evaluate('removed'));
      const { x, y } = await showWord(tab, name);
      await tab.mouse.move(x, y);
      await expect.poll(async () => Number(await tab.evaluate('removed')), patience).toBeGreaterThan(before);
      await tab.mouse.move(5, 5);
    }
    expect(await tab.evaluate('problems')).toEqual([]);
    expect((await paintedIn(tab)).map(({ text }) => text)).toEqual(expect.arrayContaining(names));
    expect(await tab.evaluate(() => document.querySelector('dramatis-card'))).toBeNull();
  });

  test('A second copy of the extension in the same page changes neither the page nor what is highlighted, and opens no second card', async () => {
    const alone = await stage.open(article());
    const painted = (await waitForHighlights(alone)).map(({ text }) => text);
    const copy = copied(stage.name, (folder) => {
      const file = join(folder, 'manifest.json');
      writeFileSync(file, readFileSync(file, 'utf8').replace('dramatis@dramatis.invalid', 'copy@dramatis.invalid'));
    });
    const id = await stage.browser.puppeteer.installExtension(copy.folder);
    try {
      const tab = await stage.open(article({ head: rememberAsBuilt }));
      await waitForHighlights(tab);
      expect((await paintedIn(tab)).map(({ text }) => text)).toEqual(painted);
      expect(await tab.evaluate(`document.documentElement.outerHTML === asBuilt`)).toBe(true);
      const { x, y } = await showWord(tab, 'Ingrid Solvang');
      await tab.mouse.move(x, y);
      // Only the copy whose highlights are the registered ones knows the word under the pointer.
      await expect.poll(() => tab.evaluate(hosts), patience).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await tab.evaluate(hosts)).toBe(1);
    } finally {
      await stage.browser.puppeteer.uninstallExtension(id);
      copy.remove();
    }
  });

  // Each needs a browser of its own: what is missing in one is damaged in the other.
  const isMissing = stage.name === 'chromium';
  const spoil = isMissing ? (file: string) => rmSync(file) : damage;
  test.each([
    ['gazetteer.de.bin', 'broken'],
    ['tagger.de.bin', 'rules'],
  ])(`With %s ${isMissing ? 'missing' : 'damaged'} the popup says what is wrong`, async (name, outcome) => {
    const copy = copied(stage.name, (folder) => spoil(join(folder, 'data', name)));
    const program = inject('programs')[stage.name];
    const browser = await launchBrowser(stage.name, {
      program,
      extension: copy.folder,
      headless: true,
      proxyPort: stage.site.port,
    });
    try {
      const tab = await browser.openPage(stage.site.put('/politik/mit-schaden.html', article()));
      const popup = await browser.openPopup(tab);
      await expect.poll(() => stateOf(popup), patience).toBe(outcome);
    } finally {
      await browser.close();
      copy.remove();
    }
  });
});

/** Runs in the page: how many cards are in it. */
function hosts(): number {
  return document.querySelectorAll('dramatis-card').length;
}

/** The same article about somebody else. */
const aboutLind = asHtml(
  paragraphs.map((text) => text.replaceAll('Ingrid Solvang', 'Ane Lind').replaceAll('Solvang', 'Lind')),
);

/** A copy of the build in a folder of its own, changed. */
function copied(browser: BrowserName, change: (folder: string) => void) {
  const parent = mkdtempSync(join(tmpdir(), 'dramatis-copy-'));
  const folder = join(parent, 'extension');
  cpSync(extensionFolder(browser), folder, { recursive: true });
  change(folder);
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}

/** Flips one bit in the middle. */
function damage(file: string): void {
  const bytes = readFileSync(file);
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

/** „rules“ where the popup says that only rules have looked for names, else how the page was read. */
async function stateOf(popup: Popup): Promise<string> {
  return (await popup.run(() => document.querySelector('.by-rules') !== null)) ? 'rules' : popup.run(readingKind);
}
