import type { BrowserName } from '../browsers/browser-candidates.ts';
import { buildExtension } from '../build/build-extension.ts';
import { checkBudget } from './check-budget.ts';
import { lintForFirefox } from './lint-for-firefox.ts';
import { runProgram } from './run-program.ts';
import type { Outcome, Step } from './run-steps.ts';
import { runVitest } from './run-vitest.ts';

const buildTitles: Readonly<Record<BrowserName, string>> = {
  chromium: 'Build for Chromium',
  firefox: 'Build for Firefox',
};
const builds = Object.values(buildTitles);

/** Everything that `npm test` checks, in order. Builds come before types: they write the types of WXT. */
export const steps: readonly Step[] = [
  { title: 'Biome', run: () => program('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']) },
  { title: buildTitles.chromium, run: () => build('chromium') },
  { title: buildTitles.firefox, run: () => build('firefox') },
  { title: 'Types', run: () => program('typescript/bin/tsc', ['-p', 'tsconfig.json']) },
  { title: 'Types of the core', run: () => program('typescript/bin/tsc', ['-p', 'core/tsconfig.json']) },
  { title: 'Unit tests', run: () => runVitest('unit') },
  { title: 'Lint of the Firefox package', after: [buildTitles.firefox], run: lintForFirefox },
  { title: 'Size of the builds', after: builds, run: async () => checkBudget(['chromium', 'firefox']) },
  {
    title: 'End-to-end tests',
    after: builds,
    run: () => runVitest('e2e', { DRAMATIS_BUILT: '1' }),
  },
];

async function program(path: string, words: readonly string[]): Promise<Outcome> {
  const { code, output } = await runProgram(path, words);
  return outcome(code === 0, code === 0 ? '' : output);
}

async function build(name: BrowserName): Promise<Outcome> {
  const { ok, output } = buildExtension(name);
  return outcome(ok, ok ? '' : output);
}

function outcome(ok: boolean, report: string): Outcome {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [], report };
}
