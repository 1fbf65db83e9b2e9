import { describe, expect, it } from 'vitest';
import type { Correction } from '../../core/model.ts';
import {
  isSameCorrection,
  mostCorrections,
  packCorrections,
  readCorrection,
  readCorrections,
} from '../../platform/read-corrections.ts';

const about = { name: 'Ilse Kramm', entityKind: 'person', host: null } as const;
const hide: Correction = { kind: 'hide', ...about };

describe('corrections', () => {
  it.each<[string, Correction]>([
    ['hiding', hide],
    ['hiding on one site', { ...hide, host: 'zeitung.invalid' }],
    ['no name', { kind: 'notAName', ...about }],
    ['another kind', { kind: 'setKind', ...about, to: 'organisation' }],
    ['another name', { kind: 'rename', ...about, to: 'Else Kramm' }],
    ['the same as another', { kind: 'sameAs', ...about, to: 'Kramm-Tann' }],
    ['a form of somebody else', { kind: 'split', ...about, surface: 'Kramm' }],
  ])('are read as they were written: %s', (_, correction) => {
    const stored: unknown = JSON.parse(JSON.stringify(packCorrections([correction])));
    expect(readCorrections(stored)).toEqual({ corrections: [correction], faults: 0 });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a list', [hide]],
    ['another version', { version: 2, corrections: [hide] }],
    ['entries that are no list', { version: 1, corrections: { 0: hide } }],
  ])('are not read from %s', (_, stored) => {
    expect(readCorrections(stored)).toBeNull();
  });

  it.each<[string, unknown]>([
    ['no object', 'hide'],
    ['an unknown kind', { ...hide, kind: 'erase' }],
    ['no name', { ...hide, name: ' ' }],
    ['a name that is no text', { ...hide, name: { toString: () => 'Kramm' } }],
    ['a name beyond the bound', { ...hide, name: 'a'.repeat(201) }],
    ['an unknown kind of entity', { ...hide, entityKind: 'ship' }],
    ['a host that is missing', { kind: 'hide', name: 'Ilse Kramm', entityKind: 'person' }],
    ['an empty host', { ...hide, host: '' }],
    ['a kind that becomes none', { kind: 'setKind', ...about, to: 'ship' }],
    ['an empty new name', { kind: 'rename', ...about, to: '' }],
    ['the same as nothing', { kind: 'sameAs', ...about }],
    ['no form to split off', { kind: 'split', ...about, surface: 7 }],
  ])('that cannot be read are left out and counted: %s', (_, fault) => {
    expect(readCorrections({ version: 1, corrections: [fault, hide] })).toEqual({ corrections: [hide], faults: 1 });
  });

  it('lose fields that nobody agreed on', () => {
    const read = readCorrection(
      JSON.parse('{"kind":"hide","name":"Ilse Kramm","entityKind":"person","host":null,"to":"x","__proto__":{"a":1}}'),
    );
    expect(read).toEqual(hide);
    expect(Object.keys(read ?? {})).toEqual(['kind', 'name', 'entityKind', 'host']);
  });

  it('are read up to a bound', () => {
    const many = Array.from({ length: mostCorrections + 2 }, (_, index) => ({ ...hide, name: `Name ${index}` }));
    const read = readCorrections(packCorrections(many));
    expect(read?.corrections.length).toBe(2_000);
    expect(read?.faults).toBe(2);
  });

  it('say the same whatever the order of their fields, and only then', () => {
    expect(isSameCorrection(hide, { host: null, entityKind: 'person', name: 'Ilse Kramm', kind: 'hide' })).toBe(true);
    expect(isSameCorrection(hide, { ...hide, host: 'zeitung.invalid' })).toBe(false);
    expect(isSameCorrection(hide, { ...hide, kind: 'notAName' })).toBe(false);
  });
});
