import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { LexiconRow } from '../../core/tagger/lexicon.ts';

/** Rows of the lexicon from the word clusters, the word statistics and the list of titles and offices. */
export function lexiconRows(corpora: string, roles: string): LexiconRow[] {
  const rows = new Map<
    string,
    { clusters: [number, number, number]; usage: number; contextKinds: number; isRole: boolean }
  >();
  const rowOf = (word: string) => {
    const row = rows.get(word) ?? { clusters: [0, 0, 0], usage: 0, contextKinds: 0, isRole: false };
    rows.set(word, row);
    return row;
  };
  for (const [word, ...ids] of table(`${corpora}/headlines/clusters.de.tsv.gz`)) {
    rowOf(word ?? '').clusters = [1 + Number(ids[0]), 1 + Number(ids[1]), 1 + Number(ids[2])];
  }
  for (const [word, ...buckets] of table(`${corpora}/headlines/word-statistics.de.tsv.gz`)) {
    rowOf(word ?? '').usage = packUsage(buckets.join(''));
  }
  for (const word of readFileSync(roles, 'utf8').split(/\s+/u)) if (word !== '') rowOf(word).isRole = true;
  return [...rows].map(([word, row]) => ({ word, ...row }));
}

/** The words that have clusters, the most frequent first; `corpora` is the folder that holds headlines/. */
export function wordsOfClusters(corpora: string): string[] {
  return table(`${corpora}/headlines/clusters.de.tsv.gz`).map(([word]) => word ?? '');
}

/** The ten buckets (L A J I V P N T G F) in three bits each; the last, frequency, counts from 1. */
function packUsage(buckets: string): number {
  let packed = 0;
  for (let k = 0; k < 10; k++) packed |= (Number(buckets[2 * k + 1]) + (k === 9 ? 1 : 0)) << (3 * k);
  return packed >>> 0;
}

function table(file: string): string[][] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => line.split('\t'));
}
