import { expect, test } from 'vitest';
import { LABEL_COUNT } from '../../../core/tagger/labels.ts';
import { packLexicon, readLexicon } from '../../../core/tagger/lexicon.ts';
import { createSentenceScores } from '../../../core/tagger/sentence-scores.ts';
import { packWeights, readWeights } from '../../../core/tagger/weights.ts';
import { createFeatureReader } from '../../../scripts/tagger/token-features.ts';
import { noGazetteer } from './small-tagger.ts';

const lexicon = readLexicon(
  packLexicon([
    { word: 'Oslo', clusters: [3, 40, 500], usage: 0o1234567, contextKinds: 0o3172, isRole: false },
    { word: 'Ministerin', clusters: [9, 41, 600], usage: 0o7654321, contextKinds: 0, isRole: true },
    { word: 'am', clusters: [5, 6, 7], usage: 0o1, contextKinds: 0, isRole: false },
  ]),
);
const gazetteer = { ...noGazetteer, classesOf: (form: string) => (form === 'Oslo' ? 8 : 0) };
const sentence = ['Die', 'Ministerin', 'Ane', 'Dahl-Holt', 'flog', 'am', '3.', 'Mai', 'gern', 'nach', 'Oslo', '.'];

test('training and tagger see the same features', () => {
  if (lexicon === null) throw new Error('the lexicon cannot be read');
  const hashes = createFeatureReader(lexicon, gazetteer)(sentence, 0);
  const different = [...new Set(hashes.flatMap((token) => [...token]))];
  // A power of two for each feature and label is packed without loss.
  const weightOf = (hash: number, label: number) => 2 ** -(((hash >>> 3) + label) % 5);
  const rows = different.flatMap((hash) => [...Array(LABEL_COUNT).keys()].map((label) => weightOf(hash, label)));
  const weights = readWeights(packWeights(Int32Array.from(different), Float32Array.from(rows)));
  if (weights === null) throw new Error('the weights cannot be read');
  const scores = new Float32Array(sentence.length * LABEL_COUNT);
  createSentenceScores(weights, lexicon, gazetteer)(sentence, scores, 0, []);
  hashes.forEach((token, i) => {
    if (token.length === 0) {
      expect(scores[i * LABEL_COUNT]).toBe(0);
      return;
    }
    for (let label = 0; label < LABEL_COUNT; label++) {
      const sum = token.reduce((total, hash) => total + weightOf(hash, label), 0);
      expect(Math.abs((scores[i * LABEL_COUNT + label] ?? 0) / sum - 1)).toBeLessThan(0.02);
    }
  });
});

test('a word that raw text knows has no features among small words', () => {
  if (lexicon === null) throw new Error('the lexicon cannot be read');
  const hashes = createFeatureReader(lexicon, gazetteer)(sentence, 0);
  expect(hashes.map((token) => token.length > 0)).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
    true,
    true,
    true,
    true,
    true,
    true,
  ]);
});

test('a word that raw text does not know can be a name among small words', () => {
  if (lexicon === null) throw new Error('the lexicon cannot be read');
  const hashes = createFeatureReader(lexicon, gazetteer)(['am', 'am', 'n24', 'am', 'am'], 0);
  expect(hashes.map((token) => token.length > 0)).toEqual([false, false, true, false, false]);
});
