import { hashText } from './hash.ts';

/** What raw text taught about words: for each word a row of clusters and statistics of use. */
export interface Lexicon {
  /** Row of the word, or -1. */
  readonly find: (word: string) => number;
  /** Cluster of a row at granularity 0 (coarse), 1 or 2 (fine): 1-based, 0 for none. */
  readonly cluster: (row: number, granularity: number) => number;
  /** Ten buckets of three bits: how the word is used in raw text; 0 when too rare. */
  readonly usage: (row: number) => number;
  /**
   * What the word's contexts in raw text say: how frequent it is (1 to 3; the whole is 0 for too rare), then in three bits each how probable it is
   * that a person, a place, an organisation stands there.
   */
  readonly contextKinds: (row: number) => number;
  /** Whether the word is a title, an office or a profession. */
  readonly isRole: (row: number) => boolean;
}

/** A row as it is written: see `Lexicon`. */
export interface LexiconRow {
  readonly word: string;
  readonly clusters: readonly [number, number, number];
  readonly usage: number;
  readonly contextKinds: number;
  readonly isRole: boolean;
}

const SEED = 0x1e81c0;
const CLUSTER_SHIFT = [0, 7, 16] as const;
const CLUSTER_MASK = [0x7f, 0x1ff, 0x7ff] as const;
const ROLE_BIT = 1 << 27;

/** Bytes of a lexicon: count, sorted word hashes, clusters with the role bit, usage, and in two bytes each the kinds of the contexts. */
export function packLexicon(rows: readonly LexiconRow[]): Uint8Array {
  const byHash = new Map<number, LexiconRow>();
  // The first of two words with one hash wins: rows come with the most frequent first.
  for (const row of rows) {
    const hash = hashText(row.word, SEED) >>> 0;
    if (!byHash.has(hash)) byHash.set(hash, row);
  }
  const sorted = [...byHash].sort(([a], [b]) => a - b);
  const count = sorted.length;
  const words = new Uint32Array(1 + 3 * count + Math.ceil(count / 2));
  const contexts = new Uint16Array(words.buffer, 4 + 12 * count);
  words[0] = count;
  sorted.forEach(([hash, row], i) => {
    const clusters = row.clusters.reduce((sum, id, granularity) => sum | (id << (CLUSTER_SHIFT[granularity] ?? 0)), 0);
    words[1 + i] = hash;
    words[1 + count + i] = clusters | (row.isRole ? ROLE_BIT : 0);
    words[1 + 2 * count + i] = row.usage;
    contexts[i] = row.contextKinds;
  });
  return new Uint8Array(words.buffer);
}

/** Reads a packed lexicon in place; `bytes` must begin at a multiple of four. Null when its length is wrong. */
export function readLexicon(bytes: Uint8Array): Lexicon | null {
  if (bytes.byteLength < 4 || bytes.byteOffset % 4 !== 0) return null;
  const count = new Uint32Array(bytes.buffer, bytes.byteOffset, 1)[0] ?? 0;
  if (bytes.byteLength !== 4 + 12 * count + 4 * Math.ceil(count / 2)) return null;
  const column = (index: number) => new Uint32Array(bytes.buffer, bytes.byteOffset + 4 + 4 * count * index, count);
  const hashes = column(0);
  const clusters = column(1);
  const usage = column(2);
  const contexts = new Uint16Array(bytes.buffer, bytes.byteOffset + 4 + 12 * count, count);
  return {
    find: (word) => indexOfHash(hashes, hashText(word, SEED) >>> 0),
    cluster: (row, granularity) =>
      ((clusters[row] ?? 0) >>> (CLUSTER_SHIFT[granularity] ?? 0)) & (CLUSTER_MASK[granularity] ?? 0),
    usage: (row) => usage[row] ?? 0,
    contextKinds: (row) => contexts[row] ?? 0,
    isRole: (row) => ((clusters[row] ?? 0) & ROLE_BIT) !== 0,
  };
}

function indexOfHash(hashes: Uint32Array, hash: number): number {
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = hashes[middle] ?? 0;
    if (value === hash) return middle;
    if (value < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
