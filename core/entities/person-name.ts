import type { NameVariants } from '../languages/name-variants.ts';
import { variantKey } from '../text/variant-key.ts';
import { nameKey, plainName } from './name-key.ts';

/** A person's name taken apart; every part but `words` is a key. */
export interface PersonName {
  /** As written, without titles and nicknames; never empty. */
  readonly words: readonly string[];
  /** Empty for a name of one word, which may be a surname or a first name. */
  readonly given: readonly string[];
  /** The same under the key of `variantKey`. */
  readonly looseGiven: readonly string[];
  /** The surname without particles, or the only word. */
  readonly surname: string;
  /** What the surname is when its last letter is a genitive ending. */
  readonly surnameInNominative: readonly string[];
  /** The surname in the nominative under the key of `variantKey`. */
  readonly looseSurname: string;
  /** What stands in quotes or brackets inside the name, if that is one word: „Kalle“. */
  readonly nicknames: readonly string[];
}

const nickname = /\([^()]*\)|["„“”‚‘»«][^"„“”‚‘»«]*["“”‘«»]/gu;
const suffix = /^(?:[IVX]+\.?|jr\.?|sr\.?|junior|senior)$/iu;

/** Takes „Dr. Anna-Lena von der Heide“ apart; null when no word is left. */
export function readPersonName(surface: string, variants: NameVariants): PersonName | null {
  const turned = plainName(surface)
    .replace(nickname, ' ')
    .replace(/^([^,]+),([^,]+)$/u, '$2 $1');
  const all = turned
    .split(/\s+/u)
    .flatMap(splitInitials)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const isTitle = (word: string, index: number) => index < all.length - 1 && variants.titles.has(word.toLowerCase());
  const words = all.slice(all.findIndex((word, index) => !isTitle(word, index)));
  if (words.length === 0) return null;
  const untitled = all.filter((word, index) => !isTitle(word, index));
  const core = untitled.length > 1 && suffix.test(untitled.at(-1) ?? '') ? untitled.slice(0, -1) : untitled;
  const isParticle = (word: string) => variants.particles.has(word.toLowerCase());
  const particle = core.findIndex((word, index) => index < core.length - 1 && isParticle(word));
  const start = particle >= 0 ? particle : core.length - 1;
  const surname = withoutPrefix(
    core.slice(start).filter((word, at, rest) => at === rest.length - 1 || !isParticle(word)),
    variants,
  );
  return {
    words,
    given: core.slice(0, start).map((word) => nameKey(word, variants)),
    looseGiven: core.slice(0, start).map(variantKey),
    surname: nameKey(surname, variants),
    surnameInNominative: variants.withoutGenitive(surname).map((word) => nameKey(word, variants)),
    looseSurname: variantKey(variants.withoutGenitive(surname)[0] ?? surname),
    nicknames: (plainName(surface).match(nickname) ?? [])
      .map((quoted) => quoted.slice(1, -1))
      .filter((word) => /^\p{Lu}[\p{L}-]+$/u.test(word))
      .map((word) => nameKey(word, variants)),
  };
}

/** „A.B.“ is two initials. */
function splitInitials(word: string): string[] {
  return /^(?:\p{Lu}\.){2,}$/u.test(word) ? (word.match(/\p{Lu}\./gu) ?? [word]) : [word];
}

function withoutPrefix(words: readonly string[], variants: NameVariants): string {
  const surname = words.join(' ');
  const lower = surname.toLowerCase();
  const prefix = variants.surnamePrefixes.find((start) => lower.startsWith(start) && lower.length > start.length + 2);
  return prefix === undefined ? surname : surname.slice(prefix.length);
}

/** Whether two names can be one person's by their first names: the same first one in some spelling, an initial of it, or some of the other's names. */
export function givenNamesMeet(a: PersonName, b: PersonName): boolean {
  return listsMeet(a.given, b.given) || listsMeet(a.looseGiven, b.looseGiven);
}

function listsMeet(a: readonly string[], b: readonly string[]): boolean {
  const [firstA, firstB] = [a[0], b[0]];
  if (firstA === undefined || firstB === undefined) return true;
  return sameGiven(firstA, firstB) || isPartOf(a, b) || isPartOf(b, a);
}

function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  return (shorter === 1 && a[0] === b[0]) || (shorter > 3 && (a.startsWith(b) || b.startsWith(a)));
}

function isPartOf(few: readonly string[], many: readonly string[]): boolean {
  return few.length > 0 && few.every((name) => name.length > 1 && many.includes(name));
}
