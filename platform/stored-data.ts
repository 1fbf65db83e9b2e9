import { browser } from 'wxt/browser';

/** All that the extension keeps on this device. */
export interface StoredData {
  readonly settings: Readonly<Record<string, unknown>>;
  /** How the reader left the views: keys and texts. */
  readonly views: readonly (readonly [string, string])[];
}

/**
 * Deletes everything that is stored, and returns it, so that it can be put back. Rejects when something is still there: Firefox says yes to
 * deletions that it has no room to carry out.
 */
export async function eraseEverything(): Promise<StoredData> {
  const settings = await browser.storage.local.get(null);
  await browser.storage.local.clear();
  const left = Object.keys(await browser.storage.local.get(null));
  if (left.length > 0) throw new Error(`Not deleted: ${left.join(', ')}`);
  const views = Object.entries(localStorage).map(([key, text]) => [key, String(text)] as const);
  localStorage.clear();
  return { settings, views };
}

/** Stores again what was deleted; rejects when the storage is full. */
export async function putBack({ settings, views }: StoredData): Promise<void> {
  await browser.storage.local.set({ ...settings });
  for (const [key, text] of views) localStorage.setItem(key, text);
}
