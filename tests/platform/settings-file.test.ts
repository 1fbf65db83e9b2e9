import { describe, expect, it } from 'vitest';
import { readSettingsFile, settingsFile } from '../../platform/settings-file.ts';
import { defaultSettings, type Settings } from '../../platform/settings-model.ts';

const fileOf = (settings: unknown) => JSON.stringify({ application: 'dramatis', settings });

describe('a file of settings', () => {
  it('gives back the settings that were written', () => {
    const settings: Settings = {
      version: 1,
      highlights: false,
      reading: 'whenAsked',
      kinds: { person: false, place: true, organisation: true },
      mentions: 'first',
      style: 'subtle',
      sitesOff: ['blatt.invalid', 'zeitung.invalid'],
    };
    expect(readSettingsFile(settingsFile(settings))).toEqual({ ok: true, value: settings });
  });

  it('may leave fields out, which then have their defaults', () => {
    const read = readSettingsFile(fileOf({ version: 1, kinds: { organisation: true } }));
    const value = { ...defaultSettings, kinds: { ...defaultSettings.kinds, organisation: true } };
    expect(read).toEqual({ ok: true, value });
  });

  it.each([
    ['no JSON', 'highlights: on', { kind: 'notJson' }],
    ['an empty one', '', { kind: 'notJson' }],
    ['a list', '[]', { kind: 'notOurs' }],
    [
      'that of another program',
      JSON.stringify({ application: 'other', settings: defaultSettings }),
      { kind: 'notOurs' },
    ],
    ['one without a version', fileOf({ highlights: true }), { kind: 'notOurs' }],
    ['one of a later version', fileOf({ ...defaultSettings, version: 2 }), { kind: 'newer' }],
    ['a wrong word', fileOf({ ...defaultSettings, style: 'blinking' }), { kind: 'wrongField', field: 'style' }],
    [
      'a wrong value inside',
      fileOf({ ...defaultSettings, kinds: { person: 'yes' } }),
      { kind: 'wrongField', field: 'kinds.person' },
    ],
    ['no kinds where they belong', fileOf({ version: 1, kinds: [] }), { kind: 'wrongField', field: 'kinds' }],
    [
      'a site that is no text',
      fileOf({ version: 1, sitesOff: ['a.invalid', 7] }),
      { kind: 'wrongField', field: 'sitesOff' },
    ],
    ['an enormous one', fileOf({ version: 1, sitesOff: ['a'.repeat(1_000_000)] }), { kind: 'tooLarge' }],
  ])('is refused with its reason: %s', (_, text, failure) => {
    expect(readSettingsFile(text)).toEqual({ ok: false, failure });
  });
});
