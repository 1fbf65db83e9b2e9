import { browser } from 'wxt/browser';
import type { Reading, Span } from '../core/model.ts';
import type { ToBackground, ToContent } from './messages.ts';

export interface ActiveTab {
  readonly id: number;
  readonly windowId: number | undefined;
}

/** Waits before asking again, in milliseconds: a page that has just loaded may not have its content script yet. */
const patience = [150, 450];

/** The tab that the reader looks at in this window; null for a window without one. */
async function findActiveTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId };
}

/** Calls back with the tab that the reader looks at in this window, now and whenever it is another; returns the function that ends the watch. */
export function watchActiveTab(changed: (tab: ActiveTab | null) => void): () => void {
  let newest = 0;
  const look = () => {
    newest += 1;
    const mine = newest;
    const tell = (tab: ActiveTab | null) => mine === newest && changed(tab);
    findActiveTab().then(tell, () => tell(null));
  };
  look();
  browser.tabs.onActivated.addListener(look);
  return () => {
    newest = 0;
    browser.tabs.onActivated.removeListener(look);
  };
}

/** The host name of a tab's page, or null when no content script answers. */
export async function askHost(tabId: number): Promise<string | null> {
  const host: unknown = await browser.tabs
    .sendMessage(tabId, { kind: 'getHost' } satisfies ToContent)
    .catch(() => null);
  return typeof host === 'string' && host !== '' ? host : null;
}

/** How far the reading of a tab's page has come; starts one where there is none. */
export async function askReading(tabId: number): Promise<Reading> {
  for (const wait of [...patience, 0]) {
    const reading = await ask(tabId, { kind: 'getReading' });
    if (reading) return reading;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return { kind: tab?.status === 'loading' ? 'reading' : 'unreachable' };
}

/** Reads a tab's page even if it does not look like an article. */
export async function askReadAnyway(tabId: number): Promise<Reading> {
  return (await ask(tabId, { kind: 'readAnyway' })) ?? { kind: 'unreachable' };
}

/** Shows a span in a tab's page; false when it could not be shown. */
export async function askJump(tabId: number, span: Span): Promise<boolean> {
  const message: ToContent = { kind: 'jumpTo', span: { start: span.start, end: span.end } };
  return (await browser.tabs.sendMessage(tabId, message).catch(() => false)) === true;
}

/** Loads a tab's page anew. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}

/**
 * Calls back when a tab's page was read again, and when the tab goes to another page (`left`) and has loaded it; returns the function that
 * ends the watch.
 */
export function watchReading(tabId: number, changed: (left: boolean) => void): () => void {
  const heard = (message: unknown, sender: { readonly tab?: { readonly id?: number | undefined } | undefined }) => {
    if (sender.tab?.id === tabId && (message as ToBackground | null)?.kind === 'readingChanged') changed(false);
    return undefined;
  };
  const updated = (id: number, { status }: { readonly status?: string | undefined }) => {
    if (id === tabId && status !== undefined) changed(status === 'loading');
  };
  browser.runtime.onMessage.addListener(heard);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.runtime.onMessage.removeListener(heard);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

/** Null when no content script answers. */
async function ask(tabId: number, message: ToContent): Promise<Reading | null> {
  const answer: Reading | undefined = await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
  return typeof answer?.kind === 'string' ? answer : null;
}
