import { readFileSync } from 'node:fs';
import { openKnowledge } from '../../core/knowledge.ts';
import type { Knowledge } from '../../core/understand.ts';

const folder = new URL('../../assets/data/', import.meta.url);

/**
 * What the extension ships for German, from the same files; throws when they are damaged.
 * @param taggerFile another tagger's file, or null for the rules that read languages without one
 */
export function loadKnowledge(taggerFile: string | URL | null = new URL('tagger.de.bin', folder)): Knowledge {
  const read = (file: string | URL) => Uint8Array.from(readFileSync(file)).buffer;
  const gazetteer = read(new URL('gazetteer.bin', folder));
  const knowledge = openKnowledge('de', taggerFile === null ? { gazetteer } : { gazetteer, tagger: read(taggerFile) });
  if (!knowledge.ok) throw new Error(`the data of the extension cannot be used: ${JSON.stringify(knowledge.failure)}`);
  const { taggerFault } = knowledge.value;
  if (taggerFault !== undefined) throw new Error(`the tagger cannot be used: ${taggerFault}`);
  return knowledge.value;
}
