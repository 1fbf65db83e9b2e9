import { browser } from 'wxt/browser';

/** Where the content script runs. */
const sites = { origins: ['http://*/*', 'https://*/*'] };

/**
 * Whether the content script may run where the manifest says. Firefox lets readers withhold that when they install or later; Chrome grants
 * it with the installation and does not tell what was changed since, so that there it is taken for granted.
 */
export async function hasSiteAccess(): Promise<boolean> {
  return !import.meta.env.FIREFOX || browser.permissions.contains(sites);
}

/** Asks the reader for it; must be called at once after a press. Resolves with what the reader said. */
export function requestSiteAccess(): Promise<boolean> {
  return browser.permissions.request(sites);
}
