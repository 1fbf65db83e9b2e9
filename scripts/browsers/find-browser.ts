import { accessSync, constants, existsSync } from 'node:fs';
import { type BrowserName, browserCandidates, browserFromEnvironment } from './browser-candidates.ts';
import { canInstallWithApt, installWithApt } from './install-with-apt.ts';

const packages: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };
const homes: Readonly<Record<BrowserName, string>> = {
  chromium: 'Chromium or Chrome for Testing (https://googlechromelabs.github.io/chrome-for-testing/)',
  firefox: 'Firefox (https://www.mozilla.org/firefox/)',
};

/** No browser of this kind is here and none could be installed; the message says what to do. */
export class BrowserMissing extends Error {}

/** The path of a browser: the one asked for, an installed one, or on Debian as root one that apt installs now. */
export function findBrowser(name: BrowserName): string {
  const asked = browserFromEnvironment(name, { platform: process.platform, environment: process.env });
  if (asked) return checked(asked.path, asked.variable);
  const found = installedBrowser(name);
  if (found) return found;
  if (canInstallWithApt()) {
    installWithApt(packages[name]);
    const installed = installedBrowser(name);
    if (installed) return installed;
  }
  throw new BrowserMissing(`No ${name} found. Install ${homes[name]}, or name its path in ${variableFor(name)}.`);
}

/** The path of an installed browser, or null; installs nothing. */
export function installedBrowser(name: BrowserName): string | null {
  return browserCandidates(name, { platform: process.platform, environment: process.env }).find(isExecutable) ?? null;
}

function checked(path: string, variable: string): string {
  if (!isExecutable(path)) throw new BrowserMissing(`${variable} names ${path}, which is no program.`);
  return path;
}

function variableFor(name: BrowserName): string {
  return name === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH';
}

function isExecutable(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
