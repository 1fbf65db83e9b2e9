import type { EntityKind } from '../core/model.ts';

/** How highlights are drawn: the line of a kind alone, on a coloured ground, or thin. */
export type HighlightStyle = 'underline' | 'marker' | 'subtle';

/** What is highlighted in a page, and how. */
export interface HighlightLook {
  /** Which kinds are highlighted. */
  readonly kinds: Readonly<Record<EntityKind, boolean>>;
  /** All mentions, or of each entity the first one in every paragraph. */
  readonly mentions: 'all' | 'first';
  readonly style: HighlightStyle;
  /** Whether a slim rail at the edge of the window shows where the marked names stand. */
  readonly rail: boolean;
}

export interface Settings extends HighlightLook {
  /** The version of this shape; a later one that only adds fields keeps it. */
  readonly version: 1;
  /** Highlights on all pages; off means that no page is read unless the popup is opened on it. */
  readonly highlights: boolean;
  /** Whether a page is read when it is looked at, or only once the reader has opened popup or side panel on it. */
  readonly reading: 'always' | 'whenAsked';
  /** Host names on which, and on whose subdomains, highlights are off. */
  readonly sitesOff: readonly string[];
}

type Choices<Options> = { readonly [Name in keyof Options]: readonly [Options[Name], ...Options[Name][]] };

/** What each setting can be; the first is the usual one. */
const choices: Choices<Omit<Settings, 'version' | 'kinds' | 'sitesOff'>> = {
  highlights: [true, false],
  reading: ['always', 'whenAsked'],
  mentions: ['all', 'first'],
  style: ['underline', 'marker', 'subtle'],
  rail: [false, true],
};

const kindChoices: Choices<HighlightLook['kinds']> = {
  person: [true, false],
  place: [true, false],
  organisation: [false, true],
};

export const defaultSettings: Settings = readSettings(null);

/** Whether the pages of a host are highlighted. */
export function highlightsOn(settings: Settings, host: string): boolean {
  return settings.highlights && siteOn(settings, host);
}

/** Whether a host is not among those that were switched off, nor below one of them. */
export function siteOn(settings: Settings, host: string): boolean {
  return !settings.sitesOff.some((site) => covers(site, host));
}

/** Settings with the highlights of one host switched. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  const others = settings.sitesOff.filter((site) => site !== host && !(on && covers(site, host)));
  return { ...settings, sitesOff: on ? others : [...others, host].sort() };
}

/** The host name in what a reader has written, be it an address or a name alone; null when there is none. */
export function hostIn(written: string): string | null {
  const address = written.trim().replace(/^(?!https?:\/\/)/i, 'https://');
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return host.includes('.') ? host : null;
}

function covers(site: string, host: string): boolean {
  return site === host || host.endsWith(`.${site}`);
}

/** Reads settings from a stored value of any shape. */
export function readSettings(stored: unknown): Settings {
  const value = (stored ?? {}) as Readonly<Record<string, unknown>>;
  const sites = value['sitesOff'];
  return {
    version: 1,
    ...chosen(choices, value),
    kinds: chosen(kindChoices, value['kinds']),
    sitesOff: Array.isArray(sites) ? sites.filter((site): site is string => typeof site === 'string') : [],
  };
}

/** Of each setting what is stored, or else its usual value. */
function chosen<Options>(choices: Choices<Options>, stored: unknown): Options {
  const value = (stored ?? {}) as Readonly<Record<string, unknown>>;
  const entries = Object.entries<readonly unknown[]>(choices);
  return Object.fromEntries(
    entries.map(([name, values]) => [name, values.includes(value[name]) ? value[name] : values[0]]),
  ) as Options;
}
