import type { SpeechGrammar } from '../../languages/speech-grammar.ts';
import type { Span } from '../../model.ts';
import { spanOfWords } from './candidate.ts';
import { firstWord, hasMood, isFiniteAt, moodAt, openingOf } from './clauses.ts';
import type { Cue } from './find-cues.ts';
import type { Passage, Segment } from './passage.ts';

/** How many segments may stand between a cue and its clause: „erklärte X, Sprecher der Y, dass …“. */
export const mostBetween = 3;

/** „sagte, dass …“, „sagte, er sei …“, „forderte, … zu …“, „sagte: …“ */
export function clauseBehind(
  passage: Passage,
  cue: Cue,
  next: Cue | undefined,
  to: number,
  speech: SpeechGrammar,
): Span | null {
  const { segments, words } = passage;
  for (let index = cue.segment + 1; index < segments.length && index <= cue.segment + mostBetween; index++) {
    const segment = segments[index] as Segment;
    if (segment.from >= to) return null;
    const opening = openingOf(passage, segment, speech);
    if (opening === 'quotation') return null;
    const near = index === cue.segment + 1;
    const clause = cue.frames.has('clause');
    const fits =
      (opening === 'content' &&
        clause &&
        (near || speech.thatWords.has(words[segment.from]?.lower ?? '') || segment.before === ',')) ||
      (cue.frames.has('infinitive') &&
        (opening === 'infinitive' ||
          (near && opening === 'phrase' && reachesInfinitive(passage, index, to, speech)))) ||
      (opening === 'reported' && clause) ||
      (segment.before === ':' && clause) ||
      (near &&
        clause &&
        opening === 'main' &&
        cue.noun < 0 &&
        cue.to >= (segments[cue.segment]?.to ?? 0) - 8 &&
        startsLikeClause(passage, segment, speech)) ||
      (near &&
        clause &&
        opening === 'subordinate' &&
        segments
          .slice(index + 1)
          .some((other) => other.from < to && moodAt(passage, other.from, other.to, speech, true) >= 0));
    if (fits) return spanOfWords(passage, segment.from, endOf(passage, cue, index, next, to, speech));
    if (opening === 'main' || opening === 'verb') {
      if (!near || opening === 'main') return null;
    }
  }
  return null;
}

/** „nicht über den Turm, den höchsten der Stadt, bestimmen zu wollen“ */
function reachesInfinitive(passage: Passage, index: number, to: number, speech: SpeechGrammar): boolean {
  for (let other = index + 1; other <= index + 2; other++) {
    const segment = passage.segments[other];
    if (!segment || segment.from >= to || segment.before !== ',') return false;
    const opening = openingOf(passage, segment, speech);
    if (opening === 'infinitive') return true;
    if (opening !== 'phrase') return false;
  }
  return false;
}

/** A subject and right behind it the verb: „die USA sind bereit“. */
function startsLikeClause(passage: Passage, segment: Segment, speech: SpeechGrammar): boolean {
  const at = firstWord(passage, segment, speech);
  if (at !== segment.from) return false;
  for (let verb = at + 1; verb < Math.min(segment.to - 1, at + 8); verb++)
    if (isFiniteAt(passage, verb, speech)) return true;
  return false;
}

/** Where what is said ends: with the sentence, before the next cue of the same speaker, or where the main clause goes on. */
function endOf(
  passage: Passage,
  cue: Cue,
  start: number,
  next: Cue | undefined,
  to: number,
  speech: SpeechGrammar,
): number {
  const { segments, words } = passage;
  const segment = segments[cue.segment] as Segment;
  const subordinate = speech.otherOpeners.has(words[segment.from]?.lower ?? '');
  for (let index = start; index < segments.length; index++) {
    const other = segments[index] as Segment;
    if (other.from >= to) break;
    if (words[other.from]?.quotation && other.from > (segments[start]?.from ?? 0)) return other.from;
    if (index > start && subordinate && isFiniteAt(passage, other.from, speech)) return other.from;
    if (next && next.segment === index && next.noun < 0) {
      // „…, er sei krank und fügte hinzu: …“
      const before = words[next.finite - 1]?.lower ?? '';
      if (speech.coordinators.has(before) && !words[next.finite]?.mood) return next.finite - 1;
      const lead = firstWord(passage, other, speech);
      const joined = lead > other.from || other.before === ';';
      if (joined && next.finite <= lead + 1) return other.from;
      if (
        index > start &&
        !words[next.finite]?.mood &&
        openingOf(passage, other, speech) === 'main' &&
        hasMood(passage, segments[start] as Segment, speech)
      )
        return other.from;
      if (next.finite === other.from && !words[next.finite]?.mood && !subordinate) return other.from;
    }
  }
  return to;
}
