import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { readToBackground } from '../../platform/check-message.ts';
import { packCorrections, readCorrections } from '../../platform/read-corrections.ts';
import { readSettingsFile, settingsFile } from '../../platform/settings-file.ts';
import { defaultSettings, readSettings, type Settings } from '../../platform/settings-model.ts';
import { holds } from '../properties.ts';

const key = fc.oneof(
  fc.constantFrom(...Object.keys(defaultSettings), 'person', 'place', 'organisation'),
  fc.constantFrom('kind', 'name', 'entityKind', 'host', 'to', 'surface', 'corrections', 'article', 'text', 'blocks'),
  fc.constantFrom(
    'start',
    'end',
    'role',
    'settings',
    'application',
    '__proto__',
    'constructor',
    'prototype',
    'toString',
  ),
  fc.string({ maxLength: 5 }),
);
const leaf = fc.oneof(
  fc.constantFrom<unknown>(
    true,
    false,
    null,
    0,
    1,
    2,
    -1,
    0.5,
    'dramatis',
    'always',
    'first',
    'subtle',
    'hide',
    'rename',
  ),
  fc.constantFrom<unknown>('person', 'place', 'Ilse Kramm', 'zeitung.invalid', 'understand', 'saveSettings', 'correct'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
/** Values that JSON can say, mostly of our own words, `__proto__` as a key of their own among them. */
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.array(fc.tuple(key, tie('value')), { maxLength: 8 }).map((entries) => {
      const record: Record<string, unknown> = {};
      for (const [name, inner] of entries) {
        Object.defineProperty(record, name, { value: inner, enumerable: true, configurable: true, writable: true });
      }
      return record;
    }),
  ),
}));

/** Records with the fields of settings and of a correction, of which each may be missing or anything. */
const nearSettings = fc.record(
  Object.fromEntries(Object.keys(defaultSettings).map((name) => [name, value])) as Record<
    string,
    fc.Arbitrary<unknown>
  >,
  { requiredKeys: [] },
);
const nearCorrection = fc.record({
  kind: fc.oneof(fc.constantFrom('hide', 'notAName', 'setKind', 'rename', 'sameAs', 'split'), value),
  name: fc.oneof(fc.constant('Ilse Kramm'), value),
  entityKind: fc.oneof(fc.constantFrom('person', 'place'), value),
  host: fc.oneof(fc.constant(null), value),
  to: value,
  surface: value,
});

const settings: fc.Arbitrary<Settings> = fc.record({
  version: fc.constant(1 as const),
  highlights: fc.boolean(),
  reading: fc.constantFrom('always', 'whenAsked'),
  kinds: fc.record({ person: fc.boolean(), place: fc.boolean(), organisation: fc.boolean() }),
  mentions: fc.constantFrom('all', 'first'),
  style: fc.constantFrom('underline', 'marker', 'subtle'),
  rail: fc.boolean(),
  sitesOff: fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { maxLength: 5 }),
});

/** What no import may reach: the prototype of all objects, as it was. */
const untouched = JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort());
const expectUntouched = () =>
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort())).toBe(untouched);

describe('whatever is imported, stored or sent', () => {
  holds('becomes settings whose every field is valid', 10_000, fc.oneof(value, nearSettings), (stored) => {
    const read = readSettings(stored);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(Object.keys(read)).toEqual([...Object.keys(defaultSettings)]);
    expect(read.sitesOff.filter((site: unknown) => typeof site !== 'string')).toEqual([]);
    expect(readSettings(JSON.parse(JSON.stringify(read)))).toEqual(read);
    expect(readSettingsFile(settingsFile(read, []))).toMatchObject({ ok: true, value: { settings: read } });
    expectUntouched();
  });

  holds(
    'is taken for a file of settings or refused with a reason',
    10_000,
    fc.tuple(value, value),
    ([settings, kept]) => {
      const corrections = { version: 1, corrections: [kept] };
      const read = readSettingsFile(JSON.stringify({ application: 'dramatis', settings, corrections }));
      expect(read.ok ? 'taken' : read.failure.kind).toMatch(/^(?:taken|notOurs|newer|wrongField)$/);
      expectUntouched();
    },
  );

  holds('is refused as a file when it is any text', 10_000, fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
    const read = readSettingsFile(text);
    expect(read.ok ? 'taken' : read.failure.kind).toMatch(/^(?:notJson|notOurs)$/);
  });

  holds('comes back as it was when it was settings', 10_000, settings, (given) => {
    expect(readSettingsFile(settingsFile(given, []))).toMatchObject({
      ok: true,
      value: { settings: given },
    });
  });

  holds(
    'becomes corrections that are read again as they are',
    10_000,
    fc.array(fc.oneof(value, nearCorrection, nearCorrection)),
    (list) => {
      const read = readCorrections({ version: 1, corrections: list });
      expect((read?.corrections.length ?? 0) + (read?.faults ?? 0)).toBe(list.length);
      const again = readCorrections(JSON.parse(JSON.stringify(packCorrections(read?.corrections ?? []))));
      expect(again).toEqual({ corrections: read?.corrections, faults: 0 });
      for (const correction of read?.corrections ?? []) {
        const { kind, entityKind, host, ...texts } = correction;
        expect(host === null || typeof host === 'string').toBe(true);
        expect(Object.values(texts).filter((text) => typeof text !== 'string')).toEqual([]);
      }
      expectUntouched();
    },
  );

  holds('becomes no message, or one that is read again as it is', 20_000, value, (message) => {
    const read = readToBackground(message);
    if (read) expect(readToBackground(JSON.parse(JSON.stringify(read)))).toEqual(read);
    expectUntouched();
  });
});
