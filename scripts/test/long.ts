import { join } from 'node:path';
import { root } from '../build/root.ts';
import { runProgram } from './run-program.ts';
import { type Outcome, runSteps } from './run-steps.ts';
import { runVitest } from './run-vitest.ts';

/**
 * Runs what takes too long for every change: all cases of the properties, of which `npm test` tries a hundredth, and the packages for the stores made from
 * two clean clones and from the sources package.
 */
const { passed, failed } = await runSteps([
  { title: 'Properties', run: () => runVitest('unit', { DRAMATIS_LONG: '1' }, ['properties']) },
  { title: 'Packages of two clean clones', run: () => script('twice.ts') },
  { title: 'Firefox package from the sources package', run: () => script('from-sources.ts') },
]);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function script(name: string): Promise<Outcome> {
  const { code, output } = await runProgram(join(root, 'scripts', 'zip', name), []);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: [], report: output };
}
