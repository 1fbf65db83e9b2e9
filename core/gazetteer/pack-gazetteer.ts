import { variantKey } from '../text/variant-key.ts';
import type { GazetteerPlace } from './gazetteer.ts';
import { PLACE_KINDS } from './name-classes.ts';
import * as format from './packed-format.ts';

/** What a gazetteer is made of; the places of a form are indices into `places`. */
export interface GazetteerContents {
  readonly places: readonly GazetteerPlace[];
  readonly forms: ReadonlyMap<string, GazetteerForm>;
  /** The forms that are found by other spellings too. */
  readonly anySpelling: ReadonlySet<string>;
}

export interface GazetteerForm {
  /** Sum of the constants of name-classes.ts. */
  readonly classes: number;
  readonly places: readonly number[];
  /** The country of an adjective or inhabitant, or null. */
  readonly country: string | null;
}

const ABSENT: GazetteerForm = { classes: 0, places: [], country: null };

/** Packs the contents into the bytes that `openGazetteer` reads; throws on contents that the format cannot hold. */
export function packGazetteer(contents: GazetteerContents): ArrayBuffer {
  const forms = withPrefixes(contents);
  const alphabet = alphabetOf(forms.keys());
  const countries = countriesOf(contents);
  const lists: number[] = [0];
  const { bytes: formBytes, buckets, offsets } = packForms(forms, contents.places, alphabet, countries, lists);
  const sections: Record<format.Section, Uint8Array> = {
    alphabet: bytesOf(Uint16Array.from([0, ...alphabet.keys()])),
    countries: Uint8Array.from(['\0\0', ...countries.keys()].join(''), (letter) => letter.charCodeAt(0)),
    places: packPlaces(contents.places, countries, offsets),
    lists: bytesOf(Uint16Array.from(lists)),
    buckets: bytesOf(buckets),
    forms: formBytes,
    keys: bytesOf(packKeys(contents.anySpelling, offsets)),
  };
  return joinSections(sections);
}

function joinSections(sections: Readonly<Record<format.Section, Uint8Array>>): ArrayBuffer {
  const headerBytes = format.HEADER_WORDS * 4;
  const total = format.SECTIONS.reduce((sum, name) => sum + format.aligned(sections[name].length), headerBytes);
  const buffer = new ArrayBuffer(total);
  const header = new Uint32Array(buffer, 0, format.HEADER_WORDS);
  let offset = headerBytes;
  format.SECTIONS.forEach((name, index) => {
    header[4 + index] = sections[name].length;
    new Uint8Array(buffer).set(sections[name], offset);
    offset += format.aligned(sections[name].length);
  });
  header.set([format.MAGIC, format.VERSION, format.checksumOf(new Uint32Array(buffer, headerBytes)), total]);
  return buffer;
}

/** All forms, with the beginnings of longer names marked or added. */
function withPrefixes({ forms, places }: GazetteerContents): Map<string, GazetteerForm> {
  const all = new Map(forms);
  for (const place of places) if (!all.has(place.name)) all.set(place.name, ABSENT);
  for (const name of [...all.keys()]) {
    for (let blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
      const beginning = name.slice(0, blank);
      const form = all.get(beginning) ?? ABSENT;
      all.set(beginning, { ...form, classes: form.classes | format.STARTS_NAME });
    }
  }
  return all;
}

function packForms(
  forms: ReadonlyMap<string, GazetteerForm>,
  places: readonly GazetteerPlace[],
  alphabet: ReadonlyMap<number, number>,
  countries: ReadonlyMap<string, number>,
  lists: number[],
): { bytes: Uint8Array; buckets: Uint32Array; offsets: ReadonlyMap<string, number> } {
  const bits = Math.max(1, Math.floor(Math.log2(forms.size + 1)) - 1);
  const sorted = [...forms].map(([form, entry]) => ({ form, entry, bucket: format.hashOf(form) >>> (32 - bits) }));
  sorted.sort((a, b) => a.bucket - b.bucket || (a.form < b.form ? -1 : 1));
  const size = sorted.reduce((sum, { form, entry }) => sum + headOf(entry) + form.length, 0);
  const bytes = new Uint8Array(size);
  const buckets = new Uint32Array(2 ** bits + 1).fill(size);
  const offsets = new Map<string, number>();
  let offset = 0;
  let filled = 0;
  for (const { form, entry, bucket } of sorted) {
    while (filled <= bucket) buckets[filled++] = offset;
    if (form.length > 255) throw new RangeError(`form too long: ${form}`);
    const reference = referenceTo(entry.places, places, lists);
    const country = entry.country === null ? 0 : (countries.get(entry.country) ?? 0);
    const head = headOf(entry);
    const classes = entry.classes | (head === format.LONG_HEAD ? format.HAS_REFERENCE : 0);
    const link = [country, reference & 255, (reference >>> 8) & 255, reference >>> 16];
    bytes.set([form.length, classes & 255, classes >>> 8, ...link].slice(0, head), offset);
    for (let index = 0; index < form.length; index++) {
      bytes[offset + head + index] = alphabet.get(form.charCodeAt(index)) ?? 0;
    }
    offsets.set(form, offset);
    offset += head + form.length;
  }
  return { bytes, buckets, offsets };
}

