import { runSteps } from './run-steps.ts';
import { steps } from './steps.ts';

/** Runs every check of the project; ends with one line „N passed, N failed“ and fails when anything did. */
const { passed, failed, skipped } = await runSteps(steps);
for (const title of skipped) console.log(`left out: ${title}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
