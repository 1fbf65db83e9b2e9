/**
 * Prints as JSON the work of the core on invented texts of about 2,000 and 20,000 words of the language named: by the counters that V8 has for the coverage of
 * tests, how often functions were called and blocks of code entered. To be run with the optimising compilers off, under whose code the counters may stand still;
 * then the numbers are the same on every machine, and what ships knows nothing of them.
 */
import { Session } from 'node:inspector/promises';
import { inventedText } from './invented-text.ts';
import { readCoverage, type Work } from './read-coverage.ts';

/** The work on a shorter text and on one of ten times its sentences. */
export interface Growth {
  readonly words: number;
  readonly work: Work;
  readonly tenfold: Work;
}

const shorter = 150;

const session = new Session();
session.connect();
await session.post('Profiler.enable');
// A function counts only if it was compiled after this.
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const { articleFromText } = await import('../../../core/article/plain-text-article.ts');
const { understandArticle } = await import('../../../core/understand.ts');
const { loadKnowledge } = await import('../../../scripts/factsheet/load-knowledge.ts');

console.log(JSON.stringify(await growthOf(process.argv[2] === 'en' ? 'en' : 'de')));
session.disconnect();

async function growthOf(language: 'de' | 'en'): Promise<Growth> {
  const text = inventedText(language, shorter);
  const work = await workOf(language, text);
  return {
    words: text.split(/\s+/).length,
    work,
    tenfold: await workOf(language, inventedText(language, 10 * shorter)),
  };
}

/** Each text is read with knowledge of its own, so that nothing is remembered from the one before. */
async function workOf(language: 'de' | 'en', text: string): Promise<Work> {
  const article = articleFromText(text, { language, published: '2026-03-02' });
  const knowledge = loadKnowledge(undefined, language);
  await session.post('Profiler.takePreciseCoverage');
  const sheet = understandArticle(article, knowledge);
  if (!sheet.ok) throw new Error(sheet.failure.kind);
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return readCoverage(result);
}
