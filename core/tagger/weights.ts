import { LABEL_COUNT } from './labels.ts';

/** One byte of scale and a signed byte for each label. */
const ROW_BYTES = 1 + LABEL_COUNT;
const BUCKET_BITS = 16;
const BUCKETS = 1 << BUCKET_BITS;
/** Scales grow by a factor of 2^(1/8) from 2^-20. */
const SCALES = Float32Array.from({ length: 256 }, (_, step) => 2 ** (step / 8 - 20));

/** The learned weights, read in place. */
export interface Weights {
  readonly count: number;
  /** Row of a feature, or -1 when it has no weights. */
  readonly find: (feature: number) => number;
  /** Adds the weights of a row to the scores of a token. */
  readonly addTo: (row: number, scores: Float32Array, offset: number) => void;
}

/**
 * Bytes of a table of weights: u32 first row of each of 65,536 buckets of feature hashes and the end, u16 low half of the hash
 * of each row, rows. Each row has its own scale, so that small weights stay exact.
 */
export function packWeights(hashes: Int32Array, weights: Float32Array): Uint8Array {
  const order = [...hashes.keys()].sort((a, b) => ((hashes[a] ?? 0) >>> 0) - ((hashes[b] ?? 0) >>> 0));
  const starts = new Uint32Array(BUCKETS + 1);
  const lows = new Uint16Array(Math.ceil(order.length / 2) * 2);
  const rows = new Int8Array(Math.ceil((order.length * ROW_BYTES) / 4) * 4);
  order.forEach((from, row) => {
    const hash = (hashes[from] ?? 0) >>> 0;
    starts[(hash >>> BUCKET_BITS) + 1] = row + 1;
    lows[row] = hash & 0xffff;
    packRow(weights.subarray(from * LABEL_COUNT, (from + 1) * LABEL_COUNT), rows, row * ROW_BYTES);
  });
  for (let bucket = 1; bucket <= BUCKETS; bucket++) {
    starts[bucket] = Math.max(starts[bucket] ?? 0, starts[bucket - 1] ?? 0);
  }
  const bytes = new Uint8Array(4 + starts.byteLength + lows.byteLength + rows.byteLength);
  new DataView(bytes.buffer).setUint32(0, order.length, true);
  bytes.set(new Uint8Array(starts.buffer), 4);
  bytes.set(new Uint8Array(lows.buffer), 4 + starts.byteLength);
  bytes.set(new Uint8Array(rows.buffer), 4 + starts.byteLength + lows.byteLength);
  return bytes;
}

function packRow(weights: Float32Array, rows: Int8Array, at: number): void {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 2 ** -13);
  const step = Math.min(255, Math.max(0, Math.ceil(8 * (Math.log2(largest / 127) + 20))));
  rows[at] = step - 128;
  weights.forEach((weight, label) => {
    rows[at + 1 + label] = Math.max(-127, Math.min(127, Math.round(weight / (SCALES[step] ?? 1))));
  });
}

/** Reads packed weights in place; `bytes` must begin at a multiple of four. Null when its length is wrong. */
export function readWeights(bytes: Uint8Array): Weights | null {
  const fixed = 4 + 4 * (BUCKETS + 1);
  if (bytes.byteLength < fixed || bytes.byteOffset % 4 !== 0) return null;
  const count = new Uint32Array(bytes.buffer, bytes.byteOffset, 1)[0] ?? 0;
  const lowBytes = 4 * Math.ceil(count / 2);
  if (bytes.byteLength !== fixed + lowBytes + 4 * Math.ceil((count * ROW_BYTES) / 4)) return null;
  const starts = new Uint32Array(bytes.buffer, bytes.byteOffset + 4, BUCKETS + 1);
  const lows = new Uint16Array(bytes.buffer, bytes.byteOffset + fixed, count);
  const rows = new Int8Array(bytes.buffer, bytes.byteOffset + fixed + lowBytes, count * ROW_BYTES);

  function find(feature: number): number {
    const bucket = feature >>> BUCKET_BITS;
    const low = feature & 0xffff;
    // Data may be wrong although its checksum is right; this ends all the same.
    const end = Math.min(starts[bucket + 1] as number, count);
    for (let row = starts[bucket] as number; row < end; row++) if (lows[row] === low) return row;
    return -1;
  }

  function addTo(row: number, scores: Float32Array, offset: number): void {
    const at = row * ROW_BYTES;
    const scale = SCALES[(rows[at] as number) + 128] as number;
    for (let label = 0; label < LABEL_COUNT; label++) {
      scores[offset + label] = (scores[offset + label] as number) + scale * (rows[at + 1 + label] as number);
    }
  }

  return { count, find, addTo };
}
