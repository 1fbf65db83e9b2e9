import { openGazetteer } from './gazetteer/open-gazetteer.ts';
import { german } from './languages/de/index.ts';
import type { Language } from './languages/language.ts';
import type { Broken, Result, UnsupportedLanguage } from './model.ts';
import { createBaselineTagger } from './tagger/baseline/create-baseline-tagger.ts';
import { openTagger } from './tagger/open-tagger.ts';
import type { Knowledge } from './understand.ts';

const LANGUAGES: ReadonlyMap<string, Language> = new Map([[german.code, german]]);

/** Opens all that the core must know to read one language; keeps views into the data. Without a learned tagger the rules find names. */
export function openKnowledge(
  languageCode: string,
  data: { readonly gazetteer: ArrayBuffer; readonly tagger?: ArrayBuffer },
): Result<Knowledge, UnsupportedLanguage | Broken> {
  const language = LANGUAGES.get(languageCode);
  if (!language) return { ok: false, failure: { kind: 'unsupportedLanguage', language: languageCode } };
  const gazetteer = openGazetteer(data.gazetteer);
  if (!gazetteer.ok) return { ok: false, failure: { kind: 'broken', message: gazetteer.failure.message } };
  if (!data.tagger) {
    const tagger = createBaselineTagger(language, gazetteer.value);
    return { ok: true, value: { language, gazetteer: gazetteer.value, tagger } };
  }
  const tagger = openTagger(data.tagger, gazetteer.value);
  if (!tagger.ok) return { ok: false, failure: { kind: 'broken', message: tagger.failure.message } };
  return { ok: true, value: { language, gazetteer: gazetteer.value, tagger: tagger.value } };
}
