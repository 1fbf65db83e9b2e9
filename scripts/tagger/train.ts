/**
 * Trains the German tagger and writes assets/data/tagger.de.bin: `npm run train -- --corpora ../shared`.
 * `--with-dev` adds the development articles to the training text: for the file that ships, not for figures.
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
    'with-dev': { type: 'boolean', default: false },
  },
});
const started = performance.now();
const report = (line: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);
const corpora = readCorpora(values.corpora);
const plan = standardPlan(values.corpora, corpora, report);
const bytes = trainTagger(
  values['with-dev'] ? { ...plan, articles: [...plan.articles, ...corpora.dev], calibration: corpora.press } : plan,
);
writeFileSync(values.out, new Uint8Array(bytes));
report(`${values.out}: ${bytes.byteLength} bytes`);

const tagger = mustOpenTagger(bytes, plan.gazetteer);
for (const [name, documents] of Object.entries({ 'names.de.dev': corpora.dev, 'names.press.dev': corpora.press })) {
  const found = documents.map((document) => tagDocument(tagger, document));
  report(`${name} F1: ${scoreLine(documents, found)}`);
}
