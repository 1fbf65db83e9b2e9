import { readZipped, rowsOf } from '../../gazetteer/read-sources.ts';
import { isTransliteration, scripts } from './letters.ts';
import { wadeGilesOf } from './wade-giles.ts';

export interface NamePair {
  readonly a: string;
  readonly b: string;
  /** Whether both are transliterations of one place's native name; else they are names of different places. */
  readonly same: boolean;
  /** Where the place of a true pair is. */
  readonly country?: string;
}

interface Place {
  readonly id: number;
  readonly name: string;
  readonly country: string;
  /** All names in any script. */
  readonly names: readonly string[];
}

/** Letters of Esperanto, Hungarian, Turkish, Spanish and others, which spell foreign names in ways of their own. */
const otherLanguages = /[ĥĵŝĝĉŭäöüőűáíóúâșțñåøæõıç]/iu;

/** No place gives more true pairs than these, so that the best known cities do not decide. */
const mostPairsOfPlace = 3;

/**
 * Pairs of names out of GeoNames, of the places whose number falls into the half. True: two Latin names of one place that differ
 * beyond case and accents and can both be read off one native name letter by letter (letters.ts). False: the names of two
 * places that share no name in any script; `hard` of them one or two edits apart, `far` more at random.
 */
export function pairsOfHalf(
  zip: string,
  half: 0 | 1,
  count: { readonly same: number; readonly hard: number; readonly far: number },
): NamePair[] {
  const places = rowsOf(readZipped(zip))
    .map((row): Place => {
      const [id = '', name = '', , alternates = ''] = row;
      return { id: Number(id), name, country: row[8] ?? '', names: [name, ...alternates.split(',')] };
    })
    .filter(({ id }) => mixed(id) % 2 === half)
    .toSorted((a, b) => mixed(a.id) - mixed(b.id));
  const same = places.flatMap(truePairs).slice(0, count.same);
  return [...same, ...hardPairs(places).slice(0, count.hard), ...farPairs(places).slice(0, count.far)];
}

/** The pinyin name of each Chinese place of the half with the Wade–Giles form that GeoNames has too. */
export function chinesePairsOfHalf(zip: string, half: 0 | 1): NamePair[] {
  return rowsOf(readZipped(zip))
    .filter((row) => /^(?:CN|TW)$/u.test(row[8] ?? '') && mixed(Number(row[0])) % 2 === half)
    .flatMap(([, name = '', , alternates = '']): NamePair[] => {
      const written = wadeGilesOf(name);
      const old = alternates.split(',').find((form) => bare(form) === written);
      return written !== null && old !== undefined && bare(name) !== written ? [{ a: name, b: old, same: true }] : [];
    });
}

/** A number without any order, the same in every run. */
function mixed(id: number): number {
  let hash = Math.imul(id ^ 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function truePairs({ id, country, names }: Place): NamePair[] {
  const own = scripts.find(({ countries }) => countries.has(country));
  if (!own) return [];
  const natives = names
    .filter((name) => own.pattern.test(name))
    .map((name) => name.toLowerCase().replace(/[ -]|\u0307/gu, ''));
  const latin = names.filter((name) => /^\p{Lu}[\p{Script=Latin}'’ʼ -]{3,}$/u.test(name) && !otherLanguages.test(name));
  const pairs = natives.flatMap((native) => {
    const read = latin.filter((name) => isTransliteration(withoutVowelMarks(name), native, own));
    return read.flatMap((a, index) => read.slice(index + 1).map((b): NamePair => ({ a, b, same: true, country })));
  });
  const different = pairs.filter(({ a, b }) => bare(a) !== bare(b) && sameVowels(a, b));
  const unique = new Map(different.map((pair) => [`${bare(pair.a)} ${bare(pair.b)}`, pair]));
  return [...unique.values()]
    .toSorted((x, y) => mixed(id + x.a.length * 31 + x.b.length) - mixed(id + y.a.length * 31 + y.b.length))
    .slice(0, mostPairsOfPlace);
}

/** Consonants keep their marks, which change the sound. */
function withoutVowelMarks(name: string): string {
  return Array.from(
    name
      .toLowerCase()
      .replace(/['’ʼ -]/gu, '')
      .normalize('NFC'),
    (letter) => (/[šžčżćłđ]/u.test(letter) ? letter : (letter.normalize('NFD')[0] ?? '')),
  ).join('');
}

export function bare(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Other vowels are another dialect or language („Hims“, „Homs“), no other spelling; j, y and what a system writes for u and a final a do not count. */
function sameVowels(a: string, b: string): boolean {
  const vowels = (name: string) =>
    bare(name)
      .replace(/ou|oo/gu, 'u')
      .replace(/ee/gu, 'i')
      .replace(/[ae]h$/gu, 'a')
      .replace(/(?<=[ae])[iyj]/gu, '')
      .replace(/[iyj]+(?=[aeou])/gu, '')
      .replace(/[yj]/gu, 'i')
      .replace(/(.)\1+/gu, '$1')
      .replace(/[^aeiou]/gu, '');
  return vowels(a) === vowels(b);
}

function hardPairs(places: readonly Place[]): NamePair[] {
  const byDeletion = new Map<string, Place[]>();
  const pairs: NamePair[] = [];
  for (const place of places) {
    const name = bare(place.name);
    if (name.length < 5 || !/^[a-z]+$/u.test(name)) continue;
    const keys = [name, ...Array.from(name, (_, at) => name.slice(0, at) + name.slice(at + 1))];
    const near = keys.flatMap((key) => byDeletion.get(key) ?? []);
    const other = near.find((one) => areDifferent(one, place));
    if (other) pairs.push({ a: other.name, b: place.name, same: false });
    for (const key of keys) byDeletion.set(key, [...(byDeletion.get(key) ?? []).slice(-5), place]);
  }
  return pairs;
}

function farPairs(places: readonly Place[]): NamePair[] {
  return places.slice(1).flatMap((place, index): NamePair[] => {
    const other = places[index] as Place;
    return areDifferent(other, place) ? [{ a: other.name, b: place.name, same: false }] : [];
  });
}

function areDifferent(a: Place, b: Place): boolean {
  const names = new Set(a.names.map(bare));
  return a.id !== b.id && !b.names.some((name) => names.has(bare(name)));
}
