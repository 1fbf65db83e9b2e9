import type { Language } from '../../languages/language.ts';
import type { Span } from '../../model.ts';
import type { Passage, Word } from '../statements/passage.ts';

/** The stated reason where clauses need no verb at their end: from „because“ or „due to“ to the end of its segment; null for none. */
export function plainReason({ words, segments }: Passage, { events, speech }: Language): Span | null {
  for (const { from, to } of segments) {
    for (let at = from; at < to - 1; at++) {
      const { lower } = words[at] as Word;
      const two = `${lower} ${words[at + 1]?.lower}`;
      const opens =
        (events.reasonOpeners.has(lower) && !speech.prepositions.has(words[at + 1]?.lower ?? '')) ||
        events.reasonPrepositions.has(two);
      // „is due to start“
      const isPlan = speech.subjectFirst?.passives.has(words[at - 1]?.lower ?? '') ?? false;
      if (opens && !isPlan) return spanOf(words, at, to);
    }
  }
  return null;
}

/** The stated means in a clause: „by closing …“, „using …“, „by a vote of 7-2“; null for none. */
export function plainManner(
  { words }: Passage,
  [from, to]: readonly [number, number],
  { events }: Language,
): Span | null {
  for (let at = from; at < to - 1; at++) {
    const { lower } = words[at] as Word;
    const next = words[at + 1]?.lower ?? '';
    const means = events.mannerOpeners.has(lower) && /..ing$/u.test(next);
    if (means || events.meansPrepositions.has(lower) || events.meansPhrases.has(`${lower} ${next}`))
      return spanOf(words, at, endOf(words, at, to));
  }
  return null;
}

/** Up to a comma. */
function endOf(words: readonly Word[], at: number, to: number): number {
  const comma = words.findIndex(({ text }, index) => index > at && index < to && text === ',');
  return comma < 0 ? to : comma;
}

function spanOf(words: readonly Word[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}
