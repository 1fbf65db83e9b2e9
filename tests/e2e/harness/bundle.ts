import { join } from 'node:path';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';
import { root } from '../../../scripts/build/root.ts';

/**
 * A fixture of tests/e2e/fixtures as one script with all that it imports, as its library is used in development, when it speaks of what it finds wrong: classic for
 * the browser, a module for the server.
 */
export async function bundle(name: string, where: 'browser' | 'server' = 'browser'): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    plugins: [svelte(where)],
    resolve: { conditions: ['development', where === 'browser' ? 'browser' : 'node'] },
    ...(where === 'server' && { ssr: { noExternal: true } }),
    build: {
      write: false,
      minify: false,
      ssr: where === 'server',
      ...(where === 'server'
        ? { rolldownOptions: { input: join(root, 'tests', 'e2e', 'fixtures', `${name}.ts`) } }
        : { lib: { entry: join(root, 'tests', 'e2e', 'fixtures', `${name}.ts`), formats: ['iife'], name: 'fixture' } }),
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const each of outputs) {
    if (!('output' in each)) continue;
    for (const file of each.output) if (file.type === 'chunk') return file.code;
  }
  throw new Error(`${name} was bundled into nothing`);
}

function svelte(where: 'browser' | 'server'): Plugin {
  return {
    name: 'svelte',
    transform(code, id) {
      if (!id.endsWith('.svelte')) return null;
      const generate = where === 'browser' ? 'client' : 'server';
      return { code: compile(code, { filename: id, generate, dev: true }).js.code, map: null };
    },
  };
}
