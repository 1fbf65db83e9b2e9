import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../../scripts/build/root.ts';

/** A fixture of tests/e2e/fixtures as one classic script, with all that it imports. */
export async function bundle(name: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      lib: { entry: join(root, 'tests', 'e2e', 'fixtures', `${name}.ts`), formats: ['iife'], name: 'fixture' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const each of outputs) {
    if (!('output' in each)) continue;
    for (const file of each.output) if (file.type === 'chunk') return file.code;
  }
  throw new Error(`${name} was bundled into nothing`);
}
