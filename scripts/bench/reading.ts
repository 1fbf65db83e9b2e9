/**
 * Prints how fast the core reads: `npm run -s bench:reading`. Sheets of texts of 100 to 100,000 words, warm, beside what `Intl.Segmenter` takes to
 * find the words of the same text; and the first 1,000 words of a fresh process, opening of the data included. Times are of the processor, so that
 * other programs count little. The texts are the development articles, one after the other, again and again.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { articleFromText } from '../../core/article/plain-text-article.ts';
import { understandArticle } from '../../core/understand.ts';
import { loadKnowledge } from '../factsheet/load-knowledge.ts';
import { developmentTexts } from './development-texts.ts';
import { processorTime, shortest } from './timing.ts';

const lengths = [100, 1_000, 10_000, 100_000];
const freshProcesses = 5;

const words = developmentTexts(1000).flatMap((text) => text.split(' '));
if (words.length === 0) console.log('Nothing to measure: the development articles are not beside this repository');
else if (process.argv.includes('--fresh')) console.log(readFresh());
else measure();

function articleOf(length: number) {
  const times = Math.ceil(length / words.length);
  const text = Array.from({ length: times }, () => words)
    .flat()
    .slice(0, length)
    .join(' ');
  return articleFromText(text, { language: 'de', published: '2026-01-01' });
}

function measure(): void {
  const fresh = Array.from({ length: freshProcesses }, () =>
    Number(execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--fresh'], { encoding: 'utf8' })),
  );
  const knowledge = loadKnowledge();
  const segmenter = new Intl.Segmenter('de', { granularity: 'word' });
  const times = new Map<number, number>();
  for (let run = 0; run < 30; run++) understandArticle(articleOf(1_000), knowledge);
  for (const length of lengths) {
    const article = articleOf(length);
    const reading = shortest(() => understandArticle(article, knowledge), processorTime);
    const segmenting = shortest(() => [...segmenter.segment(article.text)].length, processorTime);
    times.set(length, reading);
    console.log(
      `${`${length} words`.padEnd(16)} ${reading.toFixed(1).padStart(7)} ms, ${(reading / segmenting).toFixed(0)} times Intl.Segmenter`,
    );
  }
  const [some = 0, tenfold = 0] = lengths.slice(-2).map((length) => times.get(length));
  console.log(`ten times 10,000 ${(tenfold / some).toFixed(1).padStart(7)} times as long`);
  console.log(
    `fresh, 1000      ${Math.min(...fresh)
      .toFixed(1)
      .padStart(7)} ms, opening of the data included`,
  );
}

/** Milliseconds to open the data and to read 1,000 words in a process that has done neither before. */
function readFresh(): number {
  const article = articleOf(1_000);
  const begun = processorTime();
  understandArticle(article, loadKnowledge());
  return processorTime() - begun;
}
