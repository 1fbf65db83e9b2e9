import { existsSync, readFileSync } from 'node:fs';
import { NATIONALITY } from '../../core/gazetteer/name-classes.ts';
import type { PlaceKind } from '../../core/model.ts';
import type { Collection } from './collect.ts';
import type { GazetteerLanguage } from './gazetteer-language.ts';
import { readRows } from './read-sources.ts';

interface CountryRecord {
  readonly iso_short_name: string;
  readonly geo?: { readonly latitude: number; readonly longitude: number };
}

/** Countries with their names in a language and in English, and the words for their people. */
export function addCountries(collection: Collection, corpora: string, language: GazetteerLanguage): void {
  const { sources } = language;
  const records = JSON.parse(readFileSync(`${corpora}/countries-subdivisions/cache/countries.json`, 'utf8')) as Record<
    string,
    CountryRecord
  >;
  const facts = new Map(readRows(`${corpora}/countryInfo.tsv`).map((row) => [row[0] ?? '', row]));
  for (const [code = '', names = '', adjectives = '', inhabitants = ''] of readRows(`${sources}/countries.tsv`)) {
    const row = facts.get(code);
    const geo = records[code]?.geo;
    const [name = '', ...others] = names.split('|');
    collection.addPlace(
      {
        name,
        kind: 'country',
        country: code,
        lat: geo?.latitude ?? 0,
        lon: geo?.longitude ?? 0,
        population: Number(row?.[7] ?? 0),
        geonamesId: Number(row?.[16] ?? 0) || null,
      },
      [...others, row?.[4] ?? name],
    );
    addPeople(collection, adjectives, inhabitants, code, language);
  }
  for (const [names = '', kind, country, lat, lon, adjectives = '', inhabitants = ''] of readRows(
    `${sources}/historic-countries.tsv`,
  )) {
    const code = country === '-' ? null : (country ?? null);
    const [name = '', ...others] = names.split('|');
    const where = { lat: Number(lat), lon: Number(lon), population: 0, geonamesId: null };
    collection.addPlace({ name, kind: kind as PlaceKind, country: code, ...where }, others);
    addPeople(collection, adjectives, inhabitants, code, language);
  }
}

/** Our own list of words for peoples without a country of their own, and for the people of regions and cities. */
export function addDemonyms(collection: Collection, sources: string): void {
  if (!existsSync(`${sources}/demonyms.txt`)) return;
  for (const [words = ''] of readRows(`${sources}/demonyms.txt`))
    for (const word of words.split(' ')) collection.addName(word, NATIONALITY);
}

function addPeople(
  collection: Collection,
  adjectives: string,
  inhabitants: string,
  country: string | null,
  { adjectiveForms, inhabitantForms }: GazetteerLanguage,
): void {
  for (const adjective of adjectives.split('|').filter(Boolean)) {
    for (const form of adjectiveForms(adjective)) collection.addName(form, NATIONALITY, country);
  }
  for (const noun of inhabitants.split('|').filter(Boolean)) {
    for (const form of inhabitantForms(noun)) collection.addName(form, NATIONALITY, country);
  }
}
