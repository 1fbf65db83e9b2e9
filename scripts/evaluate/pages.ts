import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { readArticle } from '../../core/article/read-article.ts';
import type { Article } from '../../core/model.ts';
import { readHtml } from '../factsheet/read-html.ts';
import { metadataTable, type PageFacts, type PageGold } from './page-metadata.ts';

/**
 * Reads all pages of a folder's index.json and writes one prediction a line:
 *     node scripts/evaluate/pages.ts [--metadata] ../shared/pages/index.json out/pages.jsonl [language]
 * With `--metadata` it also prints how often headline, day and authors of the articles are those of the gold, by language; articles that
 * were declined are read all the same for this. The text is what the gold calls body: lede, paragraphs, headings, quotes and lists.
 */
const { values, positionals } = parseArgs({
  options: { metadata: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [indexFile, outFile, language] = positionals;
if (!indexFile || !outFile) {
  console.error('usage: pages.ts [--metadata] INDEX.json PREDICTIONS.jsonl [LANGUAGE]');
  process.exit(2);
}

interface Entry extends PageGold {
  readonly id: string;
  readonly file: string;
  readonly url: string | null;
}

const entries: readonly Entry[] = JSON.parse(readFileSync(indexFile, 'utf8'));
const facts: { readonly gold: PageGold; readonly facts: PageFacts }[] = [];
const predictions = entries
  .filter(({ lang }) => !language || lang === language)
  .map((entry) => {
    const { id, file, url } = entry;
    const bytes = readFileSync(join(dirname(indexFile), file));
    const html = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    const page = readHtml(html, url);
    const started = performance.now();
    const article = readArticle(page);
    const ms = performance.now() - started;
    const read = values.metadata && entry.isArticle ? readArticle(page, { force: true }) : null;
    if (read?.ok) facts.push({ gold: entry, facts: read.value });
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
if (values.metadata) console.log(metadataTable(facts).join('\n'));

function bodyOf({ text, blocks }: Article): string {
  return blocks
    .filter(({ role }) => role !== 'headline' && role !== 'byline' && role !== 'caption')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n\n');
}
