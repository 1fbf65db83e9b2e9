import { browser } from 'wxt/browser';
import { sidePanelIsOpen } from '../../platform/side-panel.ts';

/** The entries that sheets are to be opened at, by tab; kept as long as the background lives. */
const wanted = new Map<number, string>();

/** Opens the popup for an entry, unless a side panel is there and shows it; false where the browser does not let us. */
export async function showInSheet(entityId: string, tabId: number, windowId: number): Promise<boolean> {
  if (await sidePanelIsOpen(windowId)) return true;
  wanted.set(tabId, entityId);
  return browser.action.openPopup({ windowId }).then(
    () => true,
    () => false,
  );
}

/** The entry that a sheet on a tab was opened for; each is told once. */
export function takeEntity(tabId: number): string | null {
  const entityId = wanted.get(tabId) ?? null;
  wanted.delete(tabId);
  return entityId;
}
