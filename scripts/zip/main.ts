import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { buildExtension, extensionFolder } from '../build/build-extension.ts';
import { root } from '../build/root.ts';
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
save('sources', zipArchive(sources()));

function save(store: string, bytes: Uint8Array): void {
  const name = `dramatis-${version}-${store}.zip`;
  mkdirSync(join(root, '.output'), { recursive: true });
  writeFileSync(join(root, '.output', name), bytes);
  console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${name}`);
}

function filesIn(folder: string): readonly ZippedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file).split(sep).join('/'), bytes: readFileSync(file) }));
}

/** What the repository holds at this commit, but for the tests' and the training's own texts, of which no build is made. */
function sources(): readonly ZippedFile[] {
  const { status, stdout, stderr } = spawnSync('git', ['ls-tree', '-r', '-z', '--name-only', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  // An unpacked sources package has no repository: it is its own list.
  if (status !== 0) {
    console.error(`No sources package: ${stderr.trim()}`);
    return [];
  }
  return stdout
    .split('\0')
    .filter((path) => path !== '' && !/^(?:tests|scripts\/tagger\/corpus)\//.test(path))
    .map((path) => ({ path, bytes: readFileSync(join(root, path)) }));
}
