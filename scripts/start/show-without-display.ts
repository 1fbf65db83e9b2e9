import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { emptyFactSheet } from '../../core/fact-sheet.ts';
import type { Reading } from '../../core/model.ts';
import { type ReaderBrowser, until } from '../browsers/reader-browser.ts';
import { root } from '../build/root.ts';
import { asText } from '../factsheet/as-text.ts';

/** Prints the fact sheet that the running extension made of a page, and saves what a reader would see in out/. */
export async function showWithoutDisplay(browser: ReaderBrowser, url: string): Promise<number> {
  const folder = join(root, 'out');
  mkdirSync(folder, { recursive: true });
  const saved: string[] = [];
  const nextFile = (what: string): string => {
    const path = join(folder, `${browser.name}-${what}.png`);
    saved.push(relative(process.cwd(), path));
    return path;
  };

  const page = await browser.openPage(url);
  const popup = await browser.openPopup(page);
  const reading = await popup.run(readingOfActiveTab);
  await until('the sheet in the popup', () => popup.run(() => document.querySelector('[aria-busy=false]') !== null));
  await popup.screenshot(nextFile('popup'));
  await popup.close();

  if (reading.kind === 'ready') {
    const word = await until('highlights', () => page.evaluate(firstHighlight));
    await page.screenshot({ path: nextFile('page') });
    await page.mouse.move(word.x, word.y);
    await until('the card', () => browser.insideCard(page, isShown));
    await page.screenshot({ path: nextFile('card') });
  } else {
    await page.screenshot({ path: nextFile('page') });
  }
  console.log(textOf(reading, url));
  console.error(`Saved ${saved.join(', ')}`);
  return 0;
}

function textOf(reading: Reading, url: string): string {
  switch (reading.kind) {
    case 'ready':
      return asText(reading.sheet);
    case 'notAnArticle':
    case 'unsupportedLanguage':
      return asText(emptyFactSheet(reading, url));
    case 'broken':
      return `The extension could not read ${url}: ${reading.message}`;
    default:
      return `The extension does not reach ${url}.`;
  }
}

// The functions below run in the browser.

async function readingOfActiveTab(): Promise<Reading> {
  interface Tabs {
    query(of: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object): Promise<Reading>;
  }
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { tabs: Tabs } | undefined>;
  const tabs = (browser ?? chrome)?.tabs;
  const tab = (await tabs?.query({ active: true, currentWindow: true }))?.[0];
  if (!tabs || !tab) return { kind: 'unreachable' };
  return tabs.sendMessage(tab.id, { kind: 'getReading' }).catch((): Reading => ({ kind: 'unreachable' }));
}

/** Whether the card has come to rest. */
function isShown(card: ShadowRoot): boolean {
  return (
    card.querySelector('.card') !== null && card.getAnimations().every(({ playState }) => playState === 'finished')
  );
}

/** The middle of the first highlighted word in the window, in CSS pixels. */
function firstHighlight(): { x: number; y: number } | null {
  const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
    name.startsWith('dramatis-') ? [...highlight] : [],
  );
  for (const range of ranges) {
    const [line] = range instanceof Range ? range.getClientRects() : [];
    if (line && line.top > 0 && line.bottom < innerHeight) {
      return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
    }
  }
  return null;
}
