import { browser } from 'wxt/browser';

/** Opens the first-run page after an installation; not after an update of the extension or of the browser. */
export async function greetReader({ reason }: { readonly reason: string }): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
