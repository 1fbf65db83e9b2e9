import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { obeyCommand } from '../../../entrypoints/background/obey-command.ts';
import { loadSettings } from '../../../platform/settings.ts';

describe('the keyboard commands', () => {
  beforeEach(() => fakeBrowser.reset());

  it('switch highlights off and on again', async () => {
    await obeyCommand('toggle-highlights');
    expect((await loadSettings()).highlights).toBe(false);
    await obeyCommand('toggle-highlights');
    expect((await loadSettings()).highlights).toBe(true);
  });

  it('open the side panel in the window in which they were pressed, before anything is waited for', () => {
    const open = vi.fn(async () => {});
    Object.assign(fakeBrowser, { sidePanel: { open } });
    void obeyCommand('open-side-panel', { windowId: 7 });
    expect(open).toHaveBeenCalledWith({ windowId: 7 });
  });

  it('do nothing when they are not known', async () => {
    await expect(obeyCommand('erase')).resolves.toBeUndefined();
  });
});
