import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { german } from '../../core/languages/de/index.ts';
import { END, INSIDE, LABEL_COUNT, labelOf, SINGLE } from '../../core/tagger/labels.ts';
import { normaliseToken, startsUpper } from '../../core/tagger/word-form.ts';
import { tokenise } from '../../core/text/tokenise.ts';
import type { AnnotatedDocument } from './annotated-text.ts';
import type { RuntimeModel } from './runtime-model.ts';

/** Words seen less often are left out: their means say little. */
const LEAST = 3;
/** Lines that are read at once. */
const BATCH = 200;

/**
 * For each capitalised word of raw text how a first model takes it on average: as the beginning of a person, the end of one,
 * a place, an organisation; two bits each. The lines serve as statistics only: nothing of them is kept.
 */
export function silverClasses(file: string, model: RuntimeModel): Map<string, number> {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  const sums = new Map<string, Float32Array>();
  for (let from = 0; from < lines.length; from += BATCH) {
    const document = asDocument(lines.slice(from, from + BATCH));
    const { words, marginals } = model.firstPass(document);
    words.forEach((word, i) => {
      if (!startsUpper(word)) return;
      const sum = sums.get(word) ?? new Float32Array(5);
      sums.set(word, sum);
      const at = i * LABEL_COUNT;
      const probability = (kind: number, position: number) => marginals[at + labelOf(kind, position)] as number;
      sum[0] = (sum[0] as number) + probability(0, 0) + probability(0, INSIDE);
      sum[1] = (sum[1] as number) + probability(0, END) + probability(0, SINGLE);
      for (const kind of [1, 2]) {
        for (let position = 0; position <= SINGLE; position++) {
          sum[1 + kind] = (sum[1 + kind] as number) + probability(kind, position);
        }
      }
      sum[4] = (sum[4] as number) + 1;
    });
  }
  const classes = new Map<string, number>();
  for (const [word, sum] of sums) if ((sum[4] as number) >= LEAST) classes.set(word, packLevels(sum));
  return classes;
}

function packLevels(sum: Float32Array): number {
  let packed = 0;
  for (let k = 0; k < 4; k++) packed |= level((sum[k] as number) / (sum[4] as number)) << (2 * k);
  return packed;
}

function level(mean: number): number {
  return mean < 0.05 ? 0 : mean < 0.3 ? 1 : mean < 0.7 ? 2 : 3;
}

function asDocument(lines: readonly string[]): AnnotatedDocument {
  const sentences = lines.map((line) => {
    const tokens = tokenise(line, { start: 0, end: line.length }, german).map((token) => normaliseToken(token.text));
    return { tokens, labels: new Uint8Array(tokens.length) };
  });
  return { id: '', corpus: 'raw', sentences };
}
