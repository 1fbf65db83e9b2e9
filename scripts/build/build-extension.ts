import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserName } from '../browsers/browser-candidates.ts';
import { root } from './root.ts';

const targets: Readonly<Record<BrowserName, string>> = { chromium: 'chrome', firefox: 'firefox' };

/** Where the build for a browser lies: an absolute path. */
export function extensionFolder(name: BrowserName): string {
  return join(root, '.output', `${targets[name]}-mv3`);
}

/** Builds the extension for one browser; `output` is what the build said. */
export function buildExtension(name: BrowserName): { readonly ok: boolean; readonly output: string } {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', targets[name]], {
    cwd: root,
    encoding: 'utf8',
  });
  return { ok: status === 0, output: stdout + stderr };
}
