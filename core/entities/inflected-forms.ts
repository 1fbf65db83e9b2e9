import type { NameVariants } from '../languages/name-variants.ts';
import { nameKey } from './name-key.ts';

/** The key of a name without its adjective endings, and then the keys of what its last word may be an inflection of. */
export function inflectedForms(name: string, variants: NameVariants): string[] {
  const words = name.split(/\s+/u).filter(Boolean);
  const stems = words.slice(0, -1).map((word) => variants.adjectiveStem(word));
  const last = words.at(-1) ?? '';
  const key = (end: string) => nameKey([...stems, end].join(''), variants);
  // „des Flughafens Ulm“: what is inflected may stand in front.
  const [first = '', ...others] = stems;
  const heads =
    others.length + 1 < words.length && first.length > 4 && /^\p{Lu}/u.test(first) ? variants.baseForms(first) : [];
  const fronts = heads.map((head) => nameKey([variants.adjectiveStem(head), ...others, last].join(''), variants));
  return [...new Set([key(last), ...variants.baseForms(last).map(key), ...fronts])];
}
