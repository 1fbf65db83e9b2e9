import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import type { AnnotatedDocument } from './annotated-text.ts';
import { asSentences, mustOpenTagger } from './tag-documents.ts';

/** Lines that say how fast the tagger opens and reads, cold, warm and beside `Intl.Segmenter`. */
export function measureSpeed(
  bytes: ArrayBuffer,
  gazetteer: Gazetteer,
  documents: readonly AnnotatedDocument[],
): string[] {
  const opening = timesOf(9, () => mustOpenTagger(bytes, gazetteer));
  const articles = documents.map(asSentences);
  const tokens = articles.reduce((sum, article) => sum + article.reduce((n, { tokens: own }) => n + own.length, 0), 0);
  const memoryBefore = usedMemory();
  const tagger = mustOpenTagger(bytes, gazetteer);
  const readAll = () => {
    for (const article of articles) tagger.tag(article);
  };
  const cold = timesOf(1, readAll);
  const warm = timesOf(7, readAll);
  const memory = usedMemory() - memoryBefore;
  readAll();
  const segmenter = new Intl.Segmenter('de', { granularity: 'word' });
  const texts = documents.map(({ sentences }) => sentences.map((sentence) => sentence.tokens.join(' ')).join(' '));
  const segmenting = timesOf(7, () => texts.map((text) => [...segmenter.segment(text)].length));
  const rate = (milliseconds: number) => `${Math.round(tokens / milliseconds)} k tokens/s`;
  return [
    `file: ${bytes.byteLength} bytes`,
    `opening: ${median(opening).toFixed(1)} ms`,
    `reading names.de.dev (${tokens} tokens) for the first time: ${rate(median(cold))}`,
    `warm: ${rate(median(warm))}, ${(median(warm) / median(segmenting)).toFixed(1)} times Intl.Segmenter`,
    `memory after that: ${(memory / 2 ** 20).toFixed(1)} MB besides the file`,
  ];
}

/** Bytes in use after a garbage collection. */
function usedMemory(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function timesOf(times: number, work: () => unknown): number[] {
  return Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
