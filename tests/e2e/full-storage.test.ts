import { expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/browsers/launch-browser.ts';
import { openOwnPage } from '../../scripts/browsers/open-own-page.ts';
import { extensionFolder } from '../../scripts/build/build-extension.ts';
import { waitForHighlights } from './harness/look-at-page.ts';
import { article } from './harness/pages.ts';
import { openSite } from './harness/site.ts';

const hide = (name: string) => ({ kind: 'hide', name, entityKind: 'person', host: null });
const kept = hide('Jean-Luc Marchand');
const one = { kind: 'correct', add: kept, remove: null };

/** Letters that cannot be compressed: what can be takes hardly any room in Firefox. */
const noise = (length: number) => Array.from({ length }, () => String.fromCharCode(65 + Math.random() * 58)).join('');
/** Some 250,000 bytes of corrections, so that no room that a browser has set aside is enough. */
const many = { kind: 'replaceCorrections', corrections: Array.from({ length: 1000 }, () => hide(noise(190))) };

const fillers = Array.from({ length: 100 }, () => noise(100_000));

/** Chrome gives an extension ten megabytes; Firefox gives it what the disk has, here as little as four. */
test.each(['chromium', 'firefox'] as const)(
  'With a full storage a change is refused, what was kept holds, and pages are read: %s',
  { timeout: 120_000 },
  async (name) => {
    const site = await openSite();
    const address = site.put('/politik/artikel.html', article());
    const browser = await launchBrowser(name, {
      program: inject('programs')[name],
      extension: extensionFolder(name),
      headless: true,
      proxyPort: site.port,
      storageLimit: 4096,
    });
    try {
      const options = await openOwnPage(browser, 'options.html');
      expect(await options.evaluate(send, one)).toEqual({ ok: true, value: true });
      if (name === 'chromium') await options.evaluate(fillByBytes);
      else await options.evaluate(fillUntilRefused, fillers);
      expect(await options.evaluate(send, many)).toEqual({ ok: false, failure: { kind: 'full' } });
      const tab = await browser.openPage(address);
      const texts = (await waitForHighlights(tab)).map(({ text }) => text);
      expect(texts).toContain('Ingrid Solvang');
      expect(texts).not.toContain(kept.name);
      // At its limit Firefox may not even carry out what deletes.
      if (name === 'firefox') return;
      await options.evaluate(clear);
      expect(await options.evaluate(send, one)).toEqual({ ok: true, value: true });
    } finally {
      await browser.close();
      site.close();
    }
  },
);

interface Api {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly storage: {
    readonly local: {
      set(values: object): Promise<void>;
      clear(): Promise<void>;
      getBytesInUse(keys: null): Promise<number>;
      readonly QUOTA_BYTES: number;
    };
  };
}

// The functions below run in the options; each finds the interface of its browser by itself.

/** Leaves ten bytes, in Chromium. */
async function fillByBytes(): Promise<void> {
  const { local } = (globalThis as unknown as Record<'chrome', Api>).chrome.storage;
  const taken = (await local.getBytesInUse(null)) + '"filler"'.length;
  await local.set({ filler: 'x'.repeat(local.QUOTA_BYTES - taken - 10) });
}

/** Stores texts until none has room any more, in Firefox, which finds some room after a refusal now and then. */
async function fillUntilRefused(texts: readonly string[]): Promise<void> {
  const { local } = (globalThis as unknown as Record<'browser', Api>).browser.storage;
  for (const [index, text] of texts.entries()) await local.set({ [`filler-${index}`]: text }).catch(() => {});
}

function send(message: object): Promise<unknown> {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
  return (browser ?? chrome).runtime.sendMessage(message);
}

function clear(): Promise<void> {
  return (globalThis as unknown as Record<'chrome', Api>).chrome.storage.local.clear();
}
