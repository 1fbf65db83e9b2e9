import type { Result } from '../model.ts';
import { variantKey } from '../text/variant-key.ts';
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts';
import { PLACE_KINDS } from './name-classes.ts';
import * as format from './packed-format.ts';

/** The data is no gazetteer of ours, is of a newer version, or was cut or changed. */
export interface DamagedData {
  readonly kind: 'damagedData';
  readonly message: string;
}

/** Forms that are remembered at once: those of four articles of a thousand words. */
const ROOM = 8_000;

/** Opens packed data without reading it through, but for one checksum; keeps views into `bytes`. */
export function openGazetteer(bytes: ArrayBuffer): Result<Gazetteer, DamagedData> {
  const sections = readSections(bytes);
  if (typeof sections === 'string') return { ok: false, failure: { kind: 'damagedData', message: sections } };
  return { ok: true, value: gazetteerOver(bytes, sections) };
}

interface Stretch {
  readonly offset: number;
  readonly length: number;
}

/** Where the sections are, or in words what is wrong. */
function readSections(bytes: ArrayBuffer): Readonly<Record<format.Section, Stretch>> | string {
  const headerBytes = format.HEADER_WORDS * 4;
  if (bytes.byteLength < headerBytes) return 'the gazetteer is shorter than its header';
  const header = new Uint32Array(bytes, 0, format.HEADER_WORDS);
  if (header[0] !== format.MAGIC) return 'this is not a gazetteer';
  if (header[1] !== format.VERSION)
    return `the gazetteer has version ${header[1]}, this program reads ${format.VERSION}`;
  if (header[3] !== bytes.byteLength || bytes.byteLength % 4 !== 0) {
    return `the gazetteer should have ${header[3]} bytes, it has ${bytes.byteLength}`;
  }
  let offset = headerBytes;
  const sections = {} as Record<format.Section, Stretch>;
  format.SECTIONS.forEach((name, index) => {
    const length = header[4 + index] ?? 0;
    sections[name] = { offset, length };
    offset += Math.ceil(length / 4) * 4;
  });
  const { alphabet, countries, lists, places, buckets, forms, keys } = sections;
  const whole =
    header.subarray(4 + format.SECTIONS.length).every((word) => word === 0) &&
    countries.length % 2 === 0 &&
    lists.length % 2 === 0 &&
    keys.length >= (2 ** format.KEY_BITS + 1) * 4 &&
    alphabet.length % 2 === 0 &&
    places.length % format.PLACE_BYTES === 0 &&
    isPowerOfTwo(buckets.length / 4 - 1);
  if (offset !== bytes.byteLength || !whole) return 'the sections of the gazetteer do not fit its size';
  // The checksum does not cover the lengths, and of this one the size of the file shows whole words only.
  const end = new Uint32Array(bytes, buckets.offset, buckets.length / 4).at(-1);
  if (end !== forms.length) return 'the forms of the gazetteer do not have the length that it states';
  if (header[2] !== format.checksumOf(new Uint32Array(bytes, headerBytes)))
    return 'the gazetteer is damaged: wrong checksum';
  return sections;
}

function isPowerOfTwo(value: number): boolean {
  return Number.isInteger(value) && value >= 2 && Number.isInteger(Math.log2(value));
}

