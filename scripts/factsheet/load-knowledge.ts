import { readFileSync } from 'node:fs';
import { openKnowledge } from '../../core/knowledge.ts';
import type { Knowledge } from '../../core/understand.ts';

const dataFile = new URL('../../assets/data/gazetteer.bin', import.meta.url);

/** What the extension ships for German, from the same files; throws when they are damaged. */
export function loadKnowledge(): Knowledge {
  const { buffer, byteOffset, byteLength } = readFileSync(dataFile);
  const knowledge = openKnowledge('de', {
    gazetteer: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer,
  });
  if (!knowledge.ok) throw new Error(`the data of the extension cannot be used: ${JSON.stringify(knowledge.failure)}`);
  return knowledge.value;
}
