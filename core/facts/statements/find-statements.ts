import type { RankedGroup } from '../../entities/group.ts';
import type { Language } from '../../languages/language.ts';
import type { SpeechGrammar } from '../../languages/speech-grammar.ts';
import type { Sentence, Statement } from '../../model.ts';
import { type Candidate, type SpeakerWords, speakerOf } from './candidate.ts';
import { type Continuation, continuationOf } from './continuations.ts';
import { findCues } from './find-cues.ts';
import { openingSubject } from './find-speaker.ts';
import { type Passage, passagesOf } from './passage.ts';
import { candidatesOf, takenUp } from './passage-candidates.ts';
import { findQuotations } from './quotations.ts';
import { resolveSpeakers } from './resolve-speakers.ts';
import { subjectFirstCandidates } from './subject-first/find-candidates.ts';
import { topicsOf } from './topics.ts';

/** A statement whose speaker is a group, not yet an entry of a sheet. */
export interface GroupStatement extends Omit<Statement, 'speaker'> {
  readonly speaker:
    | (Omit<NonNullable<Statement['speaker']>, 'entityId'> & { readonly group: RankedGroup | null })
    | null;
}

/** More words than any sentence has; a quotation counts as one. */
const mostWords = 400;

/** After so many sentences in which nobody speaks, who spoke last is forgotten: best of 0 to 6 on the development gold. */
const mostSilent = 3;

/** How the passage before ends: whose words may go on in the next. */
interface Running {
  readonly passage: Passage;
  /** Who speaks if the next passage is in the mood of reported speech. */
  readonly speaker: SpeakerWords | null;
  /** Whether the passage said something, so that it can go on. */
  readonly said: boolean;
  /** The statement that goes on when the next one has no cue either. */
  readonly open: Candidate | null;
  /** Who spoke last, and in how many passages since nobody has. */
  readonly last: SpeakerWords | null;
  readonly silent: number;
}

/** Who said what, in order of the text; no statement lies in another. Linear in the length of the text. */
export function findStatements(
  sentences: readonly Sentence[],
  text: string,
  groups: readonly RankedGroup[],
  language: Language,
): GroupStatement[] {
  const { speech } = language;
  const passages = passagesOf(sentences, findQuotations(sentences, speech), speech);
  const found = speech.subjectFirst
    ? subjectFirstCandidates(passages, speech, speech.subjectFirst)
    : verbSecondCandidates(passages, speech);
  return resolveSpeakers(found, text, groups, sentences, language);
}

function verbSecondCandidates(passages: readonly Passage[], speech: SpeechGrammar): Candidate[] {
  const found: Candidate[] = [];
  let running: Running | null = null;
  for (const passage of passages) {
    const near: boolean = running !== null && passage.block - (running as Running).passage.block <= 1;
    running = readPassage(passage, near ? running : null, found, speech);
  }
  return found;
}

/** Adds the statements of a passage to those found so far. */
function readPassage(passage: Passage, before: Running | null, found: Candidate[], speech: SpeechGrammar): Running {
  // What is that long is no sentence; each step below may look at the whole passage.
  if (passage.words.length > mostWords) return silence(passage, null, null);
  const cues = findCues(passage, speech);
  const own = candidatesOf(passage, cues, speech);
  if (own.length > 0) {
    const spoken = own.map((candidate) => withSpeaker(candidate, before, passage.block));
    found.push(...spoken);
    return speaking(passage, spoken.at(-1)?.speaker ?? null, null);
  }
  const taken = before && takenUp(passage, cues, before.passage, speech);
  const last = found.at(-1);
  const unsaid = before !== null && (last?.end ?? -1) <= before.passage.start;
  if (taken && (unsaid || isOpen(last, before.passage))) {
    if (unsaid) found.push(taken);
    // „Es soll Pläne geben. Das berichtet X.“: now it is told whose words they are.
    else found[found.length - 1] = { ...(last as Candidate), speaker: taken.speaker, cue: taken.cue };
    return speaking(passage, taken.speaker, null);
  }
  const more = continuationOf(passage, before, speech);
  if (more) return goOn(passage, more, before, found);
  const [topic] = topicsOf(passage, cues, speech);
  if (topic) {
    const { told, ...candidate } = topic;
    if (told) found.push(candidate);
    return speaking(passage, topic.speaker, null);
  }
  return silence(passage, before, speakerOf(passage, openingSubject(passage, speech)));
}

/** Whether a statement without a cue is the last thing said in a passage. */
function isOpen(last: Candidate | undefined, { start, end }: Passage): boolean {
  return last !== undefined && last.cue === null && last.kind === 'indirect' && last.end > start && last.end <= end;
}

/** What is said by nobody in its own passage is said by who spoke right before. */
function withSpeaker(candidate: Candidate, before: Running | null, block: number): Candidate {
  const { speaker, cue } = candidate;
  const last = before?.said && before.passage.block === block ? before.speaker : null;
  if (!last) return candidate;
  if (!speaker) return { ...candidate, speaker: last };
  return cue ? candidate : { ...candidate, speaker: { ...speaker, unless: { before: last } } };
}

/** A statement without a cue joins the one before when that has none either. */
function goOn(passage: Passage, more: Continuation, before: Running | null, found: Candidate[]): Running {
  const goesOn = more.kind === 'indirect' && !more.hearsay;
  if (before?.open && goesOn && found.at(-1) === before.open) {
    const joined = { ...before.open, end: more.end };
    found[found.length - 1] = joined;
    return speaking(passage, joined.speaker, joined);
  }
  const { kind, start, end, cue, speaker } = more;
  const candidate: Candidate = { kind, start, end, cue, speaker };
  found.push(candidate);
  return speaking(passage, more.speaker, goesOn ? candidate : null);
}

function speaking(passage: Passage, words: SpeakerWords | null, open: Candidate | null): Running {
  const speaker = words?.owner ?? words;
  return { passage, speaker, said: true, open, last: speaker, silent: 0 };
}

/** Nobody speaks here: the subject may, in what follows, or who spoke last. */
function silence(passage: Passage, before: Running | null, subject: SpeakerWords | null): Running {
  const last = before && before.silent < mostSilent ? before.last : null;
  const speaker = subject ? { ...subject, unless: { before: last } } : last;
  return { passage, speaker, said: false, open: null, last, silent: (before?.silent ?? 0) + 1 };
}
