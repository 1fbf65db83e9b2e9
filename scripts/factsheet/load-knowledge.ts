import { existsSync, readFileSync } from 'node:fs';
import { dataFilesOf, openKnowledge } from '../../core/knowledge.ts';
import type { Knowledge } from '../../core/understand.ts';

const folder = new URL('../../assets/data/', import.meta.url);

/** Null for a language without one: rules read it. */
const shippedTagger = (file: URL) => (existsSync(file) ? file : null);

/**
 * What the extension ships for a language, from the same files; throws when they are damaged, or when the language is not read.
 * @param taggerFile another tagger's file, or null for the rules that read languages without one
 */
export function loadKnowledge(taggerFile?: string | URL | null, language = 'de'): Knowledge {
  const files = dataFilesOf(language);
  if (files === null) throw new Error(`no such language: ${language}`);
  const read = (file: string | URL) => Uint8Array.from(readFileSync(file)).buffer;
  const gazetteer = read(new URL(files.gazetteer, folder));
  const tagger = taggerFile === undefined ? shippedTagger(new URL(files.tagger, folder)) : taggerFile;
  const data = tagger === null ? { gazetteer } : { gazetteer, tagger: read(tagger) };
  const knowledge = openKnowledge(language, data);
  if (!knowledge.ok) throw new Error(`the data of the extension cannot be used: ${JSON.stringify(knowledge.failure)}`);
  const { taggerFault } = knowledge.value;
  if (taggerFault !== undefined) throw new Error(`the tagger cannot be used: ${taggerFault}`);
  return knowledge.value;
}
