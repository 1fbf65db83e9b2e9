import type { SpeechGrammar } from '../../languages/speech-grammar.ts';
import type { Passage, Segment, Word } from './passage.ts';

/** What a segment is, judged by its first words and its verb. */
export type Opening =
  | 'quotation'
  | 'content'
  | 'infinitive'
  | 'reported'
  | 'subordinate'
  | 'relative'
  | 'verb'
  | 'main'
  | 'phrase';

const lowerCase = /^\p{Ll}/u;

/** The first word that is no „und“ or „aber“. */
export function firstWord({ words }: Passage, { from, to }: Segment, speech: SpeechGrammar): number {
  let at = from;
  while (at < to - 1 && speech.coordinators.has(words[at]?.lower ?? '')) at++;
  return at;
}

/** How a segment begins and what kind of clause that makes it. */
export function openingOf(passage: Passage, segment: Segment, speech: SpeechGrammar): Opening {
  const { words } = passage;
  const at = firstWord(passage, segment, speech);
  const first = words[at] as Word;
  if (first.quotation) return 'quotation';
  const next = words[at + 1]?.lower ?? '';
  const prepositional =
    speech.prepositions.has(first.lower) &&
    (speech.contentOpeners.has(next) || speech.relativePronouns.has(next)) &&
    at + 1 < segment.to;
  const verb = moodAt(passage, segment.from, segment.to, speech, false);
  const mood = verb >= 0;
  // In the second place, and not at the end as in subordinate clauses.
  const second = mood && verb < segment.to - 1;
  const verbLast = isFiniteAt(passage, segment.to - 1, speech) && !second;
  if (speech.contentOpeners.has(first.lower)) return 'content';
  if (endsInInfinitive(passage, segment, speech) && !mood)
    return speech.purposeOpeners.has(first.lower) ? 'subordinate' : 'infinitive';
  if (speech.otherOpeners.has(first.lower) && (!second || (at + 1 < verb && verb - at > 6))) return 'subordinate';
  if (prepositional && verbLast) return 'relative';
  if (speech.relativePronouns.has(first.lower) && verbLast && !isFiniteAt(passage, at + 1, speech)) return 'relative';
  if (isFiniteAt(passage, at, speech) && !mood) return 'verb';
  if (mood) return 'reported';
  if (hasInfinitive(passage, segment, speech) && !hasFinite(passage, segment, speech)) return 'infinitive';
  return hasFinite(passage, segment, speech) ? 'main' : 'phrase';
}

/** Whether the word at `at` is a finite verb, by its form and its neighbours. */
export function isFiniteAt({ words }: Passage, at: number, speech: SpeechGrammar): boolean {
  const word = words[at];
  if (!word?.finite) return false;
  return !isAttributive(words, at, speech) && words[at - 1]?.lower !== speech.infinitiveMark;
}

/** „die führende Partei“: between an article and its noun nothing is a verb. */
function isAttributive(words: readonly Word[], at: number, speech: SpeechGrammar): boolean {
  const word = words[at];
  if (!word?.lower.endsWith('e') || !/^\p{Lu}/u.test(words[at + 1]?.text ?? '')) return false;
  const before = words[at - 1];
  if (!before || /^\p{Lu}/u.test(before.text)) return false;
  return speech.determiners.has(before.lower) || speech.prepositions.has(before.lower) || isInflected(before, speech);
}

/** „viele reiche Länder“ */
function isInflected({ lower, finite }: Word, speech: SpeechGrammar): boolean {
  return !finite && speech.isAttribute(lower) && !speech.subjectPronouns.has(lower);
}

export function hasFinite(passage: Passage, { from, to }: Segment, speech: SpeechGrammar): boolean {
  for (let at = from; at < to; at++) if (isFiniteAt(passage, at, speech)) return true;
  return false;
}

/** The first finite verb in `from`..`to` that only reported speech has, or that reported speech may have; -1 for none. */
export function moodAt(passage: Passage, from: number, to: number, speech: SpeechGrammar, strict: boolean): number {
  for (let at = from; at < to; at++) {
    const mood = passage.words[at]?.mood ?? null;
    if (mood === null || mood === 'hearsay' || (strict && mood !== 'reported')) continue;
    if (!isAttributive(passage.words, at, speech)) return at;
  }
  return -1;
}

export function hasMood(passage: Passage, { from, to }: Segment, speech: SpeechGrammar): boolean {
  return moodAt(passage, from, to, speech, false) >= 0;
}

/** Whether a segment ends with an infinitive with „zu“, and nothing else in it must be a finite verb. */
export function endsInInfinitive(passage: Passage, segment: Segment, speech: SpeechGrammar): boolean {
  const { to } = segment;
  if (!hasInfinitive(passage, { ...segment, from: Math.max(segment.from, to - 4) }, speech)) return false;
  for (let at = segment.from; at < to; at++) {
    if (isFiniteAt(passage, at, speech) && !(passage.words[at]?.lower ?? '').endsWith('n')) return false;
  }
  return true;
}

/** Whether a segment holds an infinitive with „zu“. */
export function hasInfinitive({ words }: Passage, { from, to }: Segment, speech: SpeechGrammar): boolean {
  for (let at = from; at < to; at++) {
    const { lower, text } = words[at] as Word;
    if (lower !== text) continue;
    if (
      lower === speech.infinitiveMark &&
      (words[at + 1]?.lower ?? '').endsWith('n') &&
      lowerCase.test(words[at + 1]?.text ?? '')
    )
      return true;
    if (speech.isJoinedInfinitive(lower)) return true;
  }
  return false;
}
