import type { NameVariants } from '../languages/name-variants.ts';

/** A name as one would write it by hand: without soft hyphens and zero-width characters, one blank between words. */
export function plainName(surface: string): string {
  return surface
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Two spellings of one name have one key: case, accents, umlauts, hyphens and apostrophes do not count. */
export function nameKey(name: string, variants: NameVariants): string {
  const spelled = replaceAll(name.normalize('NFC').toLowerCase(), variants.spelling);
  return spelled.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '');
}

function replaceAll(text: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((result, [from, to]) => result.replaceAll(from, to), text);
}
