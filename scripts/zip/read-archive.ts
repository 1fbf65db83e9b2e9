import { crc32, inflateRawSync } from 'node:zlib';
import type { ZippedFile } from './zip-archive.ts';

/**
 * The files of an archive that `zipArchive` wrote, read from the front by the sizes in their headers. Throws when a file is not what its header
 * says.
 */
export function readArchive(archive: Buffer): readonly ZippedFile[] {
  const found: ZippedFile[] = [];
  let at = 0;
  while (archive.readUInt32LE(at) === 0x04034b50) {
    const nameEnd = at + 30 + archive.readUInt16LE(at + 26);
    const path = archive.toString('utf8', at + 30, nameEnd);
    const end = nameEnd + archive.readUInt32LE(at + 18);
    const bytes = inflateRawSync(archive.subarray(nameEnd, end));
    if (crc32(bytes) !== archive.readUInt32LE(at + 14) || bytes.length !== archive.readUInt32LE(at + 22)) {
      throw new Error(`${path} is damaged`);
    }
    found.push({ path, bytes });
    at = end;
  }
  return found;
}
