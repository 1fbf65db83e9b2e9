import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Correction } from '../../../core/model.ts';
import { answerMessage } from '../../../entrypoints/background/answer-message.ts';
import { loadCorrections } from '../../../platform/corrections.ts';
import { loadSettings } from '../../../platform/settings.ts';
import { defaultSettings } from '../../../platform/settings-model.ts';

const hide: Correction = { kind: 'hide', name: 'Ilse Kramm', entityKind: 'person', host: null };
const hideHere: Correction = { ...hide, host: 'zeitung.invalid' };
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

  it.each<[string, Correction]>([
    ['hides a name everywhere', hide],
    ['hides a name on its own site', hideHere],
    ['says that it is no name', { ...hide, kind: 'notAName' }],
  ])('keeps what a card in a page %s, and takes it back', async (_, add) => {
    const card = { ...us(), url: 'https://zeitung.invalid/artikel', tab: { id: 1 } };
    expect(await answerMessage({ kind: 'correct', add, remove: null }, card)).toEqual({ ok: true, value: true });
    expect(await loadCorrections()).toEqual([add]);
    expect(await answerMessage({ kind: 'correct', add: null, remove: add }, card)).toEqual({ ok: true, value: true });
    expect(await loadCorrections()).toEqual([]);
  });

  it.each<[string, object]>([
    ['hides a name on another site', { kind: 'correct', add: { ...hide, host: 'blatt.invalid' }, remove: null }],
    ['renames somebody', { kind: 'correct', add: { ...hide, kind: 'rename', to: 'Else Kramm' }, remove: null }],
    ['takes back a rename', { kind: 'correct', add: null, remove: { ...hide, kind: 'rename', to: 'Else Kramm' } }],
    ['brings all corrections', { kind: 'replaceCorrections', corrections: [hide] }],
  ])('keeps nothing that comes out of a page and %s, but does from a page of the extension', async (_, message) => {
    const page = { ...us(), url: 'https://zeitung.invalid/artikel', tab: { id: 1 } };
    expect(answerMessage(message, page)).toBeUndefined();
    expect(await loadCorrections()).toEqual([]);
    const options = { ...us(), url: 'chrome-extension://dramatis/options.html' };
    expect(await answerMessage(message, options)).toEqual({ ok: true, value: true });
  });
});
