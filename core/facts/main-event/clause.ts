import type { Language } from '../../languages/language.ts';
import type { SpeechGrammar } from '../../languages/speech-grammar.ts';
import { isFiniteAt, openingOf } from '../statements/clauses.ts';
import type { Passage, Segment } from '../statements/passage.ts';
import { clauseEnd, mostSegments } from './clause-end.ts';
import { secondPlace } from './second-place.ts';
import { subjectFirstClause } from './subject-first-clause.ts';
import { isSubordinate } from './subordinate.ts';

/** The main clause of a passage; all numbers count its words, ends exclusive. */
export interface MainClause {
  /** Where the words before the verb begin, behind any dateline or conjunction. */
  readonly from: number;
  /** Where a subordinate clause or a comma ends the first part of them; `verb` where nothing does. */
  readonly leadEnd: number;
  readonly verb: number;
  /** Behind the last word of the clause itself. */
  readonly close: number;
  /** The same, with an infinitive or clause of content that it needs. */
  readonly to: number;
  /** Subordinate clauses inside, as words. */
  readonly inserted: readonly (readonly [from: number, to: number])[];
}

/** The main clause of a passage from the word `start` on; null where no finite verb is found. */
export function mainClause(passage: Passage, start: number, language: Language): MainClause | null {
  const { speech } = language;
  if (speech.subjectFirst) return subjectFirstClause(passage, start, speech, speech.subjectFirst);
  const segments = passage.segments.filter((segment) => segment.from >= start || segment.to > start);
  let from = -1;
  let leadEnd = -1;
  const inserted: (readonly [number, number])[] = [];
  const lead = leadingClauses(passage, segments, language);
  for (const segment of segments.slice(0, lead)) inserted.push([segment.from, segment.to]);
  for (const [index, segment] of segments.entries()) {
    if (index < lead) {
      from = from < 0 ? segment.from : from;
      leadEnd = segment.to;
      continue;
    }
    const begin = Math.max(segment.from, start);
    const at = begin + coordinators(passage, begin, segment.to, speech);
    if (from < 0) from = at;
    else if (leadEnd < 0) leadEnd = segments[index - 1]?.to ?? at;
    const opening = openingOf(passage, segment, speech);
    if (isSubordinate(passage, segment, at, opening, index, speech)) {
      inserted.push([segment.from, segment.to]);
      continue;
    }
    const verb = secondPlace(passage, at, segment.to, index === 0, language);
    if (verb < 0) continue;
    // „Wie er sagte, …“ stands apart from what follows, but „Nachdem …, kam …“ does not.
    const { close, to } = clauseEnd(passage, segments, index, verb, language, inserted);
    return { from, leadEnd: leadEnd < 0 ? verb : Math.min(leadEnd, verb), verb, close, to, inserted };
  }
  return null;
}

/** How many segments „Nachdem der Verein am Montag, den 3. Mai, gewann,“ takes up before the verb of the main clause; 0 for none. */
function leadingClauses(passage: Passage, segments: readonly Segment[], { speech }: Language): number {
  const first = passage.words[segments[0]?.from ?? 0];
  if (!first || !speech.otherOpeners.has(first.lower) || speech.prepositions.has(first.lower)) return 0;
  for (let index = 1; index < Math.min(segments.length, mostSegments); index++) {
    const { from, before } = segments[index] as Segment;
    if (before !== ',') return 0;
    if (isFiniteAt(passage, from, speech)) return index;
  }
  return 0;
}

function coordinators({ words }: Passage, from: number, to: number, speech: SpeechGrammar): number {
  let at = from;
  while (at < to - 1 && speech.coordinators.has(words[at]?.lower ?? '')) at++;
  return at - from;
}
