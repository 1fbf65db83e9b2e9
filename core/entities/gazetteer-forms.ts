import type { NameVariants } from '../languages/name-variants.ts';
import { plainName } from './name-key.ts';

/** The forms under which the gazetteer may know a place, from the name as written to its likely nominatives. */
export function gazetteerForms(surface: string, variants: NameVariants): string[] {
  const bare = plainName(surface.replace(/["„“”»«]/gu, ''));
  const cut = bare.lastIndexOf(' ') + 1;
  const bases = variants.baseForms(bare.slice(cut)).map((base) => bare.slice(0, cut) + base);
  const words = bare.split(/\s+/u);
  const title = words.slice(0, -1).findLastIndex((word) => variants.placeTitles.has(word.toLowerCase()));
  const untitled = title >= 0 ? words.slice(title + 1).join(' ') : undefined;
  const hyphen = bare.lastIndexOf('-');
  const headless =
    hyphen > 2 && variants.placeHeads.has(bare.slice(hyphen + 1).toLowerCase()) ? bare.slice(0, hyphen) : undefined;
  const all = [
    bare,
    variants.nominative(words, ''),
    ...bases,
    ...bases.map((base) => variants.nominative(base.split(' '), '')),
    untitled,
    headless,
  ];
  return [...new Set(all.filter((form) => form !== undefined && form !== ''))] as string[];
}
