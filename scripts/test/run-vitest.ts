import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './run-program.ts';
import type { Outcome } from './run-steps.ts';

/** The part of vitest's JSON report that we read. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Runs one project of vitest.config.ts, or only its files whose paths hold one of `parts`, and counts its tests. */
export async function runVitest(
  project: string,
  environment: Readonly<Record<string, string>> = {},
  parts: readonly string[] = [],
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-'));
  try {
    const file = join(folder, 'report.json');
    const words = [
      'run',
      ...parts,
      '--project',
      project,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ];
    const { code, output } = await runProgram('vitest/vitest.mjs', words, environment);
    const counted = countTests(readReport(file));
    // Vitest may fail beside its tests, by an unhandled rejection or a crash.
    const failed = code !== 0 && counted.failed === 0 ? 1 : counted.failed;
    return { ...counted, failed, report: failed === 0 ? '' : output };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Adds up a report; a file that failed without a failing test, such as one that does not load, counts as one. */
export function countTests({ testResults }: VitestReport): Omit<Outcome, 'report'> {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failedTests = tests.filter(({ status }) => status === 'failed');
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: failedTests.length + brokenFiles.length,
    skipped: tests.filter(({ status }) => status !== 'passed' && status !== 'failed').map(({ fullName }) => fullName),
  };
}

function readReport(file: string): VitestReport {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return { testResults: [] };
  }
}
