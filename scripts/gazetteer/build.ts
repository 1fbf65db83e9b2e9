/** Builds assets/data/gazetteer.bin: `npm run build:gazetteer -- --corpora ../shared`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ORGANISATION } from '../../core/gazetteer/name-classes.ts';
import { packGazetteer } from '../../core/gazetteer/pack-gazetteer.ts';
import { addCities } from './add-cities.ts';
import { addCountries } from './add-countries.ts';
import { addPeople } from './add-people.ts';
import { addFeatures, addOwnRegions, addSubdivisions } from './add-regions.ts';
import { createCollection } from './collect.ts';
import { markCommonWords } from './mark-common-words.ts';
import { readWordUse } from './read-sources.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared' },
    out: { type: 'string', default: 'assets/data/gazetteer.bin' },
  },
});
const corpora = `${values.corpora}/corpora`;
const places = `${corpora}/gazetteer`;
const sources = new URL('sources', import.meta.url).pathname;

const wordUse = readWordUse(`${corpora}/headlines/word-statistics.de.tsv.gz`);
const collection = createCollection();
addCountries(collection, places, sources);
addOwnRegions(collection, sources);
addSubdivisions(collection, places);
addCities(collection, places, sources, wordUse);
addFeatures(collection, places);
addPeople(collection, corpora);
for (const line of readFileSync(`${sources}/organisations.tsv`, 'utf8').split('\n')) {
  if (line.startsWith('#')) continue;
  for (const name of line.split('|')) collection.addName(name, ORGANISATION);
}
markCommonWords(collection, wordUse);

const packed = packGazetteer(collection.contents());
mkdirSync(new URL('.', `file://${process.cwd()}/${values.out}`).pathname, { recursive: true });
writeFileSync(values.out, new Uint8Array(packed));
console.log(
  `${values.out}: ${packed.byteLength} bytes, ${collection.places.length} places, ${collection.forms.size} forms`,
);
