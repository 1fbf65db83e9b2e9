import type { SpeechGrammar } from '../../languages/speech-grammar.ts';
import { isFiniteAt, type Opening } from '../statements/clauses.ts';
import type { Passage, Segment, Word } from '../statements/passage.ts';

/** Whether a segment is a clause of its own beside the main one: relative, subordinate, an infinitive. */
export function isSubordinate(
  passage: Passage,
  segment: Segment,
  at: number,
  opening: Opening,
  index: number,
  speech: SpeechGrammar,
): boolean {
  const { words } = passage;
  const first = words[at] as Word;
  if (first.quotation) return false;
  const last = segment.to - 1;
  const opens = speech.otherOpeners.has(first.lower) || speech.contentOpeners.has(first.lower);
  const preposed = speech.prepositions.has(first.lower);
  if (opens && !preposed) return index > 0 || isFiniteAt(passage, last, speech) || opening === 'subordinate';
  if (opens && opening === 'subordinate') return isFiniteAt(passage, last, speech);
  if (index === 0) return false;
  if (opening === 'relative' || opening === 'infinitive') return true;
  const relative =
    speech.relativePronouns.has(first.lower) || (preposed && speech.relativePronouns.has(words[at + 1]?.lower ?? ''));
  return relative && !isFiniteAt(passage, at + 1, speech) && isFiniteAt(passage, last, speech);
}
