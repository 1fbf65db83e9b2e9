export interface Outcome {
  /** Tests of the step, or 1 for the step as a whole. */
  readonly passed: number;
  readonly failed: number;
  /** Titles of tests that were left out. */
  readonly skipped: readonly string[];
  /** Shown after the step's line, also when all went well. */
  readonly report: string;
}

export interface Step {
  readonly title: string;
  /** Titles of steps without whose success this one makes no sense. */
  readonly after?: readonly string[];
  run(): Promise<Outcome>;
}

export interface Sum {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
}

/** Runs the steps one after another, whatever becomes of the ones before, and adds them up. */
export async function runSteps(steps: readonly Step[], print: (line: string) => void = console.log): Promise<Sum> {
  const broken = new Set<string>();
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    const missing = step.after?.filter((title) => broken.has(title)) ?? [];
    const start = Date.now();
    const outcome = missing.length > 0 ? notRun(missing) : await step.run().catch(crashed);
    if (outcome.failed > 0) broken.add(step.title);
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    print(`${outcome.failed > 0 ? '✗' : '✓'} ${step.title}: ${count(outcome)} (${seconds} s)`);
    if (outcome.report) print(indent(outcome.report));
    outcomes.push(outcome);
  }
  const sum = (part: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[part], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: outcomes.flatMap(({ skipped }) => skipped) };
}

function notRun(missing: readonly string[]): Outcome {
  return { passed: 0, failed: 1, skipped: [], report: `Not run: ${missing.join(', ')} failed.` };
}

function crashed(error: unknown): Outcome {
  const report = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { passed: 0, failed: 1, skipped: [], report };
}

function count({ passed, failed }: Outcome): string {
  if (passed + failed === 1) return failed === 0 ? 'passed' : 'failed';
  return `${passed} passed, ${failed} failed`;
}

function indent(text: string): string {
  return text.trimEnd().replace(/^/gm, '    ');
}
