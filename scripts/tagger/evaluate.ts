/**
 * Measures the tagger on the development articles and prints Markdown: `npm run evaluate:names -- --corpora ../shared`.
 * Trains a tagger without the development articles first, or takes one with `--tagger FILE`; `--ablations` trains many.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { trainAblations } from './ablations.ts';
import type { AnnotatedDocument } from './annotated-text.ts';
import { readCorpora } from './corpora.ts';
import { type NameError, nameErrors } from './error-causes.ts';
import { loadGazetteer, readBytes } from './load-gazetteer.ts';
import { judge, reliability, reliabilityDiagram, thresholdFor } from './reliability.ts';
import { f1, GROUPS, type Group, precision, recall, scoreNames } from './scores.ts';
import { standardPlan } from './standard-plan.ts';
import { markdownTable, percent } from './table.ts';
import { goldNames, mustOpenTagger, tagDocument } from './tag-documents.ts';
import { type TrainingPlan, trainTagger } from './train-tagger.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared' },
    tagger: { type: 'string' },
    ablations: { type: 'boolean', default: false },
    diagram: { type: 'string', default: 'docs/tagger-reliability.svg' },
  },
});
const corpora = readCorpora(values.corpora);
const gazetteer = loadGazetteer();
const plan = values.tagger && !values.ablations ? null : standardPlan(values.corpora, corpora, () => {});
const bytes = values.tagger
  ? readBytes(values.tagger)
  : trainTagger(plan as TrainingPlan, [...corpora.dev, ...corpora.press]).bytes;
const tagger = mustOpenTagger(bytes, gazetteer);
const sources: Readonly<Record<string, readonly AnnotatedDocument[]>> = {
  'Wikinews (names.de.dev)': corpora.dev,
  'newspapers (names.press.dev)': corpora.press,
  'Wikinews, each sentence alone': corpora.dev.flatMap(alone),
};
const found = new Map(
  Object.entries(sources).map(([name, documents]) => [name, documents.map((one) => tagDocument(tagger, one))]),
);

console.log('### Scores\n');
const rows = Object.entries(sources).flatMap(([name, documents]) => {
  const scores = scoreNames(documents, found.get(name) ?? []);
  return (Object.keys(GROUPS) as Group[]).map((group) => {
    const score = scores[group];
    return [name, group, percent(precision(score)), percent(recall(score)), percent(f1(score)), String(score.gold)];
  });
});
console.log(markdownTable([['text', 'names', 'precision', 'recall', 'F1', 'in gold'], ...rows]));

console.log('\n### Confidence\n');
const judged = judge(corpora.dev, found.get('Wikinews (names.de.dev)') ?? []);
const pressJudged = judge(corpora.press, found.get('newspapers (names.press.dev)') ?? []);
const bins = reliability([...judged, ...pressJudged]);
console.log(
  markdownTable([
    ['confidence', 'names', 'mean confidence', 'right'],
    ...bins.map((bin) => [
      `${bin.from}–${bin.to}`,
      String(bin.count),
      percent(bin.meanConfidence),
      percent(bin.right / bin.count),
    ]),
  ]),
);
writeFileSync(values.diagram, reliabilityDiagram(bins));
const goldCount = corpora.dev.flatMap(goldNames).filter(({ kind }) => kind < 2).length;
const shown = thresholdFor(
  judged.filter(({ kind }) => kind < 2),
  0.97,
);
console.log(
  `\nPersons and places with a confidence of at least ${shown.threshold.toFixed(3)}: precision ` +
    `${percent(shown.right / shown.shown)}, recall ${percent(shown.right / goldCount)} on names.de.dev.`,
);

console.log('\n### The forty most frequent errors on names.de.dev\n');
const errors = corpora.dev.flatMap((one, i) => nameErrors(one, found.get('Wikinews (names.de.dev)')?.[i] ?? []));
console.log(errorTable(errors));

if (plan && values.ablations) {
  console.log('\n### Ablations\n');
  for (const line of trainAblations(plan, corpora)) console.log(line);
}

function alone(document: AnnotatedDocument): AnnotatedDocument[] {
  return document.sentences.map((sentence) => ({ ...document, sentences: [sentence] }));
}

/** The most frequent causes with their share and the number of different words in them; the words stay where they are. */
function errorTable(all: readonly NameError[]): string {
  const byCause = new Map<string, number>();
  for (const { cause } of all) byCause.set(cause, (byCause.get(cause) ?? 0) + 1);
  const sorted = [...byCause].sort((a, b) => b[1] - a[1]).slice(0, 40);
  return markdownTable([
    ['cause', 'errors', 'share'],
    ...sorted.map(([cause, count]) => [cause, String(count), percent(count / all.length)]),
  ]);
}
