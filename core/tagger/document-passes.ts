import type { Decoder } from './decoder.ts';
import { createDocumentFeatures, type FirstPass } from './document-features.ts';
import { type Island, islandsOf } from './islands.ts';
import { KINDS, LABEL_COUNT, type LabelledName, namesInLabels, OUTSIDE } from './labels.ts';
import type { ScoreSentence } from './sentence-scores.ts';
import type { Weights } from './weights.ts';
import type { WordFacts } from './word-facts.ts';
import { FEATURE_ROOM, type FeatureList } from './word-features.ts';
import { addFeatures } from './word-scores.ts';

const L = LABEL_COUNT;
const KIND_NUMBERS = [...KINDS.keys()];

/** A document in the first pass: its sentences lie one behind the other in `words`, `scores` and `marginals`. */
export interface ScoredDocument extends FirstPass {
  readonly scores: Float32Array;
  /** The tokens that may be in a name. */
  readonly islands: readonly Island[];
}

/** A name in a sentence with the probability that it is exactly this name, and that the same words are a name of each kind. */
export interface FoundName extends LabelledName {
  readonly sentence: number;
  readonly probabilities: readonly number[];
}

/** Reads each sentence by itself. */
export function firstPass(
  sentences: readonly (readonly string[])[],
  scoreSentence: ScoreSentence,
  decoder: Decoder,
): ScoredDocument {
  const count = sentences.reduce((sum, tokens) => sum + tokens.length, 0);
  const words: WordFacts[] = [];
  const scores = new Float32Array(count * L);
  const marginals = new Float32Array(count * L);
  const islands: Island[] = [];
  sentences.forEach((tokens, sentence) => {
    const start = words.length;
    scoreSentence(tokens, scores, start * L, words);
    islands.push(...islandsOf(sentence, start, words.length, scores, decoder.transitions));
  });
  for (let i = 0; i < count; i++) marginals[i * L + OUTSIDE] = 1;
  for (const { start, end } of islands) {
    decoder.read(scores, start * L, end - start);
    marginals.set(decoder.marginals().subarray(0, (end - start) * L), start * L);
  }
  return { words, scores, marginals, islands };
}

/** Reads each sentence again with what the rest of the document says, and gives the names; changes the document's scores. */
export function secondPass(document: ScoredDocument, weights: Weights, decoder: Decoder): FoundName[] {
  const features = createDocumentFeatures(document);
  const found: FeatureList = { ids: new Int32Array(FEATURE_ROOM), count: 0 };
  const names: FoundName[] = [];
  /** Adds what the document says to the scores of these tokens; false when it says nothing. */
  function addDocument(start: number, end: number): boolean {
    let isChanged = false;
    for (let i = start; i < end; i++) {
      found.count = 0;
      features.read(i, found);
      if (found.count === 0) continue;
      addFeatures(found, weights, document.scores, i * L);
      isChanged = true;
    }
    return isChanged;
  }

  for (const { start, end, sentence, sentenceStart } of document.islands) {
    const isChanged = addDocument(start, end);
    if (!isChanged && isSurelyEmpty(document.marginals, start * L, end - start)) continue;
    decoder.read(document.scores, start * L, end - start);
    if (isSurelyEmpty(decoder.marginals(), 0, end - start)) continue;
    const inIsland = namesInLabels(decoder.bestLabels(), end - start);
    const shift = start - sentenceStart;
    for (const name of inIsland) {
      const probabilities = KIND_NUMBERS.map((kind) => decoder.probabilityOf({ ...name, kind }));
      names.push({ from: name.from + shift, to: name.to + shift, kind: name.kind, sentence, probabilities });
    }
  }
  return names;
}

/** Whether „no name at all“ is more probable than everything else together. */
function isSurelyEmpty(marginals: ArrayLike<number>, offset: number, length: number): boolean {
  let named = 0;
  for (let i = 0; i < length; i++) named += 1 - (marginals[offset + i * L + OUTSIDE] as number);
  return named < 0.5;
}
