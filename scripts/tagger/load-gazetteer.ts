import { readFileSync } from 'node:fs';
import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import { openGazetteer } from '../../core/gazetteer/open-gazetteer.ts';

/** The bytes of a file as a buffer of its own. */
export function readBytes(file: string): ArrayBuffer {
  return new Uint8Array(readFileSync(file)).buffer;
}

/** The packed gazetteer that ships, or stops the program with the reason. */
export function loadGazetteer(
  file = new URL('../../assets/data/gazetteer.de.bin', import.meta.url).pathname,
): Gazetteer {
  const opened = openGazetteer(readBytes(file));
  if (!opened.ok) throw new Error(opened.failure.message);
  return opened.value;
}
