import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessage } from '../../../entrypoints/background/answer-message.ts';
import { defaultSettings, loadSettings } from '../../../platform/settings.ts';

const changed = { ...defaultSettings, highlights: false };

describe('the background', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => `chrome-extension://dramatis${path}`);
  });
  const us = () => ({ id: fakeBrowser.runtime.id });

  it('saves the settings that a page of the extension sends', async () => {
    const popup = { ...us(), url: 'chrome-extension://dramatis/popup.html' };
    expect(await answerMessage({ kind: 'saveSettings', settings: changed }, popup)).toBe(true);
    expect(await loadSettings()).toEqual(changed);
  });

  it('saves no settings that come out of a page', async () => {
    const page = { ...us(), url: 'https://zeitung.invalid/artikel', tab: { id: 1 } };
    expect(answerMessage({ kind: 'saveSettings', settings: changed }, page)).toBeUndefined();
    expect(await loadSettings()).toEqual(defaultSettings);
  });

  it('does not answer another extension', () => {
    const stranger = { id: 'somebody-else', url: 'chrome-extension://dramatis/popup.html' };
    expect(answerMessage({ kind: 'saveSettings', settings: changed }, stranger)).toBeUndefined();
  });

  it('does not answer what it does not know', () => {
    expect(answerMessage({ kind: 'erase' }, us())).toBeUndefined();
  });
});
