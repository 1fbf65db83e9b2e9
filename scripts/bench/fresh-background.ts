/**
 * Prints how long a reader waits for the sheet of 1,000 words in Chromium, by the clock and by the processor: `npm run bench:background`. The background was
 * ended before, as browsers do with idle ones; data and code are read again. The message goes out from a page of the extension and comes back with the sheet.
 */
import type { Page } from 'puppeteer-core';
import { articleFromText } from '../../core/article/plain-text-article.ts';
import { findBrowser } from '../browsers/find-browser.ts';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { openOwnPage } from '../browsers/open-own-page.ts';
import { buildExtension, extensionFolder } from '../build/build-extension.ts';
import { textOf } from './development-texts.ts';

const rounds = 12;
const warmReadings = 40;

interface Cost {
  readonly byTheClock: number;
  readonly ofTheProcessor: number;
}

/** In milliseconds; null where there is no such process. */
type ProcessorTime = () => Promise<number>;

const built = buildExtension('chromium');
if (!built.ok) throw new Error(built.output);
const options = { program: findBrowser('chromium'), extension: extensionFolder('chromium'), headless: true };
const browser = await launchChromium(options);
try {
  const page = await openOwnPage(browser, 'options.html');
  const time = await processorTimeOf(page);
  console.log(`${await browser.puppeteer.version()}, ${rounds} fresh backgrounds`);
  for (const language of ['de', 'en'] as const) {
    const text = textOf(language, 1_000);
    const wish = { kind: 'understand', article: articleFromText(text, { language, published: '2026-01-01' }) };
    const idle: Cost[] = [];
    const fresh: Cost[] = [];
    const second: Cost[] = [];
    for (let round = 0; round < rounds; round++) {
      await browser.endBackground();
      idle.push(await costOf(page, time, { kind: 'takeEntity', tabId: 0 }));
      await browser.endBackground();
      fresh.push(await costOf(page, time, wish));
      second.push(await costOf(page, time, wish));
    }
    const warm: Cost[] = [];
    for (let round = 0; round < warmReadings; round++) warm.push(await costOf(page, time, wish));
    console.log(`${language}, 1,000 words`);
    print('fresh', fresh);
    print('of it the start of the background', idle);
    print('once more', second);
    print('warm', warm.slice(-rounds));
  }
} finally {
  await browser.close();
}

/** Of the process that the extension's pages and its background share. */
async function processorTimeOf(page: Page): Promise<ProcessorTime> {
  const session = await browser.puppeteer.target().createCDPSession();
  const times = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return new Map(
      processInfo.filter(({ type }) => type === 'renderer').map(({ id, cpuTime }) => [id, cpuTime * 1000]),
    );
  };
  // The process of the page is the one that works when the page does.
  const before = await times();
  await page.evaluate(() => {
    const end = performance.now() + 500;
    while (performance.now() < end);
  });
  const grown = [...(await times())].map(([id, time]) => [id, time - (before.get(id) ?? 0)] as const);
  const [id] = grown.toSorted((a, b) => b[1] - a[1])[0] ?? [0];
  return async () => (await times()).get(id) ?? Number.NaN;
}

async function costOf(page: Page, time: ProcessorTime, message: object): Promise<Cost> {
  const before = await time();
  const byTheClock = await page.evaluate(async (wish) => {
    interface Api {
      readonly runtime: { sendMessage(message: object): Promise<unknown> };
    }
    const { chrome } = globalThis as unknown as { readonly chrome: Api };
    const start = performance.now();
    const answer = await chrome.runtime.sendMessage(wish);
    const end = performance.now();
    if (answer !== null && !(answer as { ok?: boolean }).ok) throw new Error(JSON.stringify(answer));
    return end - start;
  }, message);
  return { byTheClock, ofTheProcessor: (await time()) - before };
}

function print(label: string, costs: readonly Cost[]): void {
  const cells = (['byTheClock', 'ofTheProcessor'] as const).map((kind) => {
    const sorted = costs.map((cost) => cost[kind]).toSorted((a, b) => a - b);
    return `${(sorted[sorted.length >> 1] ?? 0).toFixed(0).padStart(5)} (at least ${(sorted[0] ?? 0).toFixed(0)})`;
  });
  console.log(`  ${label.padEnd(36)} ${cells[0]} ms by the clock, ${cells[1]} ms of the processor`);
}
