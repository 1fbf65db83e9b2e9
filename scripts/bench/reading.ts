/**
 * Prints how fast the core reads, warm: sentences, names, whole sheets, of articles of about 1,000 words, beside the time that
 * `Intl.Segmenter` takes to find the words of the same texts in the same run: `npm run -s bench:reading`. The texts are the development articles.
 */
import { existsSync } from 'node:fs';
import { articleFromText } from '../../core/article/plain-text-article.ts';
import { splitSentences } from '../../core/text/split-sentences.ts';
import { understandArticle } from '../../core/understand.ts';
import { readGold } from '../evaluate/gold.ts';
import { loadKnowledge } from '../factsheet/load-knowledge.ts';

const file = new URL('../../../shared/gold/names.de.dev.jsonl', import.meta.url);
if (existsSync(file)) measure(textsOfLength(1000));
else console.log('Nothing to measure: the development articles are not beside this repository');

/** Neighbouring articles put together until each text has at least so many words. */
function textsOfLength(words: number): string[] {
  const texts: string[] = [];
  let open = '';
  for (const { text } of readGold(file)) {
    open += `${text}\n\n`;
    if (open.split(/\s+/).length <= words) continue;
    texts.push(open);
    open = '';
  }
  return texts;
}

function measure(texts: readonly string[]): void {
  const knowledge = loadKnowledge();
  const { language, tagger } = knowledge;
  const articles = texts.map((text) => articleFromText(text, { language: 'de', published: '2026-01-01' }));
  const read = articles.map((article) => splitSentences(article, language));
  const tokens = read.flat().reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  const segmenter = new Intl.Segmenter('de', { granularity: 'word' });

  const segmenting = median(() => texts.map((text) => [...segmenter.segment(text)].length));
  const rows = {
    'Intl.Segmenter': segmenting,
    sentences: median(() => articles.map((article) => splitSentences(article, language))),
    tagger: median(() => read.map((sentences) => tagger.tag(sentences))),
    'whole sheet': median(() => articles.map((article) => understandArticle(article, knowledge))),
  };
  console.log(`${texts.length} texts, ${Math.round(tokens / texts.length)} tokens each`);
  for (const [label, ms] of Object.entries(rows)) {
    const each = (ms / texts.length).toFixed(2);
    const rate = Math.round(tokens / ms);
    console.log(
      `${label.padEnd(15)} ${each} ms a text, ${rate} thousand tokens a second, ${(ms / segmenting).toFixed(1)} times Intl.Segmenter`,
    );
  }
}

/** Milliseconds of the middle one of nine runs, after three that do not count. */
function median(work: () => unknown): number {
  const times = Array.from({ length: 12 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).slice(3);
  return times.sort((a, b) => a - b)[4] ?? 0;
}
