/**
 * Trains the German tagger and writes assets/data/tagger.de.bin: `npm run train -- --corpora ../shared`.
 * `--with-dev` adds the development articles to the training text (for the file that ships; figures come from a file without).
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { lexiconRows } from './build-lexicon.ts';
import { readCorpora } from './corpora.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { f1, GROUPS, type Group, scoreNames } from './scores.ts';
import { mustOpenTagger, tagDocument } from './tag-documents.ts';
import { trainTagger } from './train-tagger.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared' },
    out: { type: 'string', default: 'assets/data/tagger.de.bin' },
    'with-dev': { type: 'boolean', default: false },
    epochs: { type: 'string', default: '8' },
    rows: { type: 'string', default: '110000' },
    seed: { type: 'string', default: '1' },
  },
});
const started = performance.now();
const report = (line: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);
const shared = values.corpora;
const corpora = readCorpora(shared);
const gazetteer = loadGazetteer();
const articles = [...corpora.wikinews, ...corpora.invented, ...corpora.own];
const bytes = trainTagger({
  articles: values['with-dev'] ? [...articles, ...corpora.dev] : articles,
  sentences: corpora.germeval,
  calibration: values['with-dev'] ? corpora.press : [...corpora.dev, ...corpora.press],
  lexicon: lexiconRows(`${shared}/corpora`, new URL('sources/roles.de.txt', import.meta.url).pathname),
  gazetteer,
  epochs: Number(values.epochs),
  rows: Number(values.rows),
  seed: Number(values.seed),
  report,
});
writeFileSync(values.out, new Uint8Array(bytes));
report(`${values.out}: ${bytes.byteLength} bytes`);

const tagger = mustOpenTagger(bytes, gazetteer);
for (const [name, documents] of Object.entries({ 'names.de.dev': corpora.dev, 'names.press.dev': corpora.press })) {
  const scores = scoreNames(
    documents,
    documents.map((document) => tagDocument(tagger, document)),
  );
  const line = (Object.keys(GROUPS) as Group[]).map((group) => `${group} ${(100 * f1(scores[group])).toFixed(1)}`);
  report(`${name} F1: ${line.join('  ')}`);
}
