import { describe, expect, it } from 'vitest';
import type { Correction } from '../../core/model.ts';
import { mostCorrections, packCorrections } from '../../platform/read-corrections.ts';
import { readSettingsFile, settingsFile } from '../../platform/settings-file.ts';
import { defaultSettings, type Settings } from '../../platform/settings-model.ts';

const fileOf = (settings: unknown, corrections?: unknown) =>
  JSON.stringify({ application: 'dramatis', settings, corrections });

const hidden: Correction = { kind: 'hide', name: 'Jelka Zupanek', entityKind: 'person', host: 'zeitung.invalid' };
const renamed: Correction = { kind: 'rename', name: 'Tries', entityKind: 'place', host: null, to: 'Triest' };

describe('a file of settings', () => {
  it('gives back the settings and corrections that were written', () => {
    const settings: Settings = {
      version: 1,
      highlights: false,
      reading: 'whenAsked',
      kinds: { person: false, place: true, organisation: true },
      mentions: 'first',
      style: 'subtle',
      rail: true,
      sitesOff: ['blatt.invalid', 'zeitung.invalid'],
    };
    const corrections = [hidden, renamed];
    expect(readSettingsFile(settingsFile(settings, corrections))).toEqual({
      ok: true,
      value: { settings, corrections },
    });
  });

  it('may say nothing of corrections, as those of earlier versions, or have none', () => {
    expect(readSettingsFile(fileOf(defaultSettings))).toEqual({
      ok: true,
      value: { settings: defaultSettings, corrections: null },
    });
    expect(readSettingsFile(fileOf(defaultSettings, packCorrections([])))).toEqual({
      ok: true,
      value: { settings: defaultSettings, corrections: [] },
    });
  });

  it('may leave fields out, which then have their defaults', () => {
    const read = readSettingsFile(fileOf({ version: 1, kinds: { organisation: true } }));
    const settings = { ...defaultSettings, kinds: { ...defaultSettings.kinds, organisation: true } };
    expect(read).toEqual({ ok: true, value: { settings, corrections: null } });
  });

  it('sets nothing by the prototype of what it holds, and nothing for other objects', () => {
    const evil =
      '{"__proto__":{"highlights":false},"constructor":{"prototype":{"rail":true}},"version":1,"kinds":{"__proto__":{"person":false}}}';
    const read = readSettingsFile(`{"application":"dramatis","settings":${evil},"__proto__":{"corrections":[]}}`);
    expect(read).toEqual({ ok: true, value: { settings: defaultSettings, corrections: null } });
    expect(Object.keys((read.ok && read.value.settings) || {})).toEqual(Object.keys(defaultSettings));
    expect('highlights' in {} || 'rail' in {} || 'person' in {}).toBe(false);
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
    ['an enormous one', fileOf({ version: 1, sitesOff: ['a'.repeat(2_000_000)] }), { kind: 'tooLarge' }],
    ['corrections of a later version', fileOf(defaultSettings, { version: 2, corrections: [] }), { kind: 'newer' }],
    ['corrections that are no list', fileOf(defaultSettings, {}), { kind: 'wrongField', field: 'corrections' }],
    [
      'one damaged correction among good ones',
      fileOf(defaultSettings, packCorrections([hidden, { ...renamed, to: '' }])),
      { kind: 'wrongField', field: 'corrections' },
    ],
    [
      'more corrections than are kept',
      fileOf(defaultSettings, packCorrections(Array.from({ length: mostCorrections + 1 }, () => hidden))),
      { kind: 'wrongField', field: 'corrections' },
    ],
  ])('is refused with its reason: %s', (_, text, failure) => {
    expect(readSettingsFile(text)).toEqual({ ok: false, failure });
  });
});
