import { expect, test } from 'vitest';
import { readOptions } from '../../scripts/start/read-options.ts';

const withDisplay = { DISPLAY: ':0' };
const nothing = { page: null, browser: null, headless: false, help: false };

test.each([
  ['without words', [], withDisplay, {}],
  ['with a page', ['https://zeitung.example/a'], withDisplay, { page: 'https://zeitung.example/a' }],
  ['with a browser', ['--browser', 'firefox', 'a.html'], withDisplay, { page: 'a.html', browser: 'firefox' }],
  ['with chrome for chromium', ['--browser=chrome'], withDisplay, { browser: 'chromium' }],
  [
    'with a browser in the environment',
    [],
    { ...withDisplay, DRAMATIS_BROWSER: '/opt/firefox' },
    { browser: 'firefox' },
  ],
  ['with --headless', ['--headless'], withDisplay, { headless: true }],
  ['on Wayland', [], { WAYLAND_DISPLAY: 'wayland-0' }, {}],
  ['without a display', [], {}, { headless: true }],
] as const)('The command line is read %s', (_title, words, environment, expected) => {
  expect(readOptions(words, 'linux', environment)).toEqual({ ...nothing, ...expected });
});

test('macOS and Windows always have a display', () => {
  expect(readOptions([], 'darwin', {}).headless).toBe(false);
  expect(readOptions([], 'win32', {}).headless).toBe(false);
});

test.each([
  [['--browser', 'netscape'], 'chromium or firefox'],
  [['a.html', 'b.html'], 'One page'],
  [['--what'], '--what'],
])('%o is refused with a message that names what is wrong', (words, message) => {
  expect(() => readOptions(words, 'linux', withDisplay)).toThrow(message);
});
