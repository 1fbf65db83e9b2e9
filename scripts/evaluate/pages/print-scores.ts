import type { SavedPage } from './index-of-pages.ts';
import type { PageReadings, ReaderName } from './readers-in-page.ts';
import type { ReaderScores } from './score-reader.ts';

/** In the order of the columns. */
export const readers: readonly ReaderName[] = ['dramatis', 'readability', 'defuddle'];

const lines: readonly (readonly [label: string, key: keyof ReaderScores])[] = [
  ['articles recognised', 'recall'],
  ['of those taken, articles', 'precision'],
  ['other pages taken', 'othersTaken'],
  ['body, precision', 'bodyPrecision'],
  ['body, recall', 'bodyRecall'],
  ['body, F1 of 4 words', 'bodyF1'],
  ['body, F1 of words', 'wordF1'],
  ['lede kept', 'ledeKept'],
  ['must contain', 'mustContain'],
  ['must not contain', 'mustNotContain'],
  ['exact headline', 'headline'],
  ['same day', 'day'],
  ['all authors, no others', 'authors'],
  ['all authors', 'authorsContained'],
  ['ms, median', 'medianMs'],
  ['ms, 95 of 100', 'p95Ms'],
];

/** The table of one group of pages. */
export function printGroup(group: string, scores: Readonly<Record<string, ReaderScores>>): void {
  const own = scores['dramatis'];
  console.log(`\n${group}: ${own?.articles} articles, ${own?.others} others, ${own?.bodies} bodies`);
  console.log(`${''.padEnd(26)}${readers.map((reader) => reader.padStart(12)).join('')}`);
  for (const [label, key] of lines) {
    const cells = readers.map((reader) => {
      const value = scores[reader]?.[key] ?? null;
      return (value === null ? '–' : value.toFixed(key.endsWith('Ms') ? 1 : 3)).padStart(12);
    });
    console.log(`${label.padEnd(26)}${cells.join('')}`);
  }
}

/** The peers' quick check, and the share of the snapshot in our time. */
export function printReaderable(pages: readonly SavedPage[], readings: readonly (PageReadings | null)[]): void {
  const share = (isArticle: boolean) => {
    const some = readings.filter((_, at) => pages[at]?.isArticle === isArticle);
    return (some.filter((reading) => reading?.readerable.isArticle).length / Math.max(1, some.length)).toFixed(3);
  };
  const median = (times: readonly number[]) =>
    [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]?.toFixed(1);
  const read = readings.filter((reading) => reading !== null);
  console.log(
    `\nisProbablyReaderable: articles ${share(true)}, others ${share(false)}, ${median(read.map(({ readerable }) => readerable.ms))} ms`,
  );
  console.log(`our snapshot alone: ${median(read.map(({ snapshotMs }) => snapshotMs))} ms`);
}
