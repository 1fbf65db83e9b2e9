import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserName } from '../browsers/browser-candidates.ts';
import { extensionFolder } from '../build/build-extension.ts';
import type { Outcome } from './run-steps.ts';

interface Budget {
  readonly part: string;
  /** Bytes, gzipped, of all files together: what each page, or each opening of the popup, has to load. */
  readonly limit: number;
  files(folder: string): readonly string[];
}

const budgets: readonly Budget[] = [
  { part: 'content script', limit: 20_000, files: (folder) => filesIn(folder, 'content-scripts') },
  { part: 'popup', limit: 40_000, files: (folder) => filesOfPage(folder, 'popup.html').atOnce },
  { part: 'map', limit: 150_000, files: filesOfMap },
];

/** Compares what the builds load with what the project allows itself; one test per part and browser. */
export function checkBudget(browsers: readonly BrowserName[]): Outcome {
  const lines: string[] = [];
  let failed = 0;
  for (const browser of browsers) {
    for (const { part, limit, files } of budgets) {
      const bytes = files(extensionFolder(browser)).reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
      // No bytes mean that the build is not laid out as this file believes.
      const ok = bytes > 0 && bytes <= limit;
      if (!ok) failed += 1;
      lines.push(`${ok ? 'within' : 'NOT WITHIN'} budget: ${part} for ${browser}, ${bytes} of ${limit} bytes gzipped`);
    }
  }
  return { passed: lines.length - failed, failed, skipped: [], report: lines.join('\n') };
}

function filesIn(folder: string, name: string): readonly string[] {
  return readdirSync(join(folder, name)).map((file) => join(folder, name, file));
}

/** What the popup loads only for an article with places. */
function filesOfMap(folder: string): readonly string[] {
  const { later } = filesOfPage(folder, 'popup.html');
  return later.length === 0 ? [] : [...later, join(folder, 'data', 'world.json')];
}

interface PageFiles {
  /** The scripts and styles that the page names, and the scripts that these import. */
  readonly atOnce: readonly string[];
  /** The scripts that are imported when they are wanted, and what only they import. */
  readonly later: readonly string[];
}

function filesOfPage(folder: string, page: string): PageFiles {
  const named = references(readFileSync(join(folder, page), 'utf8'), /(?:src|href)="\/([^"]+\.(?:js|css))"/g);
  const atOnce = withImports(folder, named, /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g);
  const all = withImports(folder, named, /(?:from|import)\s*\(?["'`]\.\/([^"'`]+\.js)["'`]/g);
  const paths = (files: readonly string[]) => files.map((file) => join(folder, file));
  return { atOnce: paths(atOnce), later: paths(all.filter((file) => !atOnce.includes(file))) };
}

function withImports(folder: string, files: readonly string[], imports: RegExp): readonly string[] {
  const found = new Set<string>();
  const waiting = [...files];
  for (const file of waiting) {
    if (found.has(file)) continue;
    found.add(file);
    if (!file.endsWith('.js')) continue;
    const imported = references(readFileSync(join(folder, file), 'utf8'), imports);
    waiting.push(...imported.map((name) => join(file, '..', name)));
  }
  return [...found];
}

function references(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, file]) => file ?? []);
}
