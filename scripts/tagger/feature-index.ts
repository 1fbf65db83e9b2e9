/** Gives each feature hash that is seen often enough a number from 0 on. */
export interface FeatureIndex {
  readonly count: number;
  /** Number of a hash, or -1. */
  readonly numberOf: (hash: number) => number;
  /** The hashes in the order of their numbers. */
  readonly hashes: Int32Array;
}

/** Counts the features of all tokens and numbers those seen at least `least` times, in order of first sight. */
export function indexFeatures(tokens: Iterable<Int32Array>, least: number): FeatureIndex {
  const size = 1 << 24;
  const keys = new Int32Array(size);
  const counts = new Uint8Array(size);
  const slotOf = (hash: number) => {
    let slot = (hash ^ (hash >>> 11)) & (size - 1);
    while (counts[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (size - 1);
    return slot;
  };
  const order: number[] = [];
  for (const features of tokens) {
    for (const hash of features) {
      const slot = slotOf(hash);
      const count = counts[slot] as number;
      if (count === 0) keys[slot] = hash;
      if (count < 255) counts[slot] = count + 1;
      if (count + 1 === least) order.push(hash);
    }
  }
  const numbers = new Int32Array(size).fill(-1);
  const hashes = Int32Array.from(order);
  hashes.forEach((hash, number) => {
    numbers[slotOf(hash)] = number;
  });
  return { count: hashes.length, hashes, numberOf: (hash) => numbers[slotOf(hash)] as number };
}
