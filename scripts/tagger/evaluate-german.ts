import { writeFileSync } from 'node:fs';
import { trainAblations } from './ablations.ts';
import type { AnnotatedDocument } from './annotated-text.ts';
import { readCorpora } from './corpora.ts';
import { nameErrors } from './error-causes.ts';
import { loadGazetteer, readBytes } from './load-gazetteer.ts';
import { judge, reliability, reliabilityDiagram, thresholdFor } from './reliability.ts';
import { errorTable, scoreTable } from './score-table.ts';
import { standardPlan } from './standard-plan.ts';
import { markdownTable, percent } from './table.ts';
import { goldNames, mustOpenTagger, tagDocument } from './tag-documents.ts';
import { type TrainingPlan, trainTagger } from './train-tagger.ts';

export interface GermanOptions {
  /** The folder that holds gold/ and corpora/. */
  readonly corpora: string;
  /** File of a trained tagger; without it one is trained. */
  readonly tagger?: string;
  /** Whether taggers with one thing taken away are trained and measured too. */
  readonly ablations: boolean;
  /** Where the reliability diagram is written. */
  readonly diagram: string;
}

/** Prints the scores, the confidence and the errors of a German tagger that has not seen the development articles as Markdown. */
export function evaluateGerman(values: GermanOptions): void {
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
  console.log(scoreTable(sources, found));

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
}

function alone(document: AnnotatedDocument): AnnotatedDocument[] {
  return document.sentences.map((sentence) => ({ ...document, sentences: [sentence] }));
}
