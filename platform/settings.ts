import { browser } from 'wxt/browser';
import type { EntityKind } from '../core/model.ts';
import type { ToBackground } from './messages.ts';

export interface Settings {
  /** Highlights on all pages; off means that no page is read unless the popup is opened on it. */
  readonly highlights: boolean;
  /** Which kinds are highlighted. */
  readonly kinds: Readonly<Record<EntityKind, boolean>>;
  /** Host names on which highlights are off. */
  readonly sitesOff: readonly string[];
}

export const defaultSettings: Settings = {
  highlights: true,
  kinds: { person: true, place: true, organisation: false },
  sitesOff: [],
};

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

/** Whether the pages of a host are highlighted. */
export function highlightsOn(settings: Settings, host: string): boolean {
  return settings.highlights && !settings.sitesOff.includes(host);
}

/** Settings with the highlights of one host switched. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  const others = settings.sitesOff.filter((site) => site !== host);
  return { ...settings, sitesOff: on ? others : [...others, host].sort() };
}

/** Reads settings from a stored value of any shape. */
export function readSettings(stored: unknown): Settings {
  const value = isRecord(stored) ? stored : {};
  const kinds = isRecord(value['kinds']) ? value['kinds'] : {};
  const flag = (candidate: unknown, fallback: boolean) => (typeof candidate === 'boolean' ? candidate : fallback);
  const sites = Array.isArray(value['sitesOff']) ? value['sitesOff'] : [];
  return {
    highlights: flag(value['highlights'], defaultSettings.highlights),
    kinds: {
      person: flag(kinds['person'], defaultSettings.kinds.person),
      place: flag(kinds['place'], defaultSettings.kinds.place),
      organisation: flag(kinds['organisation'], defaultSettings.kinds.organisation),
    },
    sitesOff: sites.filter((site): site is string => typeof site === 'string'),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
