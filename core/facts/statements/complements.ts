import type { SpeechGrammar } from '../../languages/speech-grammar.ts';
import type { Span } from '../../model.ts';
import { type Candidate, sentenceAround, spanOfWords, speakerOf } from './candidate.ts';
import { clauseBehind, mostBetween } from './clause-behind.ts';
import { firstWord, hasFinite, hasMood, moodAt, openingOf } from './clauses.ts';
import type { Cue } from './find-cues.ts';
import { findSpeaker } from './find-speaker.ts';
import type { Passage, Segment, Word } from './passage.ts';

/** Verbs behind which a clause in the indicative can stand: „Der See ist zu, teilte X mit“. */
const plainSenses: ReadonlySet<string> = new Set(['say', 'report', 'think', 'confirm', 'announce', 'ask']);

/** What the cues of a passage say was said, in clauses, infinitives, and quotations beside them. */
export function complementsOf(passage: Passage, cues: readonly Cue[], speech: SpeechGrammar): Candidate[] {
  const candidates: Candidate[] = [];
  let speaker = null as Candidate['speaker'];
  const { words } = passage;
  cues.forEach((cue, index) => {
    // „Er habe gesagt, dass …“ is itself reported.
    if (passage.words[cue.finite]?.mood === 'reported') return;
    const found = findSpeaker(passage, cue, speech);
    const own = speakerOf(passage, found);
    // „sagte …, betonte aber …“
    const said = own ?? (cue.passive ? null : speaker);
    speaker = said;
    const next = cues[index + 1];
    // „Dass X kam, unterstreicht den Wunsch …“: the clause is the subject.
    if (!own && cue.finite === passage.segments[cue.segment]?.from && speech.contentOpeners.has(words[0]?.lower ?? ''))
      return;
    for (const span of spansOf(passage, cue, next, speech)) {
      const [first, last] = [words[cue.from] as Word, words[cue.to - 1] as Word];
      candidates.push({
        ...span,
        speaker: own ?? said,
        cue: { start: first.start, end: last.end, sense: cue.sense },
      });
    }
  });
  return candidates;
}

type Said = Pick<Candidate, 'kind' | 'start' | 'end'>;

function spansOf(passage: Passage, cue: Cue, next: Cue | undefined, speech: SpeechGrammar): Said[] {
  const { segments, words } = passage;
  const segment = segments[cue.segment] as Segment;
  const { to } = sentenceAround(passage, cue.segment);
  const quoted = quotationsBeside(passage, cue, speech);
  if (cue.sense === 'confirm' && words.slice(segment.from, segment.to).some(({ lower }) => speech.negations.has(lower)))
    return quoted;
  return [...indirectSpans(passage, cue, next, to, quoted.length > 0, speech), ...quoted];
}

function indirectSpans(
  passage: Passage,
  cue: Cue,
  next: Cue | undefined,
  to: number,
  quoted: boolean,
  speech: SpeechGrammar,
): Said[] {
  const manner = cue.noun < 0 ? mannerAt(passage, cue, speech) : -1;
  if (!quoted && manner >= 0) return cue.frames.has('clause') ? said(mannerSpan(passage, manner, cue.segment)) : [];
  if (!cue.frames.has('clause') && !cue.frames.has('infinitive')) return [];
  const before = quoted ? null : clauseBefore(passage, cue, speech);
  if (before) return said(before);
  const behind = clauseBehind(passage, cue, next, to, speech);
  return behind ? said(behind) : [];
}

function said(span: Span | null): Said[] {
  return span ? [{ kind: 'indirect', ...span }] : [];
}