function packKeys(anySpelling: ReadonlySet<string>, offsets: ReadonlyMap<string, number>): Uint32Array {
  const entries = [...anySpelling].map((form) => ({
    hash: format.hashOf(variantKey(form)),
    at: offsets.get(form) ?? 0,
  }));
  const bucketOf = (hash: number) => hash >>> (32 - format.KEY_BITS);
  entries.sort((a, b) => bucketOf(a.hash) - bucketOf(b.hash) || a.at - b.at);
  const starts = new Uint32Array(2 ** format.KEY_BITS + 1).fill(entries.length);
  for (let index = entries.length - 1; index >= 0; index--) starts[bucketOf(entries[index]?.hash ?? 0)] = index;
  for (let bucket = starts.length - 2; bucket >= 0; bucket--) {
    starts[bucket] = Math.min(starts[bucket] ?? 0, starts[bucket + 1] ?? 0);
  }
  return Uint32Array.from([...starts, ...entries.map(({ hash, at }) => (hash & 255) * 2 ** 24 + at)]);
}

function headOf({ places, country }: GazetteerForm): number {
  return places.length > 0 || country !== null ? format.LONG_HEAD : format.SHORT_HEAD;
}

function referenceTo(indices: readonly number[], places: readonly GazetteerPlace[], lists: number[]): number {
  const [only] = indices;
  if (only === undefined) return 0;
  if (indices.length === 1) return only + 1;
  const population = (index: number): number => places[index]?.population ?? 0;
  const sorted = [...indices].sort((a, b) => population(b) - population(a) || a - b);
  const start = lists.length;
  lists.push(sorted.length, ...sorted);
  return format.LIST_FLAG + start;
}

function packPlaces(
  places: readonly GazetteerPlace[],
  countries: ReadonlyMap<string, number>,
  offsets: ReadonlyMap<string, number>,
): Uint8Array {
  const count = places.length;
  if (count > 0xffff) throw new RangeError(`too many places: ${count}`);
  const bytes = new Uint8Array(count * format.PLACE_BYTES);
  const view = new DataView(bytes.buffer);
  places.forEach((place, index) => {
    view.setUint32(index * 4, place.population, true);
    view.setUint32((count + index) * 4, place.geonamesId ?? 0, true);
    view.setUint32((2 * count + index) * 4, offsets.get(place.name) ?? 0, true);
    view.setInt16(count * 12 + index * 2, Math.round(place.lat * format.LAT_SCALE), true);
    view.setInt16(count * 14 + index * 2, Math.round(place.lon * format.LON_SCALE), true);
    view.setUint8(count * 16 + index, PLACE_KINDS.indexOf(place.kind));
    view.setUint8(count * 17 + index, place.country === null ? 0 : (countries.get(place.country) ?? 0));
  });
  return bytes;
}

/** The characters of all forms, numbered from 1. */
function alphabetOf(forms: Iterable<string>): Map<number, number> {
  const units = new Set<number>();
  for (const form of forms) for (let index = 0; index < form.length; index++) units.add(form.charCodeAt(index));
  if (units.size > 255) throw new RangeError(`too many characters: ${units.size}`);
  return new Map([...units].sort((a, b) => a - b).map((unit, index) => [unit, index + 1]));
}

/** The countries of places and nationalities, numbered from 1. */
function countriesOf({ places, forms }: GazetteerContents): Map<string, number> {
  const codes = new Set<string>();
  for (const place of places) if (place.country !== null) codes.add(place.country);
  for (const form of forms.values()) if (form.country !== null) codes.add(form.country);
  return new Map([...codes].sort().map((code, index) => [code, index + 1]));
}

function bytesOf(view: Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}
