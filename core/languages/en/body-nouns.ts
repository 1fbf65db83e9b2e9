import { wordSet } from '../word-set.ts';

/** Nouns that name a body which issues statements. */
const bodies = wordSet(`
  agency agencies airline army association authority authorities bank board body bureau cabinet campaign centre center church club coalition college commission committee company
  companies congress consortium corporation council county court department federation firm firefighters foundation fund government governments group groups hospital
  house institute institution judiciary junta league legislature magazine manufacturer military ministry mission navy network newspaper newspapers office opposition organisation
  organization paper parliament party parties police prosecutors publisher regime regulator retailer school senate service society state studio team think-tank treasury tribunal
  union unions university watchdog`);

/** Whether a noun in lower case names a body: „ministry“. */
export function isBodyNoun(word: string): boolean {
  return bodies.has(word);
}
