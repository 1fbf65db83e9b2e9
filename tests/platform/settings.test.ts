import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  defaultSettings,
  highlightsOn,
  loadSettings,
  readSettings,
  storeSettings,
  withSite,
} from '../../platform/settings.ts';

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
    const stored = { highlights: false, kinds: { person: false, place: 1 }, sitesOff: ['a.invalid', 7, null] };
    expect(readSettings(stored)).toEqual({
      highlights: false,
      kinds: { person: false, place: true, organisation: false },
      sitesOff: ['a.invalid'],
    });
  });

  it('switch one site off and on again', () => {
    const off = withSite(defaultSettings, 'a.invalid', false);
    expect(highlightsOn(off, 'a.invalid')).toBe(false);
    expect(highlightsOn(off, 'b.invalid')).toBe(true);
    expect(withSite(withSite(off, 'a.invalid', false), 'a.invalid', true)).toEqual(defaultSettings);
  });
});
