import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../build/root.ts';
import { readArchive } from './read-archive.ts';

/**
 * Does what a reviewer of addons.mozilla.org does: unpacks the sources package of `npm run zip` into an empty folder, runs there `npm ci` and
 * `npm run zip`, and fails when the Firefox package that comes out differs in one byte from the one that is uploaded.
 */
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
const packageOf = (store: string) => join('.output', `dramatis-${version}-${store}.zip`);
const folder = mkdtempSync(join(tmpdir(), 'dramatis-sources-'));
try {
  npm(['run', '--silent', 'zip'], root);
  const files = readArchive(readFileSync(join(root, packageOf('sources'))));
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  npm(['ci'], folder);
  npm(['run', 'zip'], folder);
  const [uploaded, built] = [root, folder].map((place) => readFileSync(join(place, packageOf('firefox'))));
  const same = uploaded?.equals(built ?? Buffer.alloc(0)) === true;
  console.log(`${files.length} files of sources: ${same ? 'the same Firefox package' : 'ANOTHER Firefox package'}`);
  process.exitCode = same ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function npm(words: readonly string[], place: string): void {
  const { status, stdout, stderr } = spawnSync('npm', words, { cwd: place, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ${words.join(' ')}: ${stdout}${stderr}`);
}
