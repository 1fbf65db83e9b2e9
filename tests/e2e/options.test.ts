import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { defaultSettings } from '../../platform/settings-model.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { paintedIn, patience, waitForHighlights } from './harness/look-at-page.ts';
import { openOwnPage } from './harness/open-own-page.ts';
import { article } from './harness/pages.ts';

inBothBrowsers((stage) => {
  const outcome = (options: Page) => options.evaluate(() => document.querySelector('.outcome')?.textContent ?? '');

  test('A change in the options shows in an open page at once', async () => {
    const tab = await stage.open(article());
    const all = await waitForHighlights(tab);
    expect(all.filter(({ text }) => text === 'Solvang').length).toBeGreaterThan(0);
    const options = await openOwnPage(stage, 'options.html');
    const highlights = async () => [...new Set((await paintedIn(tab)).map(({ highlight }) => highlight))].sort();
    await pick(options, 'style', 1);
    await expect.poll(highlights, patience).toEqual(['dramatis-person-marker', 'dramatis-place-marker']);
    await pick(options, 'kind', 0);
    await expect.poll(highlights, patience).toEqual(['dramatis-place-marker']);
    await pick(options, 'kind', 0);
    await pick(options, 'style', 0);
    await expect.poll(async () => (await paintedIn(tab)).length, patience).toBe(all.length);
    await pick(options, 'mentions', 1);
    // In the first paragraph of the article stands „Ingrid Solvang“, in the fifth „Solvang“ once: each paragraph names her at most once.
    await expect.poll(async () => (await paintedIn(tab)).length, patience).toBeLessThan(all.length);
    await pick(options, 'mentions', 0);
    await expect.poll(async () => (await paintedIn(tab)).length, patience).toBe(all.length);
  });

  test('When only asked pages are read, a page is marked once the popup is opened on it', async () => {
    const options = await openOwnPage(stage, 'options.html');
    await pick(options, 'reading', 1);
    await expect.poll(() => storedReading(options), patience).toBe('whenAsked');

    const tab = await stage.open(article());
    const popup = await stage.browser.openPopup(tab);
    // Nothing was painted before: the page had long been loaded, and the popup's question is what begins the reading.
    await expect.poll(() => popup.run(() => document.querySelectorAll('.entry').length), patience).toBeGreaterThan(0);
    await popup.close();
    await waitForHighlights(tab);
    await pick(options, 'reading', 0);
    await expect.poll(() => storedReading(options), patience).toBe('always');
  });

  test('A file of settings takes effect; a bad one changes nothing and says why', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dramatis-'));
    try {
      const options = await openOwnPage(stage, 'options.html');
      const load = async (name: string, text: string) => {
        writeFileSync(join(folder, name), text);
        const input = await options.$('input[type=file]');
        await input?.uploadFile(join(folder, name));
      };
      const style = () =>
        options.evaluate(() => document.querySelectorAll<HTMLInputElement>('input[type=radio]')[4]?.checked);
      const settings = { ...defaultSettings, style: 'subtle' };
      await load('gut.json', JSON.stringify({ application: 'dramatis', settings }));
      await expect.poll(() => outcome(options), patience).toContain('gut.json');
      await expect.poll(style, patience).toBe(true);
      await load(
        'schlecht.json',
        JSON.stringify({ application: 'dramatis', settings: { ...settings, style: 'laut' } }),
      );
      await expect.poll(() => outcome(options), patience).toContain('style');
      expect(await style()).toBe(true);
      await pick(options, 'style', 0);
      await expect.poll(style, patience).toBe(false);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('Everything stored is deleted after a second press and can be put back', async () => {
    const options = await openOwnPage(stage, 'options.html');
    await pick(options, 'mentions', 1);
    const stored = () => options.evaluate(storedMentions);
    await expect.poll(stored, patience).toBe('first');
    await options.evaluate(() => document.querySelector<HTMLElement>('.buttons > button:last-of-type')?.click());
    await options.locator('.confirm button:last-of-type').click();
    await expect.poll(stored, patience).toBeNull();
    await options.evaluate(() => document.querySelector<HTMLElement>('.buttons > button:last-of-type')?.click());
    await expect.poll(stored, patience).toBe('first');
    await pick(options, 'mentions', 0);
    await expect.poll(stored, patience).toBe('all');
  });
});

/** Presses the box or circle of a group, counted from 0. */
async function pick(options: Page, group: 'kind' | 'mentions' | 'style' | 'reading', index: number): Promise<void> {
  const place = ['kind', 'mentions', 'style', 'overview', 'reading'].indexOf(group);
  await options.evaluate(
    (fieldset, input) => document.querySelectorAll('fieldset')[fieldset]?.querySelectorAll('input')[input]?.click(),
    place,
    index,
  );
}

interface Api {
  readonly storage: { readonly local: { get(key: string): Promise<{ settings?: Record<string, string> }> } };
}

/** Runs in the options. */
async function storedMentions(): Promise<string | null> {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
  return (await (browser ?? chrome)?.storage.local.get('settings'))?.settings?.['mentions'] ?? null;
}

function storedReading(options: Page): Promise<string | null> {
  return options.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    return (await (browser ?? chrome)?.storage.local.get('settings'))?.settings?.['reading'] ?? null;
  });
}
