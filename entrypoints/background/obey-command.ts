import { browser } from 'wxt/browser';
import type { ToContent } from '../../platform/messages.ts';
import { loadSettings, storeSettings } from '../../platform/settings.ts';
import { openSidePanel } from '../../platform/side-panel.ts';

/** Does what a keyboard command of the manifest asks for; the steps from mention to mention are the page's. */
export async function obeyCommand(
  command: string,
  pressedIn?: { readonly windowId?: number | undefined },
): Promise<void> {
  switch (command) {
    case 'next-mention':
      return step(1);
    case 'previous-mention':
      return step(-1);
    case 'open-side-panel':
      // Chrome opens it only if nothing was waited for since the key was pressed.
      return pressedIn?.windowId === undefined ? undefined : openSidePanel(pressedIn.windowId);
    case 'toggle-highlights':
      return toggleHighlights();
  }
}

async function step(direction: 1 | -1): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const message: ToContent = { kind: 'step', direction };
  // A page without a content script has no mentions to step through.
  await browser.tabs.sendMessage(tab.id, message).catch(() => {});
}

async function toggleHighlights(): Promise<void> {
  const settings = await loadSettings();
  await storeSettings({ ...settings, highlights: !settings.highlights });
}
