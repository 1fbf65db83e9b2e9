import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Growth } from './count-work.ts';

/**
 * What each room may do for a word of invented news: calls of functions and blocks of code entered, a fifth more than was counted when the budget was set. Who
 * needs more says for what, and raises it here; who has made something cheaper lowers it. How many words a tagger decides at once depends on its training: the
 * English one has the budget of the German, of which it takes two thirds.
 */
const budget = {
  text: { de: 70, en: 83 },
  gazetteer: { de: 63, en: 60 },
  tagger: { de: 1060, en: 1060 },
  mentions: { de: 39, en: 40 },
  entities: { de: 170, en: 158 },
  facts: { de: 205, en: 207 },
  languages: { de: 62, en: 20 },
  all: { de: 1670, en: 1670 },
  'gazetteer probes': { de: 11.6, en: 11.6 },
  'feature lookups': { de: 33, en: 33 },
} as const;

/** What ten times the text may take; more than ten for tables that grow by doubling. */
const mostTimes = 10.5;

const node = fileURLToPath(new URL('../../../node_modules/.bin/node', import.meta.url));
const program = fileURLToPath(new URL('./count-work.ts', import.meta.url));

describe.each(['de', 'en'] as const)('Reading a word of %s', (language) => {
  let growth: Growth;
  beforeAll(async () => {
    // Under optimised code the counters may stand still.
    const words = ['--no-opt', '--no-maglev', program, language];
    const { stdout } = await promisify(execFile)(node, words, { encoding: 'utf8' });
    growth = JSON.parse(stdout) as Growth;
  }, 120_000);

  test.each(Object.entries(budget))('is within the budget of work: %s', (what, most) => {
    const each = (growth.work[what] ?? Number.NaN) / growth.words;
    expect(each).toBeGreaterThan(0);
    expect(each).toBeLessThanOrEqual(most[language]);
  });

  test.each(Object.keys(budget))('takes no more work in a text ten times as long: %s', (what) => {
    expect((growth.tenfold[what] ?? Number.NaN) / (growth.work[what] ?? 0)).toBeLessThanOrEqual(mostTimes);
  });
});
