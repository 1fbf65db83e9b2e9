/**
 * Trains the German tagger and writes assets/data/tagger.de.bin: `npm run train -- --corpora ../shared`.
 * First a tagger without the development articles, for its figures and for the calibration; then the one that ships, with
 * them. `--without-dev` writes the first.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCorpora } from './corpora.ts';
import { scoreLine } from './scores.ts';
import { standardPlan } from './standard-plan.ts';
import { mustOpenTagger, tagDocument } from './tag-documents.ts';
import { trainTagger } from './train-tagger.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared' },
    out: { type: 'string', default: 'assets/data/tagger.de.bin' },
    'without-dev': { type: 'boolean', default: false },
  },
});
const started = performance.now();
const report = (line: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);
const corpora = readCorpora(values.corpora);
const plan = standardPlan(values.corpora, corpora, report);

const measured = trainTagger(plan);
const tagger = mustOpenTagger(measured.bytes, plan.gazetteer);
for (const [name, documents] of Object.entries({ 'names.de.dev': corpora.dev, 'names.press.dev': corpora.press })) {
  const found = documents.map((document) => tagDocument(tagger, document));
  report(`${name} F1: ${scoreLine(documents, found)}`);
}

const shipped = values['without-dev']
  ? measured
  : trainTagger({
      ...plan,
      articles: [...plan.articles, ...corpora.dev],
      calibration: { numbers: measured.calibration },
    });
writeFileSync(values.out, new Uint8Array(shipped.bytes));
report(`${values.out}: ${shipped.bytes.byteLength} bytes`);
