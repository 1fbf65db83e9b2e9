import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../build/root.ts';

/** Makes the packages in two clean clones of this commit, in folders of different names, and fails when their bytes differ. */
const parent = mkdtempSync(join(tmpdir(), 'dramatis-zip-'));
try {
  const [first, second] = ['one', 'the-other-one'].map((name) => packagesOf(join(parent, name)));
  console.log(first);
  console.log(first === second ? '2 clones, the same bytes' : `The other clone:\n${second}`);
  process.exitCode = first === second ? 0 : 1;
} finally {
  rmSync(parent, { recursive: true, force: true });
}

function packagesOf(clone: string): string {
  run('git', ['clone', '--quiet', '--no-hardlinks', root, clone], root);
  return run('npm', ['run', '--silent', 'zip'], clone).trim();
}

function run(program: string, words: readonly string[], folder: string): string {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}: ${stderr}`);
  return stdout;
}
