import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readIndex, type SavedPage } from './index-of-pages.ts';
import { printErrors } from './print-errors.ts';
import { printGroup, printReaderable, readers } from './print-scores.ts';
import { readPages } from './read-pages.ts';
import type { PageReadings, ReaderName } from './readers-in-page.ts';
import { type Read, type ReaderScores, scoreReader } from './score-reader.ts';

/**
 * Reads a folder of saved pages in Chromium with our own code, Readability and Defuddle, and prints how well each tells articles, finds
 * bodies and metadata, and how long it takes; the last line is JSON with the figures of all.
 *     npm run -s evaluate:pages -- [--pages DIR] [--language de] [--errors] [--predictions FILE]
 */
const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    language: { type: 'string' },
    errors: { type: 'boolean', default: false },
    predictions: { type: 'string' },
  },
});
const folder = values.pages ?? fileURLToPath(new URL('../../../../shared/pages', import.meta.url));

if (existsSync(join(folder, 'index.json'))) await evaluate();
else console.log(`Nothing to evaluate: there is no index.json in ${folder}`);

async function evaluate(): Promise<void> {
  const pages = readIndex(folder).filter(({ lang }) => !values.language || lang === values.language);
  const readings = await readPages(folder, pages);
  const groups = groupsOf(pages);
  const figures: Record<string, Record<string, ReaderScores>> = {};
  for (const [group, belongs] of groups) {
    const scores = Object.fromEntries(
      readers.map((reader) => [reader, scoreReader(readsOf(reader, pages, readings, belongs))]),
    );
    figures[group] = scores;
    printGroup(group, scores);
  }
  printReaderable(pages, readings);
  if (values.errors) printErrors(pages, readings);
  if (values.predictions) writePredictions(values.predictions, pages, readings);
  console.log(JSON.stringify(figures));
}

/** All pages, then each language, corpus and the German news. */
function groupsOf(pages: readonly SavedPage[]): readonly (readonly [string, (page: SavedPage) => boolean])[] {
  const frequent = (values: readonly string[]) =>
    [...new Set(values)].filter((value) => values.filter((other) => other === value).length >= 10).sort();
  return [
    ['all', () => true],
    ['German news', (page) => page.lang === 'de' && (!page.isArticle || page.isNews === true)],
    ...frequent(pages.map(({ lang }) => lang)).map((lang) => [lang, (page: SavedPage) => page.lang === lang] as const),
    ...frequent(pages.map(({ corpus }) => corpus)).map(
      (corpus) => [corpus, (page: SavedPage) => page.corpus === corpus] as const,
    ),
  ];
}

function readsOf(
  reader: ReaderName,
  pages: readonly SavedPage[],
  readings: readonly (PageReadings | null)[],
  belongs: (page: SavedPage) => boolean,
): readonly Read[] {
  return pages.flatMap((page, at) => {
    if (!belongs(page)) return [];
    const all = readings[at] ?? null;
    const reading = all?.[reader] ?? null;
    return [{ page, reading, stated: reader === 'dramatis' ? (all?.forced ?? null) : reading }];
  });
}

/** In the format of the shared scorer, `score-pages.py`. */
function writePredictions(file: string, pages: readonly SavedPage[], readings: readonly (PageReadings | null)[]): void {
  mkdirSync(dirname(file), { recursive: true });
  const predictions = pages.map(({ id }, at) => {
    const {
      isArticle = false,
      text = '',
      title = null,
      authors = [],
      date = null,
      ms = 0,
    } = readings[at]?.dramatis ?? {};
    return JSON.stringify({ id, isArticle, text, title, author: authors.join(', '), date, ms });
  });
  writeFileSync(file, `${predictions.join('\n')}\n`);
}
