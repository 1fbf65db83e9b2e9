import { canBeInName, contextFeatures } from './context-features.ts';
import { createDocumentFeatures } from './document-features.ts';
import { feature, hashText } from './hash.ts';
import { LABEL_COUNT } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { wordFacts } from './word-facts.ts';
import { FEATURE_ROOM, type FeatureList, neighbourFeatures, ownFeatures } from './word-features.ts';

/** Words that between them take every path through the features. */
const PROBE = [
  'Dr.',
  'Anna-Lena',
  'OSLOS',
  'Stadtsprecherin',
  "O'Brien's",
  'am',
  '24.',
  'Weg',
  'sagte',
  '"',
  'Anna-Lena',
];

/** A lexicon without data: what it says of a word is made from the word alone. */
const probeLexicon: Lexicon = {
  find: (word) => hashText(word, 7) & 0xffff,
  cluster: (row, granularity) => 1 + ((row >>> granularity) & 63),
  usage: (row) => Math.imul(row, 0x9e3779b1) >>> 2,
  contextKinds: (row) => row & 0x7ff,
  isRole: (row) => row % 3 === 0,
};

/** A number that changes when the features of a word, its context or its document change. */
export function fingerprintOfFeatures(): number {
  const facts = PROBE.map((word) => wordFacts(word, probeLexicon, (form) => hashText(form, 9) & 0x3fff));
  const marginals = Float32Array.from({ length: PROBE.length * LABEL_COUNT }, (_, i) => (i % 7) / 7);
  const document = createDocumentFeatures({ words: facts, marginals });
  const found: FeatureList = { ids: new Int32Array(4 * FEATURE_ROOM), count: 0 };
  let fingerprint = 0;
  for (let i = 2; i + 2 < facts.length; i++) {
    const [before2, before, word, after, after2] = facts.slice(i - 2, i + 3);
    if (!before2 || !before || !word || !after || !after2) continue;
    found.count = 0;
    ownFeatures(word, found);
    for (const offset of [-2, -1, 1, 2]) neighbourFeatures(word, offset, found);
    contextFeatures(before2, before, word, after, after2, i === 4, i % 3, found);
    document.read(i, found);
    found.ids[found.count++] = canBeInName(before, word, after) ? 1 : 0;
    for (let k = 0; k < found.count; k++) fingerprint = feature(fingerprint ^ (found.ids[k] as number), k);
  }
  return fingerprint >>> 0;
}
