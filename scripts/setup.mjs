/**
 * Makes node_modules equal to package-lock.json, then runs a script under the Node of node_modules:
 *
 *     node scripts/setup.mjs [SCRIPT [ARGUMENT…]]
 *
 * Needs nothing but Node ≥ 20 and npm; writes to standard error only, and nothing when there is nothing to do.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname ?? '.', '..');
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.dramatis-lock');
const windows = process.platform === 'win32';
/** A shell remembers where it found `node` before the installation: the script is therefore started from here. */
const installedNode = windows ? join(modules, 'node', 'bin', 'node.exe') : join(modules, '.bin', 'node');

process.exitCode = await main(process.argv.slice(2));

/** @param {string[]} script and its arguments @returns {Promise<number>} the exit code */
async function main(script) {
  const stamp = stampOf(readFileSync(join(root, 'package-lock.json')));
  if (!isInstalled(stamp)) {
    console.error('Installing the packages of package-lock.json …');
    const code = await install();
    if (code !== 0 || !existsSync(installedNode)) {
      console.error('npm ci failed: see above. Without a network it needs a cache that holds the packages.');
      return code || 1;
    }
    writeFileSync(stampFile, stamp);
  }
  return script.length === 0 ? 0 : run(installedNode, script, 'inherit');
}

/** What is installed depends on the lock file, and on the machine by the packages with binaries. @param {Buffer} lock */
function stampOf(lock) {
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform} ${process.arch}\n`;
}

/** @param {string} stamp */
function isInstalled(stamp) {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp && existsSync(installedNode);
}

function install() {
  // The machine's Node may be older than some packages ask for: they run under the Node that is being installed.
  const options = ['ci', '--prefer-offline', '--loglevel=error'];
  const npm = process.env['npm_execpath'];
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...options], 'stderr');
  return run(windows ? 'npm.cmd' : 'npm', options, 'stderr');
}

/**
 * @param {string} command
 * @param {string[]} options
 * @param {'inherit' | 'stderr'} output where its standard output goes
 * @returns {Promise<number>} the exit code
 */
function run(command, options, output) {
  const stdio = /** @type {import('node:child_process').StdioOptions} */ (
    output === 'inherit' ? 'inherit' : ['ignore', 2, 2]
  );
  const where = output === 'inherit' ? {} : { cwd: root };
  return new Promise((done) => {
    const child = spawn(command, options, { ...where, stdio, shell: windows && command.endsWith('.cmd') });
    // The terminal sends an interrupt to both: this process ends when the script has cleaned up.
    process.on('SIGINT', () => {});
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      done(1);
    });
    child.on('exit', (code) => done(code ?? 1));
  });
}
