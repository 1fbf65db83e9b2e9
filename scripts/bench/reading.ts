/**
 * Prints how fast the core reads, warm: sentences, whole sheets, of articles of about 1,000 words, beside the time that
 * `Intl.Segmenter` takes to find the words of the same texts in the same run: `npm run -s bench:reading`. The texts are the development articles.
 */
import { articleFromText } from '../../core/article/plain-text-article.ts';
import { splitSentences } from '../../core/text/split-sentences.ts';
import { understandArticle } from '../../core/understand.ts';
import { loadKnowledge } from '../factsheet/load-knowledge.ts';
import { developmentTexts } from './development-texts.ts';
import { median } from './timing.ts';

const texts = developmentTexts(1000);
if (texts.length > 0) measure(texts);
else console.log('Nothing to measure: the development articles are not beside this repository');

function measure(texts: readonly string[]): void {
  const knowledge = loadKnowledge();
  const { language } = knowledge;
  const articles = texts.map((text) => articleFromText(text, { language: 'de', published: '2026-01-01' }));
  const read = articles.map((article) => splitSentences(article, language));
  const tokens = read.flat().reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  const segmenter = new Intl.Segmenter('de', { granularity: 'word' });

  const segmenting = median(() => texts.map((text) => [...segmenter.segment(text)].length));
  const rows = {
    'Intl.Segmenter': segmenting,
    sentences: median(() => articles.map((article) => splitSentences(article, language))),
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
