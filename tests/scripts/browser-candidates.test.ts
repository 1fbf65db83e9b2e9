import { describe, expect, test } from 'vitest';
import { browserCandidates, browserFromEnvironment, nameOfBrowser } from '../../scripts/browsers/browser-candidates.ts';

const linux = (environment: Record<string, string>) => ({ platform: 'linux', environment }) as const;

describe('A browser named in the environment', () => {
  test.each([
    ['chromium', { CHROME_PATH: '/opt/chrome' }, 'CHROME_PATH', '/opt/chrome'],
    ['firefox', { FIREFOX_PATH: '/opt/fx' }, 'FIREFOX_PATH', '/opt/fx'],
    [
      'firefox',
      { DRAMATIS_BROWSER: '/opt/firefox/firefox', FIREFOX_PATH: '/x' },
      'DRAMATIS_BROWSER',
      '/opt/firefox/firefox',
    ],
    ['chromium', { DRAMATIS_BROWSER: '/opt/firefox', CHROME_PATH: '/opt/chrome' }, 'CHROME_PATH', '/opt/chrome'],
  ] as const)('for %s with %o is the one in %s', (name, environment, variable, path) => {
    expect(browserFromEnvironment(name, linux(environment))).toEqual({ variable, path });
  });

  test('is none where no variable is set, or only that of the other kind', () => {
    expect(browserFromEnvironment('chromium', linux({}))).toBeNull();
    expect(
      browserFromEnvironment('firefox', linux({ CHROME_PATH: '/opt/chrome', DRAMATIS_BROWSER: '/b/chrome' })),
    ).toBeNull();
  });
});

describe('Places to look for a browser', () => {
  test('on Linux are the absolute folders of PATH, by program before by folder', () => {
    const candidates = browserCandidates('firefox', linux({ PATH: '/usr/local/bin:bin:/usr/bin' }));
    expect(candidates.slice(0, 3)).toEqual([
      '/usr/local/bin/firefox',
      '/usr/bin/firefox',
      '/usr/local/bin/firefox-esr',
    ]);
    expect(candidates.every((path) => path.startsWith('/'))).toBe(true);
  });

  test('put Google Chrome behind Chromium', () => {
    const candidates = browserCandidates('chromium', linux({ PATH: '/usr/bin' }));
    expect(candidates.indexOf('/usr/bin/google-chrome')).toBeGreaterThan(candidates.indexOf('/usr/bin/chromium'));
  });

  test('on macOS are the applications of the machine and of the user', () => {
    const candidates = browserCandidates('firefox', {
      platform: 'darwin',
      environment: { HOME: '/Users/ida', PATH: '' },
    });
    expect(candidates).toContain('/Applications/Firefox.app/Contents/MacOS/firefox');
    expect(candidates).toContain('/Users/ida/Applications/Firefox.app/Contents/MacOS/firefox');
  });

  test('on Windows are the folders for programs that exist there', () => {
    const environment = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\ida\\AppData\\Local' };
    expect(browserCandidates('chromium', { platform: 'win32', environment })).toEqual([
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Google\\Chrome for Testing\\Application\\chrome.exe',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Users\\ida\\AppData\\Local\\Chromium\\Application\\chrome.exe',
      'C:\\Users\\ida\\AppData\\Local\\Google\\Chrome for Testing\\Application\\chrome.exe',
      'C:\\Users\\ida\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    ]);
  });
});

test.each([
  ['/usr/bin/firefox-esr', 'firefox'],
  ['/Applications/Firefox.app/Contents/MacOS/firefox', 'firefox'],
  ['/usr/bin/chromium', 'chromium'],
  ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'chromium'],
] as const)('%s is a %s', (path, name) => {
  expect(nameOfBrowser(path)).toBe(name);
});
