import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What the extension answers for its own files; null for one that is missing. */
function serve(files: Readonly<Record<string, Uint8Array | null>>) {
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => path);
  vi.stubGlobal('fetch', async (path: string) => {
    const bytes = files[path] ?? null;
    return { ok: bytes !== null, arrayBuffer: async () => bytes && Uint8Array.from(bytes).buffer };
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const gazetteer = readFileSync('assets/data/gazetteer.de.bin');

test.each([
  ['missing', null],
  ['damaged', new Uint8Array(64)],
])('the background reads with rules alone where the tagger is %s', async (_, tagger) => {
  serve({ '/data/gazetteer.de.bin': gazetteer, '/data/tagger.de.bin': tagger });
  const { knowledgeOf } = await import('../../../entrypoints/background/knowledge.ts');
  const opened = await knowledgeOf('de');
  expect(opened.ok && opened.value.namesFoundBy).toBe('rules');
});

test('the background does not read without the list of places', async () => {
  serve({ '/data/gazetteer.de.bin': null, '/data/tagger.de.bin': readFileSync('assets/data/tagger.de.bin') });
  const { knowledgeOf } = await import('../../../entrypoints/background/knowledge.ts');
  await expect(knowledgeOf('de')).rejects.toThrow('gazetteer.de.bin is missing');
});
