import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension, extensionFolder } from '../build/build-extension.ts';
import { root } from '../build/root.ts';
import { filesIn } from './files-in.ts';
import { type ZippedFile, zipArchive } from './zip-archive.ts';

/**
 * Writes the packages for the stores to `.output/`, and prints their SHA-256: the same bytes from the same commit, wherever and whenever. Edge gets what Chrome
 * gets; the sources are what Firefox's store asks for, from which `npm run zip` makes its package again.
 */
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };

for (const name of ['chromium', 'firefox'] as const) {
  rmSync(extensionFolder(name), { recursive: true, force: true });
  const { ok, output } = buildExtension(name);
  if (!ok) throw new Error(output);
}
const chromium = zipArchive(filesIn(extensionFolder('chromium')));
save('chrome', chromium);
save('edge', chromium);
save('firefox', zipArchive(filesIn(extensionFolder('firefox'))));
const committed = sources();
if (committed) save('sources', zipArchive(committed));
const changed = committed ? git(['status', '--porcelain']).stdout.trim() : '';
if (changed !== '') console.error(`Not as committed, and so not for a store:\n${changed}`);

function save(store: string, bytes: Uint8Array): void {
  const name = `dramatis-${version}-${store}.zip`;
  mkdirSync(join(root, '.output'), { recursive: true });
  writeFileSync(join(root, '.output', name), bytes);
  console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${name}`);
}

/**
 * What the repository holds at this commit, but for the tests, the training's own texts and the pictures of the listing, of which no build is made. Null in
 * an unpacked sources package, which has no repository.
 */
function sources(): readonly ZippedFile[] | null {
  const { status, stdout, stderr } = git(['ls-tree', '-r', '-z', '--name-only', 'HEAD']);
  if (status !== 0) {
    console.error(`No sources package: ${stderr.trim()}`);
    return null;
  }
  return stdout
    .split('\0')
    .filter((path) => path !== '' && !/^(?:tests|scripts\/tagger\/corpus|docs\/store\/screenshots)\//.test(path))
    .map((path) => ({ path, bytes: readFileSync(join(root, path)) }));
}

function git(words: readonly string[]) {
  return spawnSync('git', words, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
}
