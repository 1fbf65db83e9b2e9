/** 32-bit hash of a text (FNV-1a with a final avalanche); `seed` keeps families of features apart. */
export function hashText(text: string, seed: number): number {
  let hash = seed ^ 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** 32-bit hash of a number under a template: the identity of a feature. */
export function feature(value: number, template: number): number {
  let hash = Math.imul(value, 0x9e3779b1) + Math.imul(template, 0x85ebca6b);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x7feb352d);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x846ca68b);
  return hash ^ (hash >>> 16);
}

/** One number for an ordered pair, to be given to `feature`. */
export function pair(a: number, b: number): number {
  const mixed = Math.imul(a, 0x27d4eb2f) + b;
  return Math.imul(mixed ^ (mixed >>> 15), 0x165667b1);
}
