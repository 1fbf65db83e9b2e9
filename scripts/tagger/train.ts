/**
 * Trains the German tagger and writes assets/data/tagger.de.bin: `npm run train -- --corpora ../shared`.
 * First a tagger without the development articles, for its figures and for the calibration; then the one that ships, with
 * them. `--measured FILE` keeps the first as well, `--without-dev` writes only that.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCorpora } from './corpora.ts';
import { scoreLine } from './scores.ts';
import { standardPlan } from './standard-plan.ts';
import { mustOpenTagger, tagDocument } from './tag-documents.ts';
import { trainTagger, trainWithMore } from './train-tagger.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared' },
    out: { type: 'string', default: 'assets/data/tagger.de.bin' },
    measured: { type: 'string' },
    'without-dev': { type: 'boolean', default: false },
  },
});
const started = performance.now();
const report = (line: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);
const corpora = readCorpora(values.corpora);
const plan = standardPlan(values.corpora, corpora, report);

const measured = trainTagger(plan, [...corpora.dev, ...corpora.press]);
const tagger = mustOpenTagger(measured.bytes, plan.gazetteer);
for (const [name, documents] of Object.entries({ 'names.de.dev': corpora.dev, 'names.press.dev': corpora.press })) {
  const found = documents.map((document) => tagDocument(tagger, document));
  report(`${name} F1: ${scoreLine(documents, found)}`);
}

if (values.measured) writeFileSync(values.measured, new Uint8Array(measured.bytes));
const shipped = values['without-dev']
  ? measured.bytes
  : trainWithMore({ ...plan, articles: [...plan.articles, ...corpora.dev] }, measured);
writeFileSync(values.out, new Uint8Array(shipped));
report(`${values.out}: ${shipped.byteLength} bytes`);
