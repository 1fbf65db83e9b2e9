import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { german } from '../../../core/languages/de/index.ts';
import { joinWords } from '../../../core/tagger/joined-words.ts';
import type { Lexicon } from '../../../core/tagger/lexicon.ts';
import { normaliseToken, startsUpper } from '../../../core/tagger/word-form.ts';
import { tokenise } from '../../../core/text/tokenise.ts';
import { seededRandom, shuffle } from '../seeded-random.ts';
import type { Dropout } from './embedding.ts';
import type { NeuralSentence } from './inputs.ts';
import { createNetwork, type Saved, type Shape } from './network.ts';
import { createWordGuessing, type Riddle } from './word-guessing.ts';

export interface WordPlan {
  readonly shape: Shape;
  readonly lexicon: Lexicon;
  readonly read: (tokens: readonly string[], domain: number) => NeuralSentence;
  /** Lines of the file that are read, in random order. */
  readonly lines: number;
  readonly seed: number;
  readonly report: (line: string) => void;
}

const BATCH = 1000;
const RATE = 0.002;
const ROW_RATE = 0.05;
const DECAY = 0.001;
const DROPOUT: Dropout = { rows: 0.2, groups: [0.2, 0.1, 0.1, 0.1], input: 0.1, output: 0.1 };
const LONGEST = 200;

/** Lets a network guess the fine clusters of words in headlines; what it learns is where a network of names begins. */
export function learnWords(file: string, plan: WordPlan): Saved {
  const random = seededRandom(plan.seed);
  const network = createNetwork(plan.shape, random);
  const learn = createWordGuessing(network);
  const lines = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line.length > 20);
  const order = Int32Array.from(lines.keys());
  shuffle(order, random);
  const count = Math.min(lines.length, plan.lines);
  let loss = 0;
  let asked = 0;
  let tokens = 0;
  let inBatch = 0;
  let batch: Riddle[] = [];
  for (let k = 0; k < count; k++) {
    const words = wordsOf(lines[order[k] as number] as string);
    if (words.length >= 4) {
      batch.push(riddleOf(words, plan, random));
      inBatch += words.length;
      tokens += words.length;
    }
    if (inBatch <= BATCH) continue;
    const learned = learn(batch, DROPOUT);
    loss += learned.loss;
    asked += learned.count;
    const left = Math.max(0.05, 1 - (k + 1) / count) * Math.min(1, tokens / 20_000);
    network.step([network.words.weight, network.words.bias], RATE * left, ROW_RATE * Math.max(0.2, left), DECAY);
    batch = [];
    inBatch = 0;
    if (asked < 100_000) continue;
    plan.report(`${k + 1} lines, ${tokens} tokens, loss ${(loss / asked).toFixed(3)}`);
    loss = asked = 0;
  }
  return network.save();
}

function wordsOf(line: string): readonly string[] {
  const tokens = tokenise(line, { start: 0, end: line.length }, german).map((token) => token.text);
  return joinWords(tokens).words.slice(0, LONGEST).map(normaliseToken);
}

/** Asks for every fifth capitalised word and a few of the others: hidden, or with its letters, its classes or all of it shown. */
function riddleOf(words: readonly string[], { lexicon, read }: WordPlan, random: () => number): Riddle {
  const hides = new Uint8Array(words.length);
  const answers = new Int32Array(words.length).fill(-1);
  words.forEach((word, i) => {
    if (random() >= (startsUpper(word) ? 0.22 : 0.06)) return;
    const row = lexicon.find(word);
    answers[i] = row < 0 ? 0 : lexicon.cluster(row, 2);
    const dice = random();
    hides[i] = dice < 0.45 ? 1 : dice < 0.65 ? 2 : dice < 0.85 ? 3 : 0;
  });
  return { ...read(words, 0), hides, answers };
}
