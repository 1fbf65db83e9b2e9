/** Builds assets/data/world.json, the shapes of the countries: `npm run build:map -- --corpora ../shared`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { quantize } from 'topojson-client';
import {
  filter,
  filterAttachedWeight,
  presimplify,
  quantile,
  simplify,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import { type Countries, codedCountries } from './coded-countries.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared' },
    out: { type: 'string', default: 'assets/data/world.json' },
  },
});

/**
 * Share of the points, the least important first, that is left out; tuned by eye: at 600 km across, the smallest extent that is drawn,
 * coasts still look like coasts.
 */
const leftOut = 0.3;
/** Islands of no country's mainland that are smaller than this many steradians (about 20 km²) cannot be seen at that extent. */
const smallestIsland = 5e-7;
/** Steps in each direction: 1 km at the equator. */
const grid = 4e4;

const source = JSON.parse(readFileSync('node_modules/world-atlas/countries-50m.json', 'utf8')) as Topology<{
  countries: Countries;
}>;
const codes = new Map(
  readFileSync(`${values.corpora}/corpora/gazetteer/countryInfo.tsv`, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([code]) => code !== undefined && /^[A-Z]{2}$/.test(code))
    .map(([code = '', , numeric = '']) => [numeric, code]),
);

const coded = { ...source, objects: { countries: codedCountries(source, codes) } };
const weighed = presimplify(coded, sphericalTriangleArea);
const simplified = simplify(weighed, quantile(weighed, leftOut));
const seen = filter(simplified, filterAttachedWeight(simplified, smallestIsland));
const { bbox: _, ...world } = quantize(seen, grid);
const text = JSON.stringify(world);
writeFileSync(values.out, text);
console.log(`${values.out}: ${text.length} bytes, ${gzipSync(text).length} gzipped`);
