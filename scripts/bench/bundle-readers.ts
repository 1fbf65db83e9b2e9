import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../build/root.ts';

/**
 * Makes the readers into a program as programs are shipped: minified, a file for each reader, nothing to strip or to search for. Returns the path of what reads
 * once and prints what it took. It lies as deep in the repository as its source does, so that it finds the data.
 */
export async function bundleReaders(): Promise<string> {
  const outDir = join(root, 'out', 'bench');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'read-once.ts'),
      outDir,
      emptyOutDir: true,
      minify: true,
      target: 'esnext',
      rollupOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  });
  return join(outDir, 'read-once.mjs');
}