/** „„…“, sagte X, „…““, and „X sagte: „…““ */
function quotationsBeside({ segments, words }: Passage, cue: Cue, speech: SpeechGrammar): Said[] {
  const direct = (index: number): Said[] => {
    const quotation = words[segments[index]?.from ?? -1]?.quotation;
    return quotation ? [{ kind: 'direct', start: quotation.start, end: quotation.end }] : [];
  };
  const found: Said[] = [];
  let behind = cue.segment;
  while (
    behind < segments.length - 1 &&
    behind < cue.segment + mostBetween &&
    segments[behind]?.after !== ':' &&
    segments[behind + 1] &&
    direct(behind + 1).length === 0
  )
    behind++;
  const inverted =
    cue.finite === segments[cue.segment]?.from ||
    speech.soWords.has(words[segments[cue.segment]?.from ?? -1]?.lower ?? '');
  if (inverted)
    for (let index = cue.segment - 1; index >= 0 && direct(index).length > 0; index--) found.unshift(...direct(index));
  for (let index = behind + 1; index < segments.length && direct(index).length > 0; index++)
    found.push(...direct(index));
  return found;
}

/** The segment with which „wie X, der Chef von Y, mitteilte“ begins, or -1. */
function mannerAt(passage: Passage, cue: Cue, speech: SpeechGrammar): number {
  const { segments, words } = passage;
  for (let index = cue.segment; index >= Math.max(0, cue.segment - 2); index--) {
    const segment = segments[index] as Segment;
    if (index < cue.segment && hasFinite(passage, segment, speech)) return -1;
    if (speech.manner.has(words[firstWord(passage, segment, speech)]?.lower ?? ''))
      return index === cue.segment || cue.finite === segments[cue.segment]?.from ? index : -1;
  }
  return -1;
}

/** The sentence around „wie X mitteilte“, without it where it stands at an end. */
function mannerSpan(passage: Passage, first: number, last: number): Span | null {
  const { from, to } = sentenceAround(passage, first);
  const segment = passage.segments[first] as Segment;
  return segment.from <= from
    ? spanOfWords(passage, nextFrom(passage, last, to), to)
    : outside(passage, first, from, to);
}

/** The rest of a sentence, without the segment at an end of it. */
export function outside(passage: Passage, index: number, from: number, to: number): Span | null {
  const segment = passage.segments[index] as Segment;
  if (segment.from <= from) return spanOfWords(passage, nextFrom(passage, index, to), to);
  const rest = passage.segments.slice(index + 1).filter((other) => other.from < to);
  // Behind the speaker there may be an apposition.
  const goesOn = rest.reduce((sum, other) => sum + other.to - other.from, 0) > 6 && rest.length > 0;
  return spanOfWords(passage, from, goesOn ? to : segment.from);
}

/** Behind „wie X, der Chef von Y, mitteilte,“ the clause begins with its verb. */
function nextFrom({ segments }: Passage, index: number, to: number): number {
  return segments[index + 1]?.from ?? to;
}

/** „Er sei krank, sagte X.“ */
function clauseBefore(passage: Passage, cue: Cue, speech: SpeechGrammar): Span | null {
  const { segments, words } = passage;
  const segment = segments[cue.segment] as Segment;
  if (cue.noun >= 0 || cue.finite !== segment.from || cue.segment === 0 || segment.before !== ',') return null;
  if (!cue.frames.has('clause')) return null;
  const { from, to } = sentenceAround(passage, cue.segment);
  const first = segments.findIndex((other) => other.from >= from);
  const opening = openingOf(passage, segments[first] as Segment, speech);
  if (opening === 'content' || opening === 'quotation')
    return speech.thatWords.has(words[from]?.lower ?? '') ? spanOfWords(passage, from, segment.from) : null;
  const before = segments.slice(first, cue.segment);
  const reported = before.some((other) => hasMood(passage, other, speech));
  if (!reported && (opening === 'subordinate' || opening === 'phrase' || opening === 'verb')) return null;
  // „Sie lobte ihn, verlangte aber …“ goes on with another verb.
  if (!reported && !plainSenses.has(cue.sense)) return null;
  if (!reported && !before.some((other) => hasFinite(passage, other, speech))) return null;
  const later = segments.slice(cue.segment + 1).filter((other) => other.from < to);
  const goesOn = later.some((other) => moodAt(passage, other.from, other.to, speech, true) >= 0);
  if (words[segment.from + 1] === undefined) return null;
  return spanOfWords(passage, from, goesOn ? to : segment.from);
}
