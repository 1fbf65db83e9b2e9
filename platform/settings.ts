import { browser } from 'wxt/browser';
import type { ToBackground } from './messages.ts';
import { readSettings, type Settings } from './settings-model.ts';

const key = 'settings';

/** The reader's settings; whatever is missing, damaged or from another version falls back to the default, field by field. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key).catch(() => ({}) as Record<string, unknown>);
  return readSettings(stored[key]);
}

/** Writes the settings; rejects when the storage is full. For the background: see `saveSettings`. */
export async function storeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [key]: settings });
}

/**
 * Saves the settings; rejects when the storage is full. The background does the writing: a popup that is closed at once would take its own
 * unfinished writing with it.
 */
export async function saveSettings(settings: Settings): Promise<void> {
  const message: ToBackground = { kind: 'saveSettings', settings };
  await browser.runtime.sendMessage(message);
}

/** Calls back after every change, from whichever view; returns the function that ends the watch. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  // The event of the storage area itself does not reach content scripts in Firefox.
  const listener = (changes: Record<string, { readonly newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[key]) changed(readSettings(changes[key].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
