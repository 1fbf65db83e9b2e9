import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
const lock = '{"lockfileVersion": 3, "packages": {}}';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dramatis-'));
  mkdirSync(join(folder, 'scripts'));
  cpSync('scripts/setup.mjs', join(folder, 'scripts', 'setup.mjs'));
  writeFileSync(join(folder, 'package-lock.json'), lock);
  mkdirSync(join(folder, 'node_modules', '.bin'), { recursive: true });
  symlinkSync(process.execPath, join(folder, 'node_modules', '.bin', 'node'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the set-up with an „npm“ that only says that it was called. */
function setUp(...words: string[]) {
  const npm = join(folder, 'npm.js');
  writeFileSync(npm, "console.log('called with', process.argv.slice(2).join(' '))");
  return spawnSync(process.execPath, [join(folder, 'scripts', 'setup.mjs'), ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: npm },
  });
}

function stamp(text: string) {
  const hash = createHash('sha256').update(text).digest('hex');
  writeFileSync(join(folder, 'node_modules', '.dramatis-lock'), `${hash} ${process.platform} ${process.arch}\n`);
}

test('Set-up is silent when the installed packages are those of the lock file', () => {
  stamp(lock);
  expect(setUp()).toMatchObject({ status: 0, stdout: '', stderr: '' });
});

test('Set-up installs once when the lock file is another, and says so on standard error only', () => {
  stamp('an older lock file');
  const first = setUp();
  expect(first).toMatchObject({ status: 0, stdout: '' });
  expect(first.stderr).toContain('called with ci');
  expect(setUp().stderr).toBe('');
});

test('Set-up installs when there is no stamp', () => {
  expect(setUp().stderr).toContain('called with ci');
});

test('Set-up runs a script with its arguments and gives back its exit code', () => {
  stamp(lock);
  const script = join(folder, 'script.mjs');
  writeFileSync(script, "console.log(process.argv.slice(2).join('+')); process.exitCode = 3;");
  expect(setUp(script, 'one', '--two')).toMatchObject({ status: 3, stdout: 'one+--two\n', stderr: '' });
});
