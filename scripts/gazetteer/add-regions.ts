import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { CITY, REGION } from '../../core/gazetteer/name-classes.ts';
import type { PlaceKind } from '../../core/model.ts';
import type { Collection } from './collect.ts';
import type { Area } from './country-of-area.ts';
import type { GazetteerLanguage } from './gazetteer-language.ts';
import { readRows } from './read-sources.ts';

/**
 * Our own list of regions, waters, mountains and sites; it comes first and so decides on names and kinds. The inhabitants stand only where
 * they tell what a name means.
 */
export function addOwnRegions(collection: Collection, sources: string): void {
  for (const [names = '', kind, country, lat, lon, population] of readRows(`${sources}/regions.tsv`)) {
    const [name = '', ...others] = names.split('|');
    const code = country === '-' ? null : (country ?? null);
    const where = { lat: Number(lat), lon: Number(lon), population: Number(population ?? 0), geonamesId: null };
    collection.addPlace({ name, kind: kind as PlaceKind, country: code, ...where }, others);
  }
}

/** Our own list of places whose coordinates nobody has written down: signs of a place that are linked to none. */
export function addNamesOfPlaces(collection: Collection, sources: string): void {
  if (!existsSync(`${sources}/places.txt`)) return;
  for (const [names = ''] of readRows(`${sources}/places.txt`))
    for (const name of names.split(';')) collection.addName(name, CITY);
}

/** Our own list of buildings, airports, islands and the like that are only looked up. */
export function addSites(collection: Collection, sources: string): void {
  if (!existsSync(`${sources}/sites.tsv`)) return;
  for (const [names = '', kind, country = '', lat, lon] of readRows(`${sources}/sites.tsv`)) {
    const [name = '', ...others] = names.split('|');
    const where = { lat: Number(lat), lon: Number(lon), population: 0, geonamesId: null };
    collection.addLookup({ name, kind: kind as PlaceKind, country, ...where }, others);
  }
}

/** First-level subdivisions with their names in a language, also without „Oblast“, „Provinz“ and the like. */
export function addSubdivisions(
  collection: Collection,
  corpora: string,
  { code, administrative, regionsAnywhere }: GazetteerLanguage,
): void {
  const translation = new RegExp(`^ {4}${code}: (.+)$`, 'mu');
  const folder = `${corpora}/countries-subdivisions/data/subdivisions`;
  for (const file of readdirSync(folder).sort()) {
    const country = file.slice(0, 2);
    for (const block of readFileSync(`${folder}/${file}`, 'utf8').split(/^(?=\S[^\n]*:\s*$)/mu)) {
      const whole = translation.exec(block)?.[1]?.replace(/^["']|["']$/gu, '');
      const lat = /^ {4}latitude: (\S+)$/mu.exec(block)?.[1];
      const lon = /^ {4}longitude: (\S+)$/mu.exec(block)?.[1];
      if (!whole) continue;
      const short = whole.replace(administrative, '');
      if (short.length < 4) continue;
      if (!lat || !lon) {
        if (regionsAnywhere) for (const name of [short, whole]) collection.addName(name, REGION);
        continue;
      }
      const where = { lat: Number(lat), lon: Number(lon), population: 0, geonamesId: null };
      collection.addPlace({ name: short, kind: 'region', country, ...where }, [whole]);
    }
  }
}

const KIND_OF_FEATURE: readonly (readonly [pattern: RegExp, kind: PlaceKind])[] = [
  [/^(?:rivers|lakes|geography_marine)/u, 'water'],
  [/Range\/mtn/u, 'mountains'],
  [/^geography_regions_polys:(?:Island|Desert|Pen|Peninsula|Geoarea)/u, 'region'],
];
/** Natural Earth ranks features by size; beyond this rank they are unknown to news readers. */
const LARGEST_RANK = 6;

/** Seas, rivers, lakes, ranges and islands of Natural Earth under their international names, with their country where all around is of one. */
export function addFeatures(
  collection: Collection,
  corpora: string,
  countryOf: (area: Area) => string | null,
  { featureColumns: [first, second] }: GazetteerLanguage,
): void {
  for (const row of readRows(`${corpora}/natural-earth-features.tsv`).slice(1)) {
    const [name = '', , , feature = '', rank, lat, lon, south, west, north, east] = row;
    const kind = KIND_OF_FEATURE.find(([pattern]) => pattern.test(feature))?.[1];
    const usual = row[first] || name;
    if (!kind || Number(rank) > LARGEST_RANK || usual.length < 4 || usual === usual.toUpperCase()) continue;
    const where = { lat: Number(lat), lon: Number(lon), population: 0, geonamesId: null };
    const box = { south: Number(south), west: Number(west), north: Number(north), east: Number(east) };
    const country = kind === 'mountains' ? null : countryOf(box);
    collection.addPlace({ name: usual, kind, country, ...where }, [row[second] ?? ''].filter(Boolean));
  }
}
