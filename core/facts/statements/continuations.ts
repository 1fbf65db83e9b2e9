import type { SpeechGrammar } from '../../languages/speech-grammar.ts';
import type { Candidate, SpeakerWords } from './candidate.ts';
import { hasFinite, moodAt, type Opening, openingOf } from './clauses.ts';
import type { Passage, Word } from './passage.ts';

export interface Continuation extends Candidate {
  /** „soll“: a statement of its own, which does not go on from the one before. */
  readonly hearsay?: true;
}

/** In other clauses the mood of reported speech does not make the sentence a report. */
const mainOpenings: ReadonlySet<Opening> = new Set(['reported', 'content', 'verb']);

/**
 * What goes on without a cue: a quotation that is a sentence of its own, and sentences in the mood of reported speech. What may be reported
 * („hätte“) goes on only from a sentence that said something; what must be („habe“) is a statement anywhere.
 */
export function continuationOf(
  passage: Passage,
  before: { readonly speaker: SpeakerWords | null; readonly said: boolean; readonly passage: Passage } | null,
  speech: SpeechGrammar,
): Continuation | null {
  const { words, segments } = passage;
  const whole = { start: passage.start, end: passage.end };
  const speaker = before?.speaker ?? null;
  const only = words.filter(({ text }) => /[\p{L}„]/u.test(text));
  const quotation = only.length === 1 ? only[0]?.quotation : null;
  if (quotation)
    return before?.said ? { kind: 'direct', start: quotation.start, end: quotation.end, cue: null, speaker } : null;
  if (words.some(({ lower }) => speech.firstPerson.has(lower))) return null;
  const strict = !before?.said;
  // In a new paragraph, and in what supposes, „hätte“ may be the article's own.
  const sure = strict || before.passage.block !== passage.block || supposes(passage, speech);
  const fits = segments.some(
    (segment) =>
      moodAt(passage, segment.from, segment.to, speech, sure) >= 0 &&
      (!sure || mainOpenings.has(openingOf(passage, segment, speech))),
  );
  if (!fits)
    return strict || !isHearsay(passage) ? null : { kind: 'indirect', ...whole, cue: null, speaker, hearsay: true };
  // „Die Straße war gesperrt, der Verkehr werde umgeleitet“: only the clause in the mood of reported speech.
  const first = segments.findIndex((segment) => moodAt(passage, segment.from, segment.to, speech, false) >= 0);
  const main = segments
    .slice(0, first)
    .some((segment) => openingOf(passage, segment, speech) === 'main' && hasFinite(passage, segment, speech));
  const start = main ? (words[segments[clauseStart(passage, first, speech)]?.from ?? 0] as Word).start : passage.start;
  return { kind: 'indirect', start, end: passage.end, cue: null, speaker };
}

/** „Das wäre ein Anfang“, „Das Eis dürfte halten“: what whoever writes supposes, where no other verb is in the mood of reported speech. */
function supposes({ words }: Passage, speech: SpeechGrammar): boolean {
  const [first, second] = words;
  if (
    second?.mood === 'hypothetical' &&
    (speech.thisWords.has(first?.lower ?? '') || first?.lower === speech.impersonalPronoun)
  )
    return true;
  const moods = words.filter(({ mood }) => mood === 'hypothetical');
  return moods.length > 0 && moods.every(({ lower }) => speech.supposals.has(lower));
}

/** „…, dass der Haushalt – zum ersten Mal – gedeckt sei“: the clause begins before the dash. */
function clauseStart(passage: Passage, first: number, speech: SpeechGrammar): number {
  let index = first;
  while (index > 0) {
    const before = passage.segments[index - 1];
    if (!before || hasFinite(passage, before, speech) || before.after === ';' || before.after === ':') break;
    index--;
  }
  return index;
}

/** „Er soll krank sein“, behind what somebody said. */
function isHearsay({ words }: Passage): boolean {
  return words.some(({ mood }) => mood === 'hearsay');
}
