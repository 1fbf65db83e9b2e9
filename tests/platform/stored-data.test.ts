// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseEverything, putBack } from '../../platform/stored-data.ts';

beforeEach(() => {
  fakeBrowser.reset();
  localStorage.clear();
});

test('Everything that is stored is deleted, and can be put back', async () => {
  await browser.storage.local.set({ settings: { rail: true } });
  localStorage.setItem('view', 'folded');
  const erased = await eraseEverything();
  expect(await browser.storage.local.get(null)).toEqual({});
  expect(localStorage.length).toBe(0);
  await putBack(erased);
  expect(await browser.storage.local.get(null)).toEqual({ settings: { rail: true } });
  expect(localStorage.getItem('view')).toBe('folded');
});

test('A browser that deletes nothing is not believed, and nothing else is deleted', async () => {
  await browser.storage.local.set({ settings: { rail: true } });
  localStorage.setItem('view', 'folded');
  const clear = vi.spyOn(browser.storage.local, 'clear').mockResolvedValue(undefined);
  await expect(eraseEverything()).rejects.toThrow('settings');
  expect(localStorage.getItem('view')).toBe('folded');
  clear.mockRestore();
});
