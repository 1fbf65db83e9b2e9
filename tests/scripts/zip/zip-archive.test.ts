import { expect, test } from 'vitest';
import { readArchive } from '../../../scripts/zip/read-archive.ts';
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

test('the files come out as they were put in, by name', () => {
  const out = readArchive(zipArchive(files));
  expect(out.map(({ path }) => path)).toEqual(['daten/ä.bin', 'leer.txt', 'manifest.json']);
  for (const { path, bytes } of files) {
    expect(Buffer.compare(out.find((file) => file.path === path)?.bytes ?? Buffer.from('?'), bytes), path).toBe(0);
  }
});

test('a damaged file does not come out', () => {
  const archive = zipArchive([{ path: 'a', bytes: Buffer.from('aaaa') }]);
  archive.writeUInt32LE(0, 14);
  expect(() => readArchive(archive)).toThrow('a is damaged');
});
