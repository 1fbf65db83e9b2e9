import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openGazetteer } from '../../core/gazetteer/open-gazetteer.ts';
import { packGazetteer } from '../../core/gazetteer/pack-gazetteer.ts';
import {
  checksumOf as gazetteerChecksum,
  HEADER_WORDS as gazetteerHeader,
} from '../../core/gazetteer/packed-format.ts';
import { openTagger } from '../../core/tagger/open-tagger.ts';
import { checksumOf as taggerChecksum, HEADER_WORDS as taggerHeader } from '../../core/tagger/packed-format.ts';
import { anyText, holds } from '../properties.ts';
import { smallContents } from './gazetteer/small-gazetteer.ts';
import { noGazetteer, packSmallTagger, sentenceOf } from './tagger/small-tagger.ts';

const shipped = (name: string) => {
  const file = readFileSync(new URL(`../../assets/data/${name}`, import.meta.url));
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
};

interface Change {
  /** Where in the file, as a share of its length. */
  readonly at: number;
  readonly bit: number;
}
const bitFlips = fc.array(
  fc.record<Change>({ at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), bit: fc.nat(7) }),
  { minLength: 1, maxLength: 4 },
);

/** Flips bits in place; the same call again takes them back. */
function flip(bytes: ArrayBuffer, changes: readonly Change[]): void {
  const view = new Uint8Array(bytes);
  for (const { at, bit } of changes) {
    const index = Math.floor(at * view.length);
    view[index] = (view[index] ?? 0) ^ (1 << bit);
  }
}

/** Whether each bit is flipped back again. */
function cancels(length: number, changes: readonly Change[]): boolean {
  const odd = new Set<number>();
  for (const { at, bit } of changes) {
    const flipped = Math.floor(at * length) * 8 + bit;
    if (!odd.delete(flipped)) odd.add(flipped);
  }
  return odd.size === 0;
}

interface Kind {
  readonly file: string;
  readonly small: ArrayBuffer;
  readonly headerWords: number;
  /** The word of the header that holds the checksum. */
  readonly checksumAt: number;
  readonly checksumOf: (words: Uint32Array) => number;
  /** The failure, or null when it was opened. */
  readonly open: (bytes: ArrayBuffer) => { readonly kind: string; readonly message: string } | null;
  /** Opens and asks everything that can be asked about a name; must come to an end whatever it answers. */
  readonly use: (bytes: ArrayBuffer, name: string) => void;
}

const gazetteers: Omit<Kind, 'file'> = {
  small: packGazetteer(smallContents),
  headerWords: gazetteerHeader,
  checksumAt: 2,
  checksumOf: gazetteerChecksum,
  open(bytes) {
    const opened = openGazetteer(bytes);
    return opened.ok ? null : opened.failure;
  },
  use(bytes, name) {
    const opened = openGazetteer(bytes);
    if (!opened.ok) return;
    for (const form of [name, ...smallContents.forms.keys()]) {
      opened.value.classesOf(form);
      opened.value.placesNamed(form);
      opened.value.placesSpelledLike(form);
      opened.value.startsName(form);
      opened.value.countryOfAdjective(form);
    }
  },
};

const taggers: Omit<Kind, 'file'> = {
  small: packSmallTagger(),
  headerWords: taggerHeader,
  checksumAt: 3,
  checksumOf: taggerChecksum,
  open(bytes) {
    const opened = openTagger(bytes, noGazetteer);
    return opened.ok ? null : opened.failure;
  },
  use(bytes, name) {
    const opened = openTagger(bytes, noGazetteer);
    if (opened.ok) opened.value.tag([sentenceOf(`Sie flog von Bergen nach Oslo ${name} .`)]);
  },
};

const kinds: readonly Kind[] = ['de', 'en'].flatMap((language) => [
  { file: `gazetteer.${language}.bin`, ...gazetteers },
  { file: `tagger.${language}.bin`, ...taggers },
]);

describe.each(kinds)('$file', ({ file, small, headerWords, checksumAt, checksumOf, open, use }) => {
  const whole = shipped(file);

  test('is opened as it ships, and refused when any one bit of its header was changed', () => {
    expect(open(whole)).toBeNull();
    for (let at = 0; at < headerWords * 4; at++) {
      for (let bit = 0; bit < 8; bit++) {
        const change = { at: (at + 0.5) / whole.byteLength, bit };
        flip(whole, [change]);
        expect(open(whole), `byte ${at}, bit ${bit}`).toMatchObject({ kind: 'damagedData' });
        flip(whole, [change]);
      }
    }
  });

  holds('is refused with a reason when bits were flipped', 2_000, bitFlips, (changes) => {
    flip(whole, changes);
    const failure = open(whole);
    flip(whole, changes);
    if (!cancels(whole.byteLength, changes)) {
      expect(failure).toEqual({ kind: 'damagedData', message: expect.stringMatching(/\w/) });
    }
  });

  holds('is refused with a reason when it was cut', 1_000, fc.nat(whole.byteLength - 1), (length) => {
    expect(open(whole.slice(0, length))).toMatchObject({ kind: 'damagedData' });
  });

  holds('is refused with a reason when it is any bytes', 10_000, fc.uint8Array({ maxLength: 400 }), (bytes) => {
    expect(open(bytes.slice().buffer)).toMatchObject({ kind: 'damagedData' });
  });

  // Words as they were written keep the header; the checksum is made to fit, so that what is behind it is read.
  const words = new Uint32Array(small).length;
  const hostile = fc.record({
    changes: fc.array(
      fc.tuple(
        fc.oneof(fc.integer({ min: headerWords, max: words - 1 }), fc.integer({ min: 4, max: headerWords - 1 })),
        fc.oneof(fc.nat(300), fc.integer({ min: 0, max: 0xffffffff })),
      ),
      { minLength: 1, maxLength: 6 },
    ),
    name: anyText(3),
  });
  holds('ends calmly when it is wrong inside but its checksum is right', 2_000, hostile, ({ changes, name }) => {
    const bytes = small.slice(0);
    const view = new Uint32Array(bytes);
    for (const [at, value] of changes) view[at] = value;
    view[checksumAt] = checksumOf(view.subarray(headerWords));
    use(bytes, name);
  });
});
