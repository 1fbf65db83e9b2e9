import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive; the path has forward slashes. */
export interface ZippedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** 1 January 1980, the first day that a ZIP file can say: when a file was written is no part of what it is. */
const date = (1 << 5) | 1;
/** The names are in UTF-8. */
const flags = 0x0800;
const deflated = 8;
const version = 20;

/**
 * The bytes of a ZIP file (PKWARE APPNOTE 6.3, without ZIP64), the same for the same files in whatever order they are given and whenever it is
 * called.
 */
export function zipArchive(files: readonly ZippedFile[]): Buffer {
  const sorted = files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const entries: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, bytes } of sorted) {
    const name = Buffer.from(path, 'utf8');
    const data = deflateRawSync(bytes, { level: 9 });
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(version, 0);
    shared.writeUInt16LE(flags, 2);
    shared.writeUInt16LE(deflated, 4);
    shared.writeUInt16LE(date, 8);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(bytes.length, 18);
    shared.writeUInt16LE(name.length, 22);
    entries.push(signature(0x04034b50), shared, name, data);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(signature(0x02014b50), number16(version), shared, tail, name);
    offset += 4 + shared.length + name.length + data.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(sorted.length, 4);
  end.writeUInt16LE(sorted.length, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...entries, ...directory, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function number16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
