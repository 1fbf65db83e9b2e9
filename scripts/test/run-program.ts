import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { root } from '../build/root.ts';

export interface Ended {
  readonly code: number;
  /** Standard output and standard error, interleaved as they came. */
  readonly output: string;
  readonly standardOutput: string;
}

/** Runs a JavaScript program (a path inside of node_modules, or an absolute one) in the repository's root under this very Node. */
export function runProgram(
  program: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [resolve(root, 'node_modules', program), ...words], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', NO_UPDATE_NOTIFIER: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let standardOutput = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    standardOutput += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output, standardOutput }));
  });
}
