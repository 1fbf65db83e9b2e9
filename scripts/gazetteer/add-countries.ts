import { readFileSync } from 'node:fs';
import { NATIONALITY } from '../../core/gazetteer/name-classes.ts';
import type { PlaceKind } from '../../core/model.ts';
import type { Collection } from './collect.ts';
import { readRows } from './read-sources.ts';

interface CountryRecord {
  readonly iso_short_name: string;
  readonly geo?: { readonly latitude: number; readonly longitude: number };
}

/** Countries with German and English names, and the words for their people. */
export function addCountries(collection: Collection, corpora: string, sources: string): void {
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
    addPeople(collection, adjectives, inhabitants, code);
  }
  for (const [names = '', kind, country, lat, lon, adjectives = '', inhabitants = ''] of readRows(
    `${sources}/historic-countries.tsv`,
  )) {
    const code = country === '-' ? null : (country ?? null);
    const [name = '', ...others] = names.split('|');
    const where = { lat: Number(lat), lon: Number(lon), population: 0, geonamesId: null };
    collection.addPlace({ name, kind: kind as PlaceKind, country: code, ...where }, others);
    addPeople(collection, adjectives, inhabitants, code);
  }
}

const ADJECTIVE_ENDINGS = ['', 'e', 'en', 'er', 'es', 'em'];

function addPeople(collection: Collection, adjectives: string, inhabitants: string, country: string | null): void {
  for (const adjective of adjectives.split('|').filter(Boolean)) {
    const capital = adjective.charAt(0).toUpperCase() + adjective.slice(1);
    for (const stem of [adjective, capital]) {
      for (const ending of ADJECTIVE_ENDINGS) collection.addName(stem + ending, NATIONALITY, country);
    }
  }
  for (const noun of inhabitants.split('|').filter(Boolean)) {
    for (const form of inflectInhabitant(noun)) collection.addName(form, NATIONALITY, country);
  }
}

/** Cases and the feminine: „Russe, Russen, Russin, Russinnen“, „Ukrainer, Ukrainers, Ukrainern, Ukrainerin …“. */
function inflectInhabitant(noun: string): string[] {
  const stem = noun.endsWith('e') ? noun.slice(0, -1) : noun;
  const masculine = noun.endsWith('e') ? ['', 'n'] : ['', 's', 'n', 'en'];
  return [...masculine.map((ending) => noun + ending), `${stem}in`, `${stem}innen`];
}
