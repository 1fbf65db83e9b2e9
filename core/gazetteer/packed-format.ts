/**
 * The packed gazetteer, little-endian, every section 4-byte aligned:
 *
 *     header     16 × u32: magic, version, checksum, total bytes, then the byte length of each section in this order
 *     alphabet   u16 × characters: the UTF-16 unit that each byte of a form stands for (byte 0 is unused)
 *     countries  2 bytes × countries: ISO 3166-1 alpha-2; number 0 is „none“
 *     places     columns over all places: lat i16 (× 360), lon i16 (× 180), population u32, geonames u32, name u32 (offset
 *                of its record in forms), kind u8, country u8 — stored widest column first
 *     lists      u16: runs of `count, place, place, …`, most populous first
 *     buckets    u32 × (2^bits + 1): the offset in forms where the records of each hash bucket begin
 *     forms      records: length u8, classes u16, then for forms of places and nationalities (class bit HAS_REFERENCE)
 *                country u8 and reference u24, then the characters
 *     keys       u32: the buckets of the forms that are found by any spelling, 2^KEY_BITS + 1 indices into what follows; then
 *                one word a form: the low 8 bits of the hash of its key above the offset u24 of its record in forms
 *
 * A reference is 0 for no place, place + 1 for one place, or LIST_FLAG + index into lists. A form is found by its hash:
 * the records of one bucket (two to four) are compared one by one. Coordinates are exact to 0.006 degrees, about 600 m.
 * The checksum covers everything behind the header, so that a file that was cut or changed is refused when it is opened.
 */
export const MAGIC = 0x5a474144;
export const VERSION = 2;
export const HEADER_WORDS = 16;
export const SECTIONS = ['alphabet', 'countries', 'places', 'lists', 'buckets', 'forms', 'keys'] as const;
/** How many top bits of the hash of a key choose its bucket: about six forms share one. */
export const KEY_BITS = 11;
export type Section = (typeof SECTIONS)[number];
/** Bytes before the characters of a form without and with a reference. */
export const SHORT_HEAD = 3;
export const LONG_HEAD = 7;
/** Bytes of one place over all columns. */
export const PLACE_BYTES = 18;
export const LIST_FLAG = 0x800000;
export const LAT_SCALE = 360;
export const LON_SCALE = 180;
/** Internal class bit of a form: it has a country or places. */
export const HAS_REFERENCE = 0x4000;
/** Internal class bit of a form: it begins some longer known name. */
export const STARTS_NAME = 0x8000;

/** The hash of a form; its top bits choose the bucket. */
export function hashOf(form: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < form.length; index++) hash = Math.imul(hash ^ form.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** A checksum of whole words; it differs when any single bit does. */
export function checksumOf(words: Uint32Array): number {
  let sum = 0x9e3779b9;
  for (let index = 0; index < words.length; index++) sum = Math.imul(sum ^ (words[index] ?? 0), 0x85ebca6b) + 1;
  return sum >>> 0;
}

/** `bytes` rounded up to whole words. */
export function aligned(bytes: number): number {
  return (bytes + 3) & ~3;
}
