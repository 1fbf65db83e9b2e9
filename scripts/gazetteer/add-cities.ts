import { existsSync } from 'node:fs';
import type { Collection } from './collect.ts';
import type { GazetteerLanguage } from './gazetteer-language.ts';
import { readRows, readZipped, rowsOf, type WordUse } from './read-sources.ts';

/** Countries whose press German newspapers transliterate in changing ways: all Latin alternates count. */
const TRANSLITERATED = new Set('UA'.split(' '));

/** Cities of GeoNames with the names that texts of the language use, and of Natural Earth with its names. */
export function addCities(
  collection: Collection,
  corpora: string,
  wordUse: ReadonlyMap<string, WordUse>,
  language: GazetteerLanguage,
): void {
  const names = new Map<string, string[]>();
  const populated = readRows(`${corpora}/natural-earth-populated-places.tsv`).slice(1);
  for (const row of populated) {
    const id = String(Math.trunc(Number(row[16] ?? 0)));
    if (id !== '0') names.set(id, language.placeColumns.map((column) => row[column] ?? '').filter(Boolean));
  }
  const exonyms = exonymsByTarget(language.sources);
  for (const row of rowsOf(readZipped(`${corpora}/cities15000.zip`))) {
    const [id = '', name = '', , alternates = '', lat, lon] = row;
    const feature = row[7] ?? '';
    // Sections of cities (PPLX) are no places of their own in the news, and abandoned ones neither.
    if (feature === 'PPLX' || feature === 'PPLH' || feature === 'PPLQ') continue;
    const country = row[8] ?? '';
    const own = exonyms.get(`${country}\t${name}`) ?? [];
    const fromNaturalEarth = names.get(id) ?? [];
    if (isTooShort(name, country, Number(row[14] ?? 0), language)) continue;
    const used = alternates.split(',').filter((form) => isUsedInGerman(form, country, wordUse));
    const usual = own[0] ?? fromNaturalEarth[0] ?? name;
    collection.addPlace(
      {
        name: usual,
        kind: 'city',
        country,
        lat: Number(lat),
        lon: Number(lon),
        population: Number(row[14] ?? 0),
        geonamesId: Number(id),
      },
      [name, ...own, ...fromNaturalEarth, ...used, ...(language.leavesOutMarks ? withoutMarks(name) : [])],
    );
    exonyms.delete(`${country}\t${name}`);
  }
  for (const row of populated) {
    const [name = '', , english = ''] = row;
    const usual = row[language.placeColumns[0] ?? 0] || name;
    const place = { lat: Number(row[11]), lon: Number(row[12]), population: Math.max(0, Number(row[13] ?? 0)) };
    const country = /^[A-Z]{2}$/u.test(row[9] ?? '') ? (row[9] ?? null) : null;
    if (isTooShort(name, country ?? '', place.population, language)) continue;
    collection.addPlace({ ...place, name: usual, kind: 'city', country, geonamesId: null }, [name, english]);
  }
  if (exonyms.size > 0) console.warn(`exonyms without a city: ${[...exonyms.keys()].join('; ').replaceAll('\t', ' ')}`);
}

/** The name in plain letters, „Gdansk“; GeoNames has some of them transliterated, „Malmoe“. */
function withoutMarks(name: string): readonly string[] {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøØđĐıæß]/gu, (letter) => plainLetters[letter] ?? letter);
  return plain === name ? [] : [plain];
}

const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  æ: 'ae',
  ß: 'ss',
};

const HOME = new Set(['DE', 'AT', 'CH', 'LI', 'LU']);

/** Short names of small foreign towns („Mai“, „Um“) are German words more often than places. */
function isTooShort(name: string, country: string, population: number, { text }: GazetteerLanguage): boolean {
  const { sentenceStarters, nounsAfterOrdinal } = text;
  if (sentenceStarters.has(name) || nounsAfterOrdinal.has(name)) return true;
  return name.length < 4 && population < 500_000 && !HOME.has(country);
}

