import type { SpeechGrammar } from '../../languages/speech-grammar.ts';
import { firstWord, hasFinite } from './clauses.ts';
import { type Phrase, phraseAt } from './noun-phrase.ts';
import type { Passage, Segment } from './passage.ts';

/** „X, der Chef von Y, sagte“: what stands before is a phrase and not a clause. */
export function resumesSubject(passage: Passage, index: number, speech: SpeechGrammar): boolean {
  const start = openingIndex(passage, index);
  const segment = passage.segments[start];
  return (
    segment !== undefined &&
    start < index &&
    !hasFinite(passage, segment, speech) &&
    !passage.words[segment.from]?.quotation
  );
}

/** The segment with which the clause of `index` begins. */
function openingIndex({ segments }: Passage, index: number): number {
  let start = index;
  while (start > 0 && segments[start]?.before === ',' && index - start < 5) start--;
  return start;
}

export function openingPhrase(passage: Passage, index: number, speech: SpeechGrammar): Phrase | null {
  const start = openingIndex(passage, index);
  const segment = passage.segments[start] as Segment;
  const lead = firstWord(passage, segment, speech);
  const from = speech.manner.has(passage.words[lead]?.lower ?? '') ? lead + 1 : lead;
  if (speech.prepositions.has(passage.words[from]?.lower ?? '')) return null;
  const phrase = phraseAt(passage, from, segment.to, speech);
  if (!phrase) return null;
  // The apposition belongs to it.
  const apposition = passage.segments[start + 1];
  const named = apposition && start + 1 < index && !hasFinite(passage, apposition, speech);
  return named ? { ...phrase, to: apposition.to } : phrase;
}

/** The noun before a relative clause. */
export function antecedent(passage: Passage, index: number, speech: SpeechGrammar): Phrase | null {
  const before = passage.segments[index - 1] as Segment;
  for (let at = before.to - 1; at >= Math.max(before.from, before.to - 8); at--) {
    if (!speech.determiners.has(passage.words[at]?.lower ?? '') && at > before.from) continue;
    const phrase = phraseAt(passage, at, before.to, speech);
    if (phrase && phrase.to >= before.to - 1) return phrase;
  }
  return null;
}
