import { openGazetteer } from './gazetteer/open-gazetteer.ts';
import { german } from './languages/de/index.ts';
import { english } from './languages/en/index.ts';
import type { Language } from './languages/language.ts';
import type { Broken, Result, UnsupportedLanguage } from './model.ts';
import { createBaselineTagger } from './tagger/baseline/create-baseline-tagger.ts';
import { openTagger } from './tagger/open-tagger.ts';
import type { Knowledge } from './understand.ts';

const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [german, english].map((language) => [language.code, language]),
);

/** The language whose data an article is read with: its own, or English, whose lists have the names that are most widely written so. */
export function languageToReadWith(languageCode: string): string {
  return LANGUAGES.has(languageCode) ? languageCode : english.code;
}

/** The files in assets/data with what is known of a language; null for one that is not read. */
export function dataFilesOf(languageCode: string): { readonly gazetteer: string; readonly tagger: string } | null {
  if (!LANGUAGES.has(languageCode)) return null;
  return { gazetteer: `gazetteer.${languageCode}.bin`, tagger: `tagger.${languageCode}.bin` };
}

/**
 * Opens all that the core must know to read one language; keeps views into the data. Without a learned tagger, or with a damaged one,
 * the rules find names, and sheets say so.
 */
export function openKnowledge(
  languageCode: string,
  data: { readonly gazetteer: ArrayBuffer; readonly tagger?: ArrayBuffer },
): Result<Knowledge, UnsupportedLanguage | Broken> {
  const language = LANGUAGES.get(languageCode);
  if (!language) return { ok: false, failure: { kind: 'unsupportedLanguage', language: languageCode } };
  const gazetteer = openGazetteer(data.gazetteer);
  if (!gazetteer.ok) return { ok: false, failure: { kind: 'broken', message: gazetteer.failure.message } };
  const known = { language, gazetteer: gazetteer.value };
  const opened = data.tagger && openTagger(data.tagger, gazetteer.value);
  if (opened?.ok) return { ok: true, value: { ...known, tagger: opened.value, namesFoundBy: 'tagger' } };
  const tagger = createBaselineTagger(language, gazetteer.value);
  const fault = opened ? { taggerFault: opened.failure.message } : {};
  return { ok: true, value: { ...known, tagger, namesFoundBy: 'rules', ...fault } };
}
