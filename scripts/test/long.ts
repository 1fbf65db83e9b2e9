import { runSteps } from './run-steps.ts';
import { runVitest } from './run-vitest.ts';

/** Runs what takes too long for every change: all cases of the properties, of which `npm test` tries a hundredth. */
const { passed, failed } = await runSteps([
  { title: 'Properties', run: () => runVitest('unit', { DRAMATIS_LONG: '1' }, ['properties']) },
]);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
