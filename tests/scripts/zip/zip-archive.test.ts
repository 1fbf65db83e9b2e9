import { crc32, inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { zipArchive } from '../../../scripts/zip/zip-archive.ts';

const files = [
  { path: 'daten/ä.bin', bytes: Uint8Array.from({ length: 5_000 }, (_, at) => (at * at) % 251) },
  { path: 'manifest.json', bytes: Buffer.from('{}') },
  { path: 'leer.txt', bytes: new Uint8Array() },
];

test('an archive has the same bytes in whatever order its files are given', () => {
  expect(zipArchive(files).equals(zipArchive(files.toReversed()))).toBe(true);
});

test('an archive holds no day but the first that there is', () => {
  // Local header: signature, version, flags, method, then time and date.
  expect(zipArchive(files).readUInt32LE(10)).toBe(0x00210000);
});

/** The files of an archive, read from the front by the sizes in their headers. */
function unzipped(archive: Buffer): readonly { path: string; bytes: Buffer }[] {
  const found = [];
  let at = 0;
  while (archive.readUInt32LE(at) === 0x04034b50) {
    const packed = archive.readUInt32LE(at + 18);
    const nameEnd = at + 30 + archive.readUInt16LE(at + 26);
    const bytes = inflateRawSync(archive.subarray(nameEnd, nameEnd + packed));
    expect([crc32(bytes), bytes.length]).toEqual([archive.readUInt32LE(at + 14), archive.readUInt32LE(at + 22)]);
    found.push({ path: archive.toString('utf8', at + 30, nameEnd), bytes });
    at = nameEnd + packed;
  }
  return found;
}

test('the files come out as they were put in, by name', () => {
  const out = unzipped(zipArchive(files));
  expect(out.map(({ path }) => path)).toEqual(['daten/ä.bin', 'leer.txt', 'manifest.json']);
  for (const { path, bytes } of files) {
    expect(out.find((file) => file.path === path)?.bytes.equals(bytes), path).toBe(true);
  }
});
