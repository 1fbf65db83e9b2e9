import type { NameVariants } from '../languages/name-variants.ts';
import type { Mention } from '../model.ts';
import { plainName } from './name-key.ts';

/** The fullest form among the mentions of a place or organisation, in the nominative as far as the forms in the text show it. */
export function nominativeOf(mentions: readonly Mention[], text: string, variants: NameVariants): string {
  const split = (mention: Mention) => plainName(mention.surface).split(' ');
  const most = Math.max(...mentions.map((mention) => split(mention).length));
  const fullest = mentions.filter((mention) => split(mention).length === most);
  const seen = new Set(fullest.map((mention) => mention.surface));
  const plain =
    fullest.find((mention) => !basesOf(mention.surface, variants).some((base) => seen.has(base))) ?? fullest[0];
  if (!plain) return '';
  const before = /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, plain.start - 24), plain.start))?.[1] ?? '';
  return variants.nominative(split(plain), before);
}

function basesOf(surface: string, variants: NameVariants): string[] {
  const cut = surface.lastIndexOf(' ') + 1;
  return variants.baseForms(surface.slice(cut)).map((base) => surface.slice(0, cut) + base);
}
