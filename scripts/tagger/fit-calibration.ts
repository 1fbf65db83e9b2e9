import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import { KINDS } from '../../core/tagger/labels.ts';
import type { AnnotatedDocument } from './annotated-text.ts';
import { goldNames, mustOpenTagger, nameKey, tagDocument } from './tag-documents.ts';

/** Slope and shift for each kind by logistic regression (Platt 1999) of „is right“ on the log odds; the file must have neutral calibration. */
export function fitCalibration(
  bytes: ArrayBuffer,
  gazetteer: Gazetteer,
  documents: readonly AnnotatedDocument[],
): readonly number[] {
  const tagger = mustOpenTagger(bytes, gazetteer);
  const points = documents.flatMap((document) => {
    const gold = new Set(goldNames(document).map(nameKey));
    return tagDocument(tagger, document).map((name) => ({ ...name, isRight: gold.has(nameKey(name)) ? 1 : 0 }));
  });
  return KINDS.flatMap((_, kind) => logistic(points.filter((point) => point.kind === kind)));
}

function logistic(points: readonly { readonly confidence: number; readonly isRight: number }[]): [number, number] {
  let slope = 1;
  let shift = 0;
  for (let round = 0; round < 5000; round++) {
    let slopeGradient = 0.02 * (slope - 1) * points.length * 0.01;
    let shiftGradient = 0;
    for (const { confidence, isRight } of points) {
      const odds = Math.log(confidence / (1 - confidence));
      const error = 1 / (1 + Math.exp(-(slope * odds + shift))) - isRight;
      slopeGradient += error * odds;
      shiftGradient += error;
    }
    slope -= (0.05 * slopeGradient) / Math.max(1, points.length);
    shift -= (0.2 * shiftGradient) / Math.max(1, points.length);
  }
  return [slope, shift];
}
