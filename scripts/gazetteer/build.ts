/** Builds assets/data/gazetteer.de.bin: `npm run build:gazetteer -- --corpora ../shared`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { packGazetteer } from '../../core/gazetteer/pack-gazetteer.ts';
import { addChineseSpellings, addCities, addSections, addShortNames } from './add-cities.ts';
import { addCountries } from './add-countries.ts';
import { addOrganisations, organisationNames } from './add-organisations.ts';
import { addPeople } from './add-people.ts';
import { addFeatures, addOwnRegions, addSites, addSubdivisions } from './add-regions.ts';
import { createCollection } from './collect.ts';
import { countryFinder } from './country-of-area.ts';
import { markCommonWords } from './mark-common-words.ts';
import { readWordUse } from './read-sources.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared' },
    out: { type: 'string', default: 'assets/data/gazetteer.de.bin' },
  },
});
const corpora = `${values.corpora}/corpora`;
const places = `${corpora}/gazetteer`;
const sources = new URL('sources', import.meta.url).pathname;

const wordUse = readWordUse(`${corpora}/headlines/word-statistics.de.tsv.gz`);
const collection = createCollection();
addCountries(collection, places, sources);
addOwnRegions(collection, sources);
const trusted = new Set([...collection.forms.keys(), ...organisationNames(sources)]);
addSubdivisions(collection, places);
addCities(collection, places, sources, wordUse);
addFeatures(collection, places, countryFinder(new URL('../../assets/data/world.json', import.meta.url).pathname));
addPeople(collection, corpora, sources);
addOrganisations(collection, sources);
markCommonWords(collection, wordUse, trusted);
addSites(collection, sources);
addSections(collection, places);
addShortNames(collection, places);
addChineseSpellings(collection, places);

const packed = packGazetteer(collection.contents());
mkdirSync(new URL('.', `file://${process.cwd()}/${values.out}`).pathname, { recursive: true });
writeFileSync(values.out, new Uint8Array(packed));
console.log(
  `${values.out}: ${packed.byteLength} bytes, ${collection.places.length} places, ${collection.forms.size} forms`,
);
