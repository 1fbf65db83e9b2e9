import { feature, pair } from './hash.ts';
import { END, KINDS, LABEL_COUNT, labelOf, OUTSIDE, SINGLE } from './labels.ts';
import type { WordFacts } from './word-facts.ts';
import type { FeatureList } from './word-features.ts';

const L = LABEL_COUNT;
const ENDS_PERSON = labelOf(0, END);

/** A document after the first pass: its words in one row and the probability of each label of each word. */
export interface FirstPass {
  readonly words: readonly WordFacts[];
  /** `marginals[i * LABEL_COUNT + label]` */
  readonly marginals: Float32Array;
}

/** What the rest of a document says about each of its words. */
export interface DocumentFeatures {
  /** Adds the features of word `i`; none when the document does not repeat it. */
  readonly read: (i: number, out: FeatureList) => void;
}

interface Tally {
  count: number;
  /** Sum of the probabilities of each label over all places. */
  readonly sums: Float32Array;
}

/**
 * Features of a word from the other places where the document has it, alone and with its neighbour: how the first pass
 * took it there. A second pass learns from them that a surname stays a person's when it stands alone.
 */
export function createDocumentFeatures(pass: FirstPass): DocumentFeatures {
  const { words, marginals } = pass;
  const singles = new Map<number, Tally>();
  const pairs = new Map<number, Tally>();
  const small = new Set<number>();
  const isCapital = (i: number) => words[i]?.kind === 1;
  const keyAt = (i: number) => (words[i] as WordFacts).key;
  for (let i = 0; i < words.length; i++) {
    if (!isCapital(i)) {
      small.add((words[i] as WordFacts).lower);
      continue;
    }
    tally(singles, keyAt(i), marginals, i);
    if (isCapital(i + 1)) tally(pairs, pair(keyAt(i), keyAt(i + 1)), marginals, i);
  }

  function read(i: number, out: FeatureList): void {
    if (!isCapital(i)) return;
    const own = ownClass(marginals, i);
    if (small.has((words[i] as WordFacts).lower)) add(out, own, 601);
    const here = singles.get(keyAt(i));
    if (here !== undefined && here.count > 1) addTally(here, i, own, 610, out);
    const ahead = isCapital(i + 1) ? pairs.get(pair(keyAt(i), keyAt(i + 1))) : undefined;
    if (ahead !== undefined && ahead.count > 1) addTally(ahead, i, own, 630, out);
    const behind = isCapital(i - 1) ? pairs.get(pair(keyAt(i - 1), keyAt(i))) : undefined;
    if (behind !== undefined && behind.count > 1) addTally(behind, i - 1, own, 650, out);
    for (const offset of [-1, 1]) {
      const near = isCapital(i + offset) ? singles.get(keyAt(i + offset)) : undefined;
      if (near === undefined || near.count < 2) continue;
      add(out, pair(kindLevels(near, i + offset), own >> 2), 670 + offset);
    }
  }

  function addTally(seen: Tally, at: number, own: number, template: number, out: FeatureList): void {
    const others = seen.count - 1;
    const levels = kindLevels(seen, at);
    add(out, pair(levels, own), template);
    add(out, levels, template + 1);
    const best = bestOther(seen, at);
    add(out, pair(best, own >> 2), template + 2);
    add(out, pair(best, Math.min(3, others)), template + 3);
    const ends = (seen.sums[ENDS_PERSON] as number) - (marginals[at * L + ENDS_PERSON] as number);
    add(out, pair(ends > 0.9 ? 3 : ends > 0.5 ? 2 : ends > 0.2 ? 1 : 0, own), template + 4);
    add(out, pair(Math.min(3, others), own), template + 5);
  }

  /** Mean probability of each kind at the other places, in four steps, as one number. */
  function kindLevels(seen: Tally, at: number): number {
    let levels = 0;
    for (let kind = 0; kind < KINDS.length; kind++) {
      let sum = 0;
      for (let position = 0; position <= SINGLE; position++) {
        const label = labelOf(kind, position);
        sum += (seen.sums[label] as number) - (marginals[at * L + label] as number);
      }
      levels = levels * 4 + step(sum / (seen.count - 1));
    }
    return levels;
  }

  /** The label most seen at the other places and how sure it is. */
  function bestOther(seen: Tally, at: number): number {
    let best = OUTSIDE;
    let most = 0;
    for (let label = 0; label < L; label++) {
      const sum = (seen.sums[label] as number) - (marginals[at * L + label] as number);
      if (sum > most) {
        most = sum;
        best = label;
      }
    }
    return best * 4 + step(most / (seen.count - 1));
  }

  return { read };
}

function tally(tallies: Map<number, Tally>, key: number, marginals: Float32Array, at: number): void {
  let seen = tallies.get(key);
  if (seen === undefined) {
    seen = { count: 0, sums: new Float32Array(L) };
    tallies.set(key, seen);
  }
  seen.count++;
  for (let label = 0; label < L; label++) {
    seen.sums[label] = (seen.sums[label] as number) + (marginals[at * L + label] as number);
  }
}

/** The most probable label of a word in the first pass and how sure it is: label × 4 + step. */
function ownClass(marginals: Float32Array, i: number): number {
  let best = OUTSIDE;
  for (let label = 1; label < L; label++) {
    if ((marginals[i * L + label] as number) > (marginals[i * L + best] as number)) best = label;
  }
  return best * 4 + step(marginals[i * L + best] as number);
}

function step(probability: number): number {
  return probability < 0.15 ? 0 : probability < 0.5 ? 1 : probability < 0.85 ? 2 : 3;
}

function add(out: FeatureList, value: number, template: number): void {
  out.ids[out.count++] = feature(value, template);
}
