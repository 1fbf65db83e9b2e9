import type { NameVariants } from '../languages/name-variants.ts';
import type { Mention } from '../model.ts';
import { readPersonName } from './person-name.ts';

/** The fullest form of a person's name among the mentions, without title and in the nominative. */
export function personDisplayName(mentions: readonly Mention[], text: string, variants: NameVariants): string {
  const forms = mentions.flatMap((mention) => {
    const words = readPersonName(mention.surface, variants)?.words;
    return words ? [{ words, mention }] : [];
  });
  const seen = new Set(forms.map((form) => form.words.at(-1)));
  const best = forms.reduce((a, b) => (fullness(b.words) > fullness(a.words) ? b : a));
  const last = best.words.at(-1) ?? '';
  const bases = variants.withoutGenitive(last);
  const base =
    bases.find((form) => seen.has(form)) ?? (standsInGenitive(best.mention, text, variants) ? bases[0] : undefined);
  return [...best.words.slice(0, -1), base ?? last].join(' ');
}

/** More words are fuller; an initial is less than a name, the numeral of a king is not. */
function fullness(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (/^(?![IVX]+\.).*\.$/u.test(word) ? 0.5 : 1), 0);
}

/** Whether the name is followed by what it owns: „Muster“ in „Musters Rede“, „Musters neue Rede“; or ends in an apostrophe. */
function standsInGenitive(mention: Mention, text: string, variants: NameVariants): boolean {
  if (/['’]$/u.test(mention.surface)) return true;
  const [, between] = /^ (?:(\p{Ll}+) )?\p{Lu}\p{Ll}/u.exec(text.slice(mention.end, mention.end + 40)) ?? [];
  // „Rehms forderte Geld“, „Rehms die Hand“: no adjective of what is owned.
  return between === undefined
    ? /^ \p{Lu}\p{Ll}/u.test(text.slice(mention.end, mention.end + 3))
    : /(?:e|er|en|es|em)$/u.test(between) && !/te[nst]?$/u.test(between) && !variants.determiners.has(between);
}
