import type { BrowserName } from './browser-candidates.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';
import type { LaunchOptions, ReaderBrowser } from './reader-browser.ts';

/** Starts a browser of either kind with the extension in it. */
export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<ReaderBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