function gazetteerOver(bytes: ArrayBuffer, at: Readonly<Record<format.Section, Stretch>>): Gazetteer {
  const alphabet = new Uint16Array(bytes, at.alphabet.offset, at.alphabet.length / 2);
  const countries = new Uint8Array(bytes, at.countries.offset, at.countries.length);
  const lists = new Uint16Array(bytes, at.lists.offset, at.lists.length >> 1);
  const buckets = new Uint32Array(bytes, at.buckets.offset, at.buckets.length / 4);
  const forms = new Uint8Array(bytes, at.forms.offset, at.forms.length);
  const keys = new Uint32Array(bytes, at.keys.offset, at.keys.length / 4);
  const readPlace = placeReader(bytes, at.places, formAt, countryAt);
  const shift = 32 - Math.log2(buckets.length - 1);

  /** The record of each form that was asked for, or -1: an article's forms are asked for six times each. */
  const asked = new Map<string, number>();

  /** The offset of the record of a form, or -1. */
  function find(form: string): number {
    const known = asked.get(form);
    if (known !== undefined) return known;
    const record = search(form);
    if (asked.size >= ROOM) asked.clear();
    asked.set(form, record);
    return record;
  }

  function search(form: string): number {
    const bucket = format.hashOf(form) >>> shift;
    // Data may be wrong although its checksum is right; this ends all the same.
    const end = Math.min(buckets[bucket + 1] ?? 0, forms.length);
    let record = buckets[bucket] ?? 0;
    while (record < end) {
      const length = forms[record] ?? 0;
      const start = record + headAt(record);
      if (length === form.length && isForm(form, start)) return record;
      record = start + length;
    }
    return -1;
  }

  function headAt(record: number): number {
    const linked = (((forms[record + 2] ?? 0) << 8) & format.HAS_REFERENCE) !== 0;
    return linked ? format.LONG_HEAD : format.SHORT_HEAD;
  }

  function isForm(form: string, start: number): boolean {
    for (let index = 0; index < form.length; index++) {
      if (alphabet[forms[start + index] ?? 0] !== form.charCodeAt(index)) return false;
    }
    return true;
  }

  function formAt(record: number): string {
    let form = '';
    const length = forms[record] ?? 0;
    const start = record + headAt(record);
    for (let index = 0; index < length; index++) {
      form += String.fromCharCode(alphabet[forms[start + index] ?? 0] ?? 0);
    }
    return form;
  }

  function countryAt(index: number): string | null {
    if (index === 0) return null;
    return String.fromCharCode(countries[index * 2] ?? 0, countries[index * 2 + 1] ?? 0);
  }

  function bitsOf(form: string): number {
    const record = find(form);
    return record < 0 ? 0 : (forms[record + 1] ?? 0) | ((forms[record + 2] ?? 0) << 8);
  }

  function placesAt(record: number): readonly GazetteerPlace[] {
    if (headAt(record) === format.SHORT_HEAD) return [];
    const reference = (forms[record + 4] ?? 0) | ((forms[record + 5] ?? 0) << 8) | ((forms[record + 6] ?? 0) << 16);
    if (reference === 0) return [];
    if (reference < format.LIST_FLAG) return [readPlace(reference - 1)];
    const start = reference - format.LIST_FLAG;
    return Array.from(lists.subarray(start + 1, start + 1 + (lists[start] ?? 0)), readPlace);
  }

  function placesSpelledLike(name: string): readonly GazetteerPlace[] {
    const key = variantKey(name);
    const hash = format.hashOf(key);
    const bucket = hash >>> (32 - format.KEY_BITS);
    const first = 2 ** format.KEY_BITS + 1;
    const entries = keys.subarray(first + (keys[bucket] ?? 0), first + (keys[bucket + 1] ?? 0));
    const records = Array.from(entries)
      .filter((entry) => entry >>> 24 === (hash & 255))
      .map((entry) => entry & 0xffffff)
      .filter((record) => variantKey(formAt(record)) === key);
    return records.flatMap(placesAt);
  }

  return {
    classesOf: (form) => bitsOf(form) & ~(format.STARTS_NAME | format.HAS_REFERENCE),
    placesNamed: (form) => {
      const record = find(form);
      return record < 0 ? [] : placesAt(record);
    },
    placesSpelledLike,
    startsName: (form) => (bitsOf(form) & format.STARTS_NAME) !== 0,
    countryOfAdjective: (form) => {
      const record = find(form);
      return record < 0 || headAt(record) === format.SHORT_HEAD ? null : countryAt(forms[record + 3] ?? 0);
    },
  };
}

/** Reads single places out of the columns of the section. */
function placeReader(
  bytes: ArrayBuffer,
  section: Stretch,
  nameAt: (record: number) => string,
  countryAt: (index: number) => string | null,
): (index: number) => GazetteerPlace {
  const count = section.length / format.PLACE_BYTES;
  const wide = new Uint32Array(bytes, section.offset, count * 3);
  const degrees = new Int16Array(bytes, section.offset + count * 12, count * 2);
  const narrow = new Uint8Array(bytes, section.offset + count * 16, count * 2);
  return (index) => ({
    name: nameAt(wide[2 * count + index] ?? 0),
    kind: PLACE_KINDS[narrow[index] ?? 0] ?? 'site',
    country: countryAt(narrow[count + index] ?? 0),
    lat: (degrees[index] ?? 0) / format.LAT_SCALE,
    lon: (degrees[count + index] ?? 0) / format.LON_SCALE,
    population: wide[index] ?? 0,
    geonamesId: wide[count + index] || null,
  });
}
