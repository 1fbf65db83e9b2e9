import { browser } from 'wxt/browser';
import type { ToBackground } from './messages.ts';

/** Has the fact sheet opened at an entry; resolves with false where no sheet could be opened. */
export async function askToShowInSheet(entityId: string): Promise<boolean> {
  const message: ToBackground = { kind: 'showInSheet', entityId };
  return (await browser.runtime.sendMessage(message).catch(() => false)) === true;
}

/** The entry that a sheet on this tab was opened for; null for none. */
export async function askEntity(tabId: number): Promise<string | null> {
  const message: ToBackground = { kind: 'takeEntity', tabId };
  const entityId: unknown = await browser.runtime.sendMessage(message).catch(() => null);
  return typeof entityId === 'string' ? entityId : null;
}

/** Calls back with the entry that the reader wants to see in a sheet which is open on this tab already; returns the function that ends the watch. */
export function watchEntity(tabId: number, wanted: (entityId: string) => void): () => void {
  const heard = (message: unknown, sender: { readonly tab?: { readonly id?: number | undefined } | undefined }) => {
    const wish = message as ToBackground | null;
    if (sender.tab?.id === tabId && wish?.kind === 'showInSheet') wanted(wish.entityId);
    return undefined;
  };
  browser.runtime.onMessage.addListener(heard);
  return () => browser.runtime.onMessage.removeListener(heard);
}