/** Forms of the language by „country TAB name in GeoNames“, first the usual one. */
function exonymsByTarget(sources: string): Map<string, string[]> {
  const byTarget = new Map<string, string[]>();
  if (!existsSync(`${sources}/exonyms.tsv`)) return byTarget;
  for (const [form = '', target = '', country = ''] of readRows(`${sources}/exonyms.tsv`)) {
    const key = `${country}\t${target}`;
    byTarget.set(key, [...(byTarget.get(key) ?? []), form]);
  }
  return byTarget;
}

/** Whether German headlines use the alternate name like a place (more than a quarter behind „in“, „nach“, „aus“). */
function isUsedInGerman(form: string, country: string, wordUse: ReadonlyMap<string, WordUse>): boolean {
  if (form.length < 4 || !/^\p{Lu}[\p{Ll}-]+$/u.test(form)) return false;
  const use = wordUse.get(form);
  if (!use) return TRANSLITERATED.has(country) && form.length > 5 && /^[A-Za-zäöüéï-]+$/u.test(form);
  return use.afterPlacePreposition >= 4 && use.small <= 1 && use.afterArticle <= 2;
}

/** Sections of cities, which are named beside their city in the news: only looked up, where no other place bears the name. */
export function addSections(collection: Collection, corpora: string): void {
  const sections = rowsOf(readZipped(`${corpora}/cities15000.zip`)).filter((row) => row[7] === 'PPLX');
  for (const row of sections.toSorted((a, b) => Number(b[14]) - Number(a[14]))) {
    const [id, name = '', , , lat, lon] = row;
    const where = { lat: Number(lat), lon: Number(lon), population: Number(row[14] ?? 0), geonamesId: Number(id) };
    if (!collection.forms.get(name)?.places.length)
      collection.addLookup({ name, kind: 'city', country: row[8] ?? null, ...where });
  }
}

/** A city of this size is worth finding though its name is too short to be a sign of it. */
const worthFinding = 100_000;

/** Cities whose names are too short for the list, „Osh“, under all their Latin names: only looked up. */
export function addShortNames(collection: Collection, corpora: string, language: GazetteerLanguage): void {
  for (const row of rowsOf(readZipped(`${corpora}/cities15000.zip`))) {
    const [id, name = '', , alternates = '', lat, lon] = row;
    const [country, population] = [row[8] ?? '', Number(row[14] ?? 0)];
    if (row[7] === 'PPLX' || population < worthFinding || !isTooShort(name, country, population, language)) continue;
    const where = { lat: Number(lat), lon: Number(lon), population, geonamesId: Number(id) };
    const latin = alternates.split(',').filter((form) => /^\p{Lu}\p{Ll}{2,7}$/u.test(form));
    collection.addLookup({ name, kind: 'city', country, ...where }, latin);
  }
}

/** Cities of this size are in the news under older spellings than pinyin, which no rule leads to: „Nanking“, „Tientsin“, „Kuang-chou“. */
const knownUnderOldNames = 1_000_000;

/** The Latin names of large Chinese cities: only looked up. */
export function addChineseSpellings(collection: Collection, corpora: string): void {
  const indexById = new Map(collection.places.map(({ geonamesId }, index) => [geonamesId, index]));
  for (const [id, , , alternates = '', ...rest] of rowsOf(readZipped(`${corpora}/cities15000.zip`))) {
    const [country, population] = [rest[4] ?? '', Number(rest[10] ?? 0)];
    const index = indexById.get(Number(id));
    if (index === undefined || !/^(?:CN|TW)$/u.test(country) || population < knownUnderOldNames) continue;
    const latin = alternates.split(',').filter((form) => /^[A-Z][a-z]{4,}(?:['’-][a-z]{2,}){0,3}$/u.test(form));
    collection.addSpellings(
      index,
      latin.flatMap((form) => [form, form.replace(/['’]/gu, '')]),
    );
  }
}
