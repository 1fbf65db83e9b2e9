import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessage } from '../../../entrypoints/background/answer-message.ts';
import { defaultSettings } from '../../../platform/settings-model.ts';

const correction = { kind: 'rename', name: 'Ilse Kramm', entityKind: 'person', host: null, to: 'Else Kramm' };

/** What changes or takes away something that is kept, and that only a page of our own may send. */
const changes = [
  { kind: 'saveSettings', settings: { ...defaultSettings, highlights: false } },
  { kind: 'correct', add: correction, remove: null },
  { kind: 'replaceCorrections', corrections: [] },
  { kind: 'takeEntity', tabId: 1 },
];

describe('what is kept', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => `chrome-extension://dramatis${path}`);
  });

  const id = () => fakeBrowser.runtime.id;
  it.each<[string, () => { id?: string; url?: string }]>([
    ['a content script', () => ({ id: id(), url: 'https://zeitung.invalid/artikel' })],
    ['a sender without an address', () => ({ id: id() })],
    [
      'another extension that gives our address',
      () => ({ id: 'somebody', url: 'chrome-extension://dramatis/popup.html' }),
    ],
    ['a sender without a name', () => ({ url: 'chrome-extension://dramatis/popup.html' })],
    ['a page with our address in its own', () => ({ id: id(), url: 'https://x.invalid/chrome-extension://dramatis/' })],
    ['an extension with our name in its address', () => ({ id: id(), url: 'chrome-extension://dramatis.invalid/a' })],
  ])('is not changed by %s', async (_, sender) => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    for (const message of changes) expect(answerMessage(message, sender())).toBeUndefined();
    await Promise.resolve();
    expect(set).not.toHaveBeenCalled();
  });
});
