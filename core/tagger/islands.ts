import { LABEL_COUNT, OUTSIDE } from './labels.ts';

const L = LABEL_COUNT;

/** Score of a label that a token cannot have. */
export const IMPOSSIBLE = -1e4;

/** Tokens in a row that may be in a name, between words that are surely outside of any: they are decoded by themselves. */
export interface Island {
  /** Index of the first token in the document. */
  readonly start: number;
  readonly end: number;
  /** Index of the sentence, and of its first token in the document. */
  readonly sentence: number;
  readonly sentenceStart: number;
}

/** Says of a token that it is outside of any name. */
export function closeToken(scores: Float32Array, at: number): void {
  scores.fill(IMPOSSIBLE, at, at + L);
  scores[at + OUTSIDE] = 0;
}

/**
 * The islands of a sentence of a document. The transitions from and to the words around an island are added to the scores of its
 * first and last token, so that what is decoded alone comes out as it would with the whole sentence.
 */
export function islandsOf(
  sentence: number,
  sentenceStart: number,
  sentenceEnd: number,
  scores: Float32Array,
  transitions: Float32Array,
): Island[] {
  const islands: Island[] = [];
  const isClosed = (i: number) => scores[i * L + OUTSIDE + 1] === IMPOSSIBLE;
  for (let start = sentenceStart; start < sentenceEnd; start++) {
    if (isClosed(start)) continue;
    let end = start + 1;
    while (end < sentenceEnd && !isClosed(end)) end++;
    for (let label = 0; label < L; label++) {
      const first = start * L + label;
      const last = (end - 1) * L + label;
      if (start > sentenceStart)
        scores[first] = (scores[first] as number) + (transitions[OUTSIDE * L + label] as number);
      if (end < sentenceEnd) scores[last] = (scores[last] as number) + (transitions[label * L + OUTSIDE] as number);
    }
    islands.push({ start, end, sentence, sentenceStart });
    start = end;
  }
  return islands;
}
