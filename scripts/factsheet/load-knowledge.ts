import { readFileSync } from 'node:fs';
import { openKnowledge } from '../../core/knowledge.ts';
import type { Knowledge } from '../../core/understand.ts';

const folder = new URL('../../assets/data/', import.meta.url);

/** What the extension ships for German, from the same files; throws when they are damaged. */
export function loadKnowledge(): Knowledge {
  const read = (name: string) => Uint8Array.from(readFileSync(new URL(name, folder))).buffer;
  const knowledge = openKnowledge('de', { gazetteer: read('gazetteer.bin'), tagger: read('tagger.de.bin') });
  if (!knowledge.ok) throw new Error(`the data of the extension cannot be used: ${JSON.stringify(knowledge.failure)}`);
  return knowledge.value;
}
