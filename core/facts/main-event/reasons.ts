import type { Language } from '../../languages/language.ts';
import type { Span } from '../../model.ts';
import { endsInInfinitive } from '../statements/clauses.ts';
import { phraseAt } from '../statements/noun-phrase.ts';
import type { Passage, Word } from '../statements/passage.ts';

import { plainManner, plainReason } from './subject-first-reasons.ts';

/** The stated reason in a passage: a clause with „weil“, „um … zu“, a phrase with „wegen“, or what a „Grund“ is said to be; null for none. */
export function reasonIn(passage: Passage, language: Language): Span | null {
  const { events, speech } = language;
  if (speech.subjectFirst) return plainReason(passage, language);
  const { words, segments } = passage;
  for (const segment of segments) {
    const first = words[segment.from] as Word;
    if (events.reasonOpeners.has(first.lower) && words[segment.to - 1]?.finite)
      return spanOf(words, segment.from, segment.to);
    if (events.purposeOpeners.has(first.lower) && endsInInfinitive(passage, segment, speech))
      return spanOf(words, segment.from, segment.to);
  }
  for (const [at, { lower }] of words.entries()) {
    if (!events.reasonPrepositions.has(lower)) continue;
    const to = phrasesEnd(passage, at + 1, language);
    if (to > at + 1) return spanOf(words, at, to);
  }
  return reasonGiven(passage, language);
}

/**
 * The stated means or manner in a clause of a passage: a clause with „indem“ behind it, a phrase with „mithilfe“ or „durch“ inside; null for
 * none, and where the phrase holds one of `names`, for that tells who and not how.
 */
export function mannerIn(
  passage: Passage,
  [from, to]: readonly [number, number],
  names: readonly Span[],
  language: Language,
): Span | null {
  const { events, speech } = language;
  if (speech.subjectFirst) return plainManner(passage, [from, to], language);
  const { words, segments } = passage;
  for (const segment of segments) {
    if (events.mannerOpeners.has(words[segment.from]?.lower ?? '')) return spanOf(words, segment.from, segment.to);
  }
  for (let at = from; at < to; at++) {
    const { lower } = words[at] as Word;
    const long = events.meansPhrases.has(`${lower} ${words[at + 1]?.lower}`);
    if (!long && !events.meansPrepositions.has(lower)) continue;
    const end = phrasesEnd(passage, long ? at + 2 : at + 1, language);
    const span = spanOf(words, at, end);
    if (end > at + 1 && !names.some((name) => name.start < span.end && name.end > span.start)) return span;
  }
  return null;
}

/** „Grund dafür ist der Regen“, „begründete das mit dem Regen“: the words that follow. */
function reasonGiven(passage: Passage, language: Language): Span | null {
  const { events, speech } = language;
  const { words, segments } = passage;
  const [segment] = segments;
  if (!segment) return null;
  const said = words.findIndex(({ lower }) => events.reasonVerbs.has(lower));
  for (let at = said; said >= 0 && at < words.length; at++) {
    if (!events.withWords.has(words[at]?.lower ?? '')) continue;
    const to = phrasesEnd(passage, at + 1, language);
    return to > at + 1 ? spanOf(words, at, to) : null;
  }
  const noun = words.findIndex(({ lower }, at) => at < 3 && events.reasonNouns.has(lower));
  if (noun < 0) return null;
  const verb = words.findIndex(({ lower }, at) => at > noun && at < segment.to && events.stativeVerbs.has(lower));
  const phrase = verb < 0 ? null : phraseAt(passage, verb + 1, segment.to, speech);
  if (!phrase) return null;
  // „Ziel war es, … zu“
  if (words[phrase.from]?.lower !== speech.impersonalPronoun) return spanOf(words, phrase.from, segment.to);
  const next = segments[1];
  return next && endsInInfinitive(passage, next, speech) ? spanOf(words, next.from, next.to) : null;
}

/** A phrase with more phrases joined to it by „gegen“, „bei“ or „und“; `at` where none begins. */
function phrasesEnd(passage: Passage, at: number, { speech, events }: Language): number {
  const { words, segments } = passage;
  const limit = segments.find(({ from, to }) => from <= at && to > at)?.to ?? at;
  const skip = speech.joiningPrepositions.has(words[at]?.lower ?? '') ? 1 : 0;
  let to = phraseAt(passage, at + skip, limit, speech)?.to ?? at;
  for (let joint = to; to > at && joint < limit; joint = to) {
    const { lower } = words[joint] as Word;
    if (!events.joiningPrepositions.has(lower) || !speech.prepositions.has(lower)) break;
    const more = phraseAt(passage, joint + 1, limit, speech)?.to ?? joint;
    if (more <= joint + 1) break;
    to = more;
  }
  return to;
}

function spanOf(words: readonly Word[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}
