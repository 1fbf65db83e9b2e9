import { parseArgs } from 'node:util';
import { type BrowserName, nameOfBrowser } from '../browsers/browser-candidates.ts';

export interface StartOptions {
  /** A URL, a local file, or null for the sample. */
  readonly page: string | null;
  /** Null for whichever is there. */
  readonly browser: BrowserName | null;
  readonly headless: boolean;
  readonly help: boolean;
}

export const usage = `npm start -- [--browser chromium|firefox] [--headless] [URL or file]

Shows a page, by default the sample article, in a real browser with the extension. With --headless, or without a
display, prints its fact sheet and saves screenshots in out/. The environment variables DRAMATIS_BROWSER, CHROME_PATH
and FIREFOX_PATH name a browser's program.`;

/** The command line asks for something that there is not; the message is for whoever typed it. */
export class UsageError extends Error {}

/** Reads the command line of `npm start`; throws a `UsageError` when it cannot. */
export function readOptions(
  words: readonly string[],
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): StartOptions {
  const { values, positionals } = parse(words);
  if (positionals.length > 1) throw new UsageError(`One page at a time, please: ${positionals.join(' ')}\n\n${usage}`);
  const asked = environment['DRAMATIS_BROWSER'];
  const named = values.browser === undefined ? null : browserName(values.browser);
  return {
    page: positionals[0] ?? null,
    browser: named ?? (asked ? nameOfBrowser(asked) : null),
    headless: values.headless || !hasDisplay(platform, environment),
    help: values.help,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        browser: { type: 'string', short: 'b' },
        headless: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

function browserName(word: string): BrowserName {
  if (word === 'firefox') return 'firefox';
  if (word === 'chromium' || word === 'chrome') return 'chromium';
  throw new UsageError(`--browser is chromium or firefox, not ${word}`);
}

function hasDisplay(platform: NodeJS.Platform, environment: Readonly<Record<string, string | undefined>>): boolean {
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
}
