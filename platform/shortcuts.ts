import { browser } from 'wxt/browser';

/** A keyboard command of the manifest. */
export interface Shortcut {
  readonly name: string;
  /** As the browser writes them; empty for none. */
  readonly keys: string;
}

/** The commands with the keys that they have now; none where the browser knows no commands. */
export async function listShortcuts(): Promise<readonly Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
}

/** Opens the browser's own page on which keys are changed. */
export async function openShortcutSettings(): Promise<void> {
  const firefox = browser.commands as { openShortcutSettings?(): Promise<void> };
  if (firefox.openShortcutSettings) await firefox.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
