/**
 * Trains the tagger of a language and writes assets/data/tagger.de.bin: `npm run train -- --corpora ../shared [--language en]`.
 * First a tagger without the development text, for its figures and for the calibration. German ships another, with
 * the development articles; English ships the first, as its development text may be tuned on only. `--measured FILE` keeps the first as well, `--without-dev` writes only that.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { AnnotatedDocument } from './annotated-text.ts';
import { readCorpora, readEnglishCorpora } from './corpora.ts';
import { englishPlan } from './english-plan.ts';
import { scoreLine } from './scores.ts';
import { standardPlan } from './standard-plan.ts';
import { mustOpenTagger, tagDocument } from './tag-documents.ts';
import { type TrainingPlan, trainTagger, trainWithMore } from './train-tagger.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared' },
    language: { type: 'string', default: 'de' },
    out: { type: 'string' },
    measured: { type: 'string' },
    'without-dev': { type: 'boolean', default: false },
  },
});
const out = values.out ?? `assets/data/tagger.${values.language}.bin`;
const started = performance.now();
const report = (line: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);

interface Task {
  readonly plan: TrainingPlan;
  /** Text that is not trained on, by name: figures and calibration come from it. */
  readonly unseen: Readonly<Record<string, readonly AnnotatedDocument[]>>;
  /** Unseen articles that the tagger that ships learns from too. */
  readonly shippedWith: readonly AnnotatedDocument[];
}

const tasks: Readonly<Record<string, () => Task>> = {
  de() {
    const corpora = readCorpora(values.corpora);
    const unseen = { 'names.de.dev': corpora.dev, 'names.press.dev': corpora.press };
    return { plan: standardPlan(values.corpora, corpora, report), unseen, shippedWith: corpora.dev };
  },
  en() {
    const corpora = readEnglishCorpora(values.corpora);
    return {
      plan: englishPlan(values.corpora, corpora, report),
      unseen: { 'uner-ewt.dev': corpora.dev },
      shippedWith: [],
    };
  },
};
const task = tasks[values.language]?.();
if (!task) throw new Error(`no such language: ${values.language}`);
const { plan, unseen, shippedWith } = task;

const measured = trainTagger(plan, Object.values(unseen).flat());
const tagger = mustOpenTagger(measured.bytes, plan.gazetteer);
for (const [name, documents] of Object.entries(unseen)) {
  const found = documents.map((document) => tagDocument(tagger, document));
  report(`${name} F1: ${scoreLine(documents, found)}`);
}

if (values.measured) writeFileSync(values.measured, new Uint8Array(measured.bytes));
const shipped =
  values['without-dev'] || shippedWith.length === 0
    ? measured.bytes
    : trainWithMore({ ...plan, articles: [...plan.articles, ...shippedWith] }, measured);
writeFileSync(out, new Uint8Array(shipped));
report(`${out}: ${shipped.byteLength} bytes`);
