import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadSettings, storeSettings } from '../../platform/settings.ts';
import {
  defaultSettings,
  highlightsOn,
  hostIn,
  readSettings,
  siteOn,
  withSite,
} from '../../platform/settings-model.ts';

describe('the settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are the defaults before anything was saved', async () => {
    expect(await loadSettings()).toEqual(defaultSettings);
  });

  it('come back as they were saved', async () => {
    const changed = withSite({ ...defaultSettings, highlights: false }, 'zeitung.invalid', false);
    await storeSettings(changed);
    expect(await loadSettings()).toEqual(changed);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'on'],
    ['a list', [true]],
    ['wrong types everywhere', { highlights: 'yes', kinds: 3, sitesOff: 'zeitung.invalid' }],
  ])('fall back to the defaults for %s', (_, stored) => {
    expect(readSettings(stored)).toEqual(defaultSettings);
  });

  it('keep what can be read when the rest is damaged', () => {
    const stored = {
      highlights: false,
      kinds: { person: false, place: 1 },
      style: 'blinking',
      mentions: 'first',
      sitesOff: ['a.invalid', 7, null],
    };
    expect(readSettings(stored)).toEqual({
      ...defaultSettings,
      highlights: false,
      mentions: 'first',
      kinds: { person: false, place: true, organisation: false },
      sitesOff: ['a.invalid'],
    });
  });

  it('of the first version, without a number, keep what they said and get the defaults for what is new', () => {
    const stored = { highlights: false, kinds: { person: true, place: false, organisation: true }, sitesOff: [] };
    expect(readSettings(stored)).toEqual({ ...defaultSettings, ...stored });
  });

  it('of a later version lose only what this one does not know', () => {
    const stored = { ...defaultSettings, version: 2, style: 'marker', pace: 'slow' };
    expect(readSettings(stored)).toEqual({ ...defaultSettings, style: 'marker' });
  });

  it('switch the subdomains of a site too, and a host on again by whatever switched it off', () => {
    const off = withSite(defaultSettings, 'blatt.invalid', false);
    expect(siteOn(off, 'www.blatt.invalid')).toBe(false);
    expect(siteOn(off, 'tagblatt.invalid')).toBe(true);
    expect(withSite(off, 'www.blatt.invalid', true)).toEqual(defaultSettings);
  });

  it.each([
    ['blatt.example', 'blatt.example'],
    [' https://www.Blatt.example/politik?seite=2 ', 'www.blatt.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['blatt', null],
    ['', null],
    ['zwei worte.example', null],
    ['file:///home', null],
  ])('find the host in what a reader writes: %j', (written, host) => {
    expect(hostIn(written)).toBe(host);
  });

  it('switch one site off and on again', () => {
    const off = withSite(defaultSettings, 'a.invalid', false);
    expect(highlightsOn(off, 'a.invalid')).toBe(false);
    expect(highlightsOn(off, 'b.invalid')).toBe(true);
    expect(withSite(withSite(off, 'a.invalid', false), 'a.invalid', true)).toEqual(defaultSettings);
  });
});
