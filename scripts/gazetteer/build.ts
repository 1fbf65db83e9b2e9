/** Builds assets/data/gazetteer.de.bin, or that of another language: `npm run build:gazetteer -- --corpora ../shared [--language en]`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { packGazetteer } from '../../core/gazetteer/pack-gazetteer.ts';
import { english } from '../../core/languages/en/index.ts';
import { readEnglishCorpora } from '../tagger/corpora.ts';
import { wordStatistics } from '../tagger/word-statistics.ts';
import { addChineseSpellings, addCities, addSections, addShortNames } from './add-cities.ts';
import { addCountries, addDemonyms } from './add-countries.ts';
import { addOrganisations, organisationNames } from './add-organisations.ts';
import { addPeople } from './add-people.ts';
import { addFeatures, addNamesOfPlaces, addOwnRegions, addSites, addSubdivisions } from './add-regions.ts';
import { createCollection } from './collect.ts';
import { countryFinder } from './country-of-area.ts';
import { gazetteerLanguages } from './gazetteer-language.ts';
import { markCommonWords } from './mark-common-words.ts';
import { readWordUse, type WordUse } from './read-sources.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared' },
    language: { type: 'string', default: 'de' },
    out: { type: 'string' },
  },
});
const language = gazetteerLanguages[values.language];
if (!language) throw new Error(`no such language: ${values.language}`);
const out = values.out ?? `assets/data/gazetteer.${language.code}.bin`;
const corpora = `${values.corpora}/corpora`;
const places = `${corpora}/gazetteer`;
const sources = new URL('sources', import.meta.url).pathname;

const wordUse =
  language.code === 'de' ? readWordUse(`${corpora}/headlines/word-statistics.de.tsv.gz`) : wordUseInEnglish();
const collection = createCollection();
addCountries(collection, places, language);
addDemonyms(collection, language.sources);
addOwnRegions(collection, language.sources);
const trusted = new Set([...collection.forms.keys(), ...organisationNames(sources)]);
addSubdivisions(collection, places, language);
addCities(collection, places, wordUse, language);
addFeatures(
  collection,
  places,
  countryFinder(new URL('../../assets/data/world.json', import.meta.url).pathname),
  language,
);
addNamesOfPlaces(collection, language.sources);
addPeople(collection, corpora, new Set([sources, language.sources]));
addOrganisations(collection, sources, language);
markCommonWords(collection, wordUse, trusted);
addSites(collection, language.sources);
addSections(collection, places);
addShortNames(collection, places, language);
addChineseSpellings(collection, places);

const packed = packGazetteer(collection.contents());
mkdirSync(new URL('.', `file://${process.cwd()}/${out}`).pathname, { recursive: true });
writeFileSync(out, new Uint8Array(packed));
console.log(`${out}: ${packed.byteLength} bytes, ${collection.places.length} places, ${collection.forms.size} forms`);

/** There are no statistics of raw English text: those of the annotated text stand in for them. */
function wordUseInEnglish(): ReadonlyMap<string, WordUse> {
  const { own, sentences } = readEnglishCorpora(values.corpora);
  const text = [...own, ...sentences].flatMap((document) => document.sentences.map(({ tokens }) => tokens));
  const statistics = wordStatistics(text, english.names);
  return new Map([...statistics].map(([word, use]) => [word, { ...use, afterAdjective: 0 }]));
}
