import { browser } from 'wxt/browser';
import { dataFilesOf, openKnowledge } from '../../core/knowledge.ts';
import type { Broken, Result, UnsupportedLanguage } from '../../core/model.ts';
import type { Knowledge } from '../../core/understand.ts';

type Opened = Result<Knowledge, UnsupportedLanguage | Broken>;

const opened = new Map<string, Promise<Opened>>();

/** The knowledge of one language, loaded once while the background lives; a failed load is tried again next time. */
export function knowledgeOf(language: string): Promise<Opened> {
  const known = opened.get(language);
  if (known) return known;
  const opening = open(language);
  opened.set(language, opening);
  opening.then(
    (result) => result.ok || opened.delete(language),
    () => opened.delete(language),
  );
  return opening;
}

async function open(language: string): Promise<Opened> {
  const files = dataFilesOf(language);
  if (!files) return { ok: false, failure: { kind: 'unsupportedLanguage', language } };
  const [gazetteer, tagger] = await Promise.all([
    load(files.gazetteer),
    // Without it the rules find names, and the sheet says so.
    load(files.tagger).catch(() => null),
  ]);
  return openKnowledge(language, tagger ? { gazetteer, tagger } : { gazetteer });
}

async function load(file: string): Promise<ArrayBuffer> {
  const response = await fetch(`${browser.runtime.getURL('/')}data/${file}`);
  if (!response.ok) throw new Error(`${file} is missing from the extension`);
  return response.arrayBuffer();
}
