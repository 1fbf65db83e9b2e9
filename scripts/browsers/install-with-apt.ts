import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether this is Debian, or a child of it, and we may install packages. */
export function canInstallWithApt(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs a Debian package; what apt says goes to standard error. Throws nothing: look afterwards whether it is there. */
export function installWithApt(name: string): void {
  console.error(`Installing ${name} with apt-get …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const options of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', name, 'fonts-dejavu-core'],
  ]) {
    spawnSync('/usr/bin/apt-get', options, { env: environment, stdio: ['ignore', 2, 2] });
  }
}
