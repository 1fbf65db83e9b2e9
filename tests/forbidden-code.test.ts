import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = globSync('{core,entrypoints,platform,components}/**/*.{ts,tsx}', { cwd: root }).map((file) => ({
  file,
  text: readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'),
}));
const filesWith = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

describe('no code that ships', () => {
  test.each([
    [
      'makes HTML of a text',
      /innerHTML\s{0,3}=|outerHTML\s{0,3}=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|srcdoc/,
    ],
    ['runs a text', /\beval\(|new Function\(|setTimeout\(['"`]/],
    [
      'hears other extensions or pages',
      /onMessageExternal|onConnectExternal|onConnect\b|addEventListener\(['"]message/,
    ],
    [
      'opens a socket, a beacon or another request',
      /XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection/,
    ],
    ['merges a stored or sent object as a whole', /Object\.assign\(\{\}, (?:stored|message|file)|structuredClone/],
  ])('%s', (_, pattern) => {
    expect(sources.length).toBeGreaterThan(200);
    expect(filesWith(pattern)).toEqual([]);
  });

  test('fetches anything but the data of the extension itself', () => {
    const calls = sources.flatMap(({ text }) =>
      [...text.matchAll(/\bfetch\(([^;]{0,80})/g)].map(([, call]) => call ?? ''),
    );
    expect(calls.length).toBeGreaterThan(0);
    expect(calls.filter((call) => !/^(?:`\$\{)?browser\.runtime\.getURL\('\/(?:data\/[\w.]+)?'\)/.test(call))).toEqual(
      [],
    );
  });
});
