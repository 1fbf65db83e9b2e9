export type BrowserName = 'chromium' | 'firefox';

/** What the machine says about itself; a parameter, so that every platform can be tested on one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const variables: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['DRAMATIS_BROWSER', 'CHROME_PATH'],
  firefox: ['DRAMATIS_BROWSER', 'FIREFOX_PATH'],
};

/**
 * Programs looked for in the folders of PATH. Google Chrome comes last: it has ignored `--load-extension` since version
 * 137 and takes an extension over the debugging pipe only.
 */
const programs: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'chrome-for-testing', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
};

const macApplications: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
    'Firefox Nightly.app/Contents/MacOS/firefox',
  ],
};

const windowsPrograms: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome for Testing\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe', 'Firefox Nightly\\firefox.exe'],
};

/** The browser that somebody asked for by an environment variable, with the variable's name. */
export function browserFromEnvironment(name: BrowserName, { environment }: Machine) {
  for (const variable of variables[name]) {
    const path = environment[variable];
    if (path && (variable !== 'DRAMATIS_BROWSER' || nameOfBrowser(path) === name)) return { variable, path };
  }
  return null;
}

/** Which of the two kinds a browser's path belongs to, by its name alone. */
export function nameOfBrowser(path: string): BrowserName {
  return /firefox|librewolf|waterfox/i.test(path) ? 'firefox' : 'chromium';
}

/** Where a browser of this kind may be installed, the likeliest first; absolute paths. */
export function browserCandidates(name: BrowserName, { platform, environment }: Machine): readonly string[] {
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((key) => environment[key] ?? []);
    return folders.flatMap((folder) => windowsPrograms[name].map((program) => `${folder}\\${program}`));
  }
  const folders = (environment['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const onPath = programs[name].flatMap((program) => folders.map((folder) => `${folder}/${program}`));
  if (platform !== 'darwin') return [...onPath, ...programs[name].map((program) => `/snap/bin/${program}`)];
  const places = ['/Applications', `${environment['HOME'] ?? ''}/Applications`];
  return [...places.flatMap((place) => macApplications[name].map((app) => `${place}/${app}`)), ...onPath];
}
