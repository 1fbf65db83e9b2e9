import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A module and all that it imports as one script that can be evaluated in a page. */
export async function bundleReaders(module: URL): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-readers-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: folder,
        minify: false,
        lib: {
          entry: fileURLToPath(module),
          formats: ['iife'],
          name: 'readers',
          fileName: () => 'readers.js',
        },
      },
    });
    // As the content script begins: Chromium then makes all functions ready at once.
    return `//# allFunctionsCalledOnLoad\n${readFileSync(join(folder, 'readers.js'), 'utf8')}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
