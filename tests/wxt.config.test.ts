import { describe, expect, it } from 'vitest';
import type { ConfigEnv, UserManifest } from 'wxt';
import config from '../wxt.config.ts';

const permissions = (browser: string) => {
  const make = config.manifest as (environment: ConfigEnv) => UserManifest;
  return make({ browser, mode: 'production', command: 'build', manifestVersion: 3 });
};

describe('the manifest', () => {
  it.each([
    ['chrome', ['storage', 'sidePanel']],
    ['firefox', ['storage']],
  ])('asks in %s for nothing but %j, each explained in docs/decisions/0003-permissions.md', (browser, asked) => {
    const manifest = permissions(browser);
    expect(manifest.permissions).toEqual(asked);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('optional_host_permissions');
  });

  it.each(['chrome', 'firefox'])('suggests no more than the four keys that Chrome allows (%s)', (browser) => {
    const keys = Object.values(permissions(browser).commands ?? {}).map(
      ({ suggested_key }) => (suggested_key as { readonly default?: string } | undefined)?.default,
    );
    const given = keys.filter((key) => key !== undefined);
    expect(given.length).toBeLessThanOrEqual(4);
    expect(new Set(given).size).toBe(given.length);
  });
});
