import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readArticle } from '../../core/article/read-article.ts';
import type { Article } from '../../core/model.ts';
import { readHtml } from '../factsheet/read-html.ts';

/**
 * Reads all pages of a folder's index.json and writes one prediction a line:
 *     node scripts/evaluate/pages.ts ../shared/pages/index.json out/pages.jsonl [language]
 * The text is what the gold calls body: lede, paragraphs, headings, quotes and lists.
 */
const [indexFile, outFile, language] = process.argv.slice(2);
if (!indexFile || !outFile) {
  console.error('usage: pages.ts INDEX.json PREDICTIONS.jsonl [LANGUAGE]');
  process.exit(2);
}

interface Entry {
  readonly id: string;
  readonly file: string;
  readonly url: string | null;
  readonly lang: string;
}

const entries: readonly Entry[] = JSON.parse(readFileSync(indexFile, 'utf8'));
const predictions = entries
  .filter(({ lang }) => !language || lang === language)
  .map(({ id, file, url }) => {
    const bytes = readFileSync(join(dirname(indexFile), file));
    const html = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    const page = readHtml(html, url);
    const started = performance.now();
    const article = readArticle(page);
    const ms = performance.now() - started;
    if (!article.ok) return { id, isArticle: false, reason: article.failure.reason, text: '', ms };
    const { headline, byline, published } = article.value;
    return {
      id,
      isArticle: true,
      text: bodyOf(article.value),
      title: headline,
      author: byline.join(', '),
      date: published,
      ms,
    };
  });
writeFileSync(outFile, `${predictions.map((prediction) => JSON.stringify(prediction)).join('\n')}\n`);

function bodyOf({ text, blocks }: Article): string {
  return blocks
    .filter(({ role }) => role !== 'headline' && role !== 'byline' && role !== 'caption')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n\n');
}
