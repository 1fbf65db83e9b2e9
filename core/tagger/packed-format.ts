import { fingerprintOfFeatures } from './feature-fingerprint.ts';

/**
 * The packed tagger, little-endian, every section 4-byte aligned:
 *
 *     header       8 × u32: magic, version, fingerprint of the feature code, checksum, total bytes, then the byte length
 *                  of each section in this order
 *     numbers      f32: transition scores (13 × 13), then slope and shift of the calibration of each kind
 *     weights      see weights.ts
 *     lexicon      see lexicon.ts
 *
 * The fingerprint is made from the features of a fixed sentence: a file that was trained with other features is refused.
 */
export const MAGIC = 0x54474144;
export const VERSION = 2;
export const HEADER_WORDS = 8;
export const SECTIONS = ['numbers', 'weights', 'lexicon'] as const;
export type Section = (typeof SECTIONS)[number];

/** A checksum of whole words; it differs when any single bit does. */
export function checksumOf(words: Uint32Array): number {
  let sum = 0x9e3779b9;
  for (let i = 0; i < words.length; i++) sum = Math.imul(sum ^ (words[i] as number), 0x85ebca6b) + 1;
  return sum >>> 0;
}

/** One file of the sections; each must be a whole number of words long. */
export function packTagger(sections: Readonly<Record<Section, Uint8Array>>): ArrayBuffer {
  const lengths = SECTIONS.map((name) => sections[name].byteLength);
  const total = HEADER_WORDS * 4 + lengths.reduce((sum, length) => sum + length, 0);
  const bytes = new Uint8Array(total);
  let offset = HEADER_WORDS * 4;
  for (const name of SECTIONS) {
    bytes.set(sections[name], offset);
    offset += sections[name].byteLength;
  }
  const checksum = checksumOf(new Uint32Array(bytes.buffer, HEADER_WORDS * 4));
  new Uint32Array(bytes.buffer, 0, HEADER_WORDS).set([
    MAGIC,
    VERSION,
    fingerprintOfFeatures(),
    checksum,
    total,
    ...lengths,
  ]);
  return bytes.buffer;
}

/** The sections of a file as views, or in words why it cannot be used. */
export function unpackTagger(buffer: ArrayBuffer): Readonly<Record<Section, Uint8Array>> | string {
  if (buffer.byteLength < HEADER_WORDS * 4) return 'the tagger is shorter than its header';
  const [magic, version, fingerprint, checksum, total, ...lengths] = new Uint32Array(buffer, 0, HEADER_WORDS);
  if (magic !== MAGIC) return 'this is not a tagger';
  if (version !== VERSION) return `the tagger has version ${version}, this program reads ${VERSION}`;
  if (fingerprint !== fingerprintOfFeatures()) return 'the tagger was trained with other features: train it again';
  if (total !== buffer.byteLength || buffer.byteLength % 4 !== 0) {
    return `the tagger should have ${total} bytes, it has ${buffer.byteLength}`;
  }
  const sum = lengths.reduce((bytes, length) => bytes + length, HEADER_WORDS * 4);
  if (sum !== total || lengths.some((length) => length % 4 !== 0))
    return 'the sections of the tagger do not fit its size';
  if (checksum !== checksumOf(new Uint32Array(buffer, HEADER_WORDS * 4)))
    return 'the tagger is damaged: wrong checksum';
  let offset = HEADER_WORDS * 4;
  const sections = {} as Record<Section, Uint8Array>;
  SECTIONS.forEach((name, index) => {
    const length = lengths[index] ?? 0;
    sections[name] = new Uint8Array(buffer, offset, length);
    offset += length;
  });
  return sections;
}
