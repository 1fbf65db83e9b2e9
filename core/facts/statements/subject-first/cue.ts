import type { Candidate } from '../candidate.ts';
import type { Passage, Word } from '../passage.ts';
import type { Said } from './said.ts';

/** The words that are shown for a verb of saying, with what is done by it. */
export function cueOf({ words }: Passage, { at, form }: Said): NonNullable<Candidate['cue']> {
  const { start, end } = words[at] as Word;
  return { start, end, sense: form.sense };
}
