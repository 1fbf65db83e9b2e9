/**
 * Prints how long it takes to decide on saved pages in Chromium, beside Readability and Defuddle in the same pages:
 * `npm run -s bench:pages -- [--pages DIR] [--every N]`. Times are those of the processor in the page's main thread, so that other programs count
 * little; each page is a new process or document, in which nothing has been made ready.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readIndex } from '../evaluate/pages/index-of-pages.ts';
import type { TimedReader } from './readers-to-time.ts';
import { timePages } from './time-pages.ts';

const { values } = parseArgs({ options: { pages: { type: 'string' }, every: { type: 'string', default: '4' } } });
const folder = values.pages ?? fileURLToPath(new URL('../../../shared/pages', import.meta.url));

if (existsSync(join(folder, 'index.json'))) await measure();
else console.log(`Nothing to measure: there is no index.json in ${folder}`);

async function measure(): Promise<void> {
  const every = Math.max(1, Number(values.every) || 1);
  const pages = readIndex(folder).filter((_, at) => at % every === 0);
  const times = await timePages(folder, pages);
  const cost = middle(times.map(({ nothing }) => nothing));
  const row = (of: (page: Readonly<Record<TimedReader, number>>) => number) => times.map((page) => of(page) - cost);
  const ours = row((page) => page.snapshot + page.decision - cost);
  const rows = {
    'gate alone': row(({ gate }) => gate),
    snapshot: row(({ snapshot }) => snapshot),
    'decision and body': row(({ decision }) => decision),
    'ours, whole': ours,
    'ours, once more': row(({ again }) => again),
    isProbablyReaderable: row(({ isProbablyReaderable }) => isProbablyReaderable),
    Readability: row(({ Readability }) => Readability),
    Defuddle: row(({ Defuddle }) => Defuddle),
  };
  console.log(`${times.length} pages, milliseconds of the processor; ratio of the medians to ours`);
  console.log(`${''.padEnd(22)}${['median', '95 of 100', 'ratio'].map((word) => word.padStart(11)).join('')}`);
  for (const [label, values] of Object.entries(rows)) {
    const cells = [middle(values), at(values, 0.95), middle(values) / middle(ours)];
    console.log(`${label.padEnd(22)}${cells.map((cell) => cell.toFixed(2).padStart(11)).join('')}`);
  }
}

function middle(values: readonly number[]): number {
  return at(values, 0.5);
}

function at(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
}
