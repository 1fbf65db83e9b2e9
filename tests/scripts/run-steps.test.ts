import { expect, test } from 'vitest';
import { type Outcome, runSteps } from '../../scripts/test/run-steps.ts';
import { countTests } from '../../scripts/test/run-vitest.ts';

const outcome = (passed: number, failed: number, skipped: string[] = []): Outcome => ({
  passed,
  failed,
  skipped,
  report: '',
});
const quiet = () => {};

test('The sum adds the tests of all steps', async () => {
  const steps = [
    { title: 'A', run: async () => outcome(1, 0) },
    { title: 'B', run: async () => outcome(20, 2, ['needs gold']) },
  ];
  expect(await runSteps(steps, quiet)).toEqual({ passed: 21, failed: 2, skipped: ['needs gold'] });
});

test('A step that throws counts as one failure, and the next one still runs', async () => {
  const steps = [
    { title: 'A', run: async () => Promise.reject(new Error('no such program')) },
    { title: 'B', run: async () => outcome(1, 0) },
  ];
  const lines: string[] = [];
  expect(await runSteps(steps, (line) => lines.push(line))).toMatchObject({ passed: 1, failed: 1 });
  expect(lines.join('\n')).toContain('no such program');
});

test('A step whose ground has failed is not run, and fails', async () => {
  let ran = false;
  const run = async () => {
    ran = true;
    return outcome(5, 0);
  };
  const steps = [
    { title: 'A', run: async () => outcome(0, 1) },
    { title: 'B', after: ['A'], run },
  ];
  expect(await runSteps(steps, quiet)).toMatchObject({ passed: 0, failed: 2 });
  expect(ran).toBe(false);
});

test('Tests are counted by their state; a file that does not load is a failure', () => {
  const report = {
    testResults: [
      {
        name: 'a.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'one', status: 'passed' },
          { fullName: 'two', status: 'failed' },
          { fullName: 'three', status: 'skipped' },
        ],
      },
      { name: 'b.test.ts', status: 'failed', assertionResults: [] },
      { name: 'c.test.ts', status: 'passed', assertionResults: [{ fullName: 'four', status: 'passed' }] },
    ],
  };
  expect(countTests(report)).toEqual({ passed: 2, failed: 2, skipped: ['three'] });
});
