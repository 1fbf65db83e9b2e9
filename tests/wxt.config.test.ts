import { describe, expect, it } from 'vitest';
import type { ConfigEnv, UserManifest } from 'wxt';
import config from '../wxt.config.ts';

/** Nothing from outside, no inline script or style, no frame, no form. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'none'; connect-src 'self'; object-src 'none'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

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

  it.each(['chrome', 'firefox'])('forbids its pages in %s whatever is not their own', (browser) => {
    expect(permissions(browser).content_security_policy).toEqual({ extension_pages: policy });
  });

  it.each(['chrome', 'firefox'])('lets nobody else in %s send messages or frame its pages', (browser) => {
    const manifest = permissions(browser);
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('sandbox');
    const open = (manifest.web_accessible_resources ?? []) as readonly { readonly resources: readonly string[] }[];
    expect(open.flatMap(({ resources }) => resources)).toEqual(['card.js']);
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
