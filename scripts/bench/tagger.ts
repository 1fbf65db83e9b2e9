/**
 * What the shipped tagger costs: `npm run -s bench`. Times are of the processor and the shortest of eight runs, as other programs
 * only make them longer; beside them stands what `Intl.Segmenter` takes to find the words of the same texts. The texts are the development articles.
 */
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { articleFromText } from '../../core/article/plain-text-article.ts';
import { openTagger } from '../../core/tagger/open-tagger.ts';
import type { Tagger } from '../../core/tagger/tagger.ts';
import { splitSentences } from '../../core/text/split-sentences.ts';
import { loadKnowledge } from '../factsheet/load-knowledge.ts';
import { developmentTexts } from './development-texts.ts';
import { processorTime, shortest } from './timing.ts';

const { language, gazetteer } = loadKnowledge();
const bytes = Uint8Array.from(readFileSync(new URL('../../assets/data/tagger.de.bin', import.meta.url))).buffer;
console.log(`size               ${bytes.byteLength} bytes`);
console.log(`open               ${shortest(opened, () => performance.now()).toFixed(2)} ms`);
const texts = developmentTexts(1000);
if (texts.length > 0) measure(texts);
else console.log('No figures for articles: the development articles are not beside this repository');

function opened(): Tagger {
  const result = openTagger(bytes, gazetteer);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

function measure(texts: readonly string[]): void {
  const articles = texts.map((text) => splitSentences(articleFromText(text, { language: 'de' }), language));
  const tokens = articles.flat().reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  const segmenter = new Intl.Segmenter('de', { granularity: 'word' });
  const before = memoryUsed();
  const tagger = opened();
  const read = () => articles.map((sentences) => tagger.tag(sentences));
  read();
  const memory = memoryUsed() - before;
  read();
  const warm = shortest(read, processorTime);
  const byTheClock = shortest(read, () => performance.now());
  const segmenting = shortest(() => texts.map((text) => [...segmenter.segment(text)].length), processorTime);
  const first = shortest(() => {
    const fresh = opened();
    for (const sentences of articles) fresh.tag(sentences);
  }, processorTime);
  const rate = (ms: number) => `${Math.round(tokens / ms)} thousand tokens a second`;
  console.log(
    `read, warm         ${rate(warm)}, ${(warm / segmenting).toFixed(1)} times Intl.Segmenter (${rate(segmenting)})`,
  );
  console.log(`      by the clock ${rate(byTheClock)}`);
  console.log(
    `read, fresh        ${rate(first)}: ${texts.length} texts of ${Math.round(tokens / texts.length)} tokens, opening included`,
  );
  console.log(`memory             ${(memory / 1e6).toFixed(1)} MB besides the file`);
}

function memoryUsed(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
