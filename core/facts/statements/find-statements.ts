import type { RankedGroup } from '../../entities/group.ts';
import type { Language } from '../../languages/language.ts';
import type { SpeechGrammar } from '../../languages/speech-grammar.ts';
import type { Sentence, Statement } from '../../model.ts';
import { type Candidate, type SpeakerWords, spanOfWords, speakerOf } from './candidate.ts';
import { complementsOf } from './complements.ts';
import { continuationOf } from './continuations.ts';
import { type Cue, findCues } from './find-cues.ts';
import { findSpeaker, openingSubject } from './find-speaker.ts';
import { partialQuotations } from './partial-quotations.ts';
import { type Passage, passagesOf, type Word } from './passage.ts';
import { findQuotations } from './quotations.ts';
import { resolveSpeakers } from './resolve-speakers.ts';
import { sourcesOf } from './sources.ts';
import { topicsOf } from './topics.ts';

/** A statement whose speaker is a group, not yet an entry of a sheet. */
export interface GroupStatement extends Omit<Statement, 'speaker'> {
  readonly speaker:
    | (Omit<NonNullable<Statement['speaker']>, 'entityId'> & { readonly group: RankedGroup | null })
    | null;
}

/** More words than any sentence has; a quotation counts as one. */
const mostWords = 400;

/** How the passage before ends: whose words may go on in the next. */
interface Running {
  readonly passage: Passage;
  readonly speaker: SpeakerWords | null;
  /** Whether the passage said something, so that it can go on. */
  readonly said: boolean;
  /** The statement that goes on when the next one has no cue either. */
  readonly open: Candidate | null;
}

/** Who said what, in order of the text; no statement lies in another. Linear in the length of the text. */
export function findStatements(
  sentences: readonly Sentence[],
  text: string,
  groups: readonly RankedGroup[],
  language: Language,
): GroupStatement[] {
  const { speech } = language;
  const found: Candidate[] = [];
  let running: Running | null = null;
  for (const passage of passagesOf(sentences, findQuotations(sentences, speech), speech)) {
    const before: Running | null =
      running !== null && passage.block - (running as Running).passage.block <= 1 ? running : null;
    running = readPassage(passage, before, found, speech);
  }
  return resolveSpeakers(found, text, groups, sentences, language);
}

/** Adds the statements of a passage to those found so far. */
function readPassage(passage: Passage, before: Running | null, found: Candidate[], speech: SpeechGrammar): Running {
  // What is that long is no sentence; each step below may look at the whole passage.
  if (passage.words.length > mostWords) return { passage, speaker: null, said: false, open: null };
  const cues = findCues(passage, speech);
  const own = candidatesOf(passage, cues, speech);
  if (own.length > 0) {
    found.push(...own);
    return { passage, speaker: own.at(-1)?.speaker ?? null, said: true, open: null };
  }
  const taken = before && !before.said ? takenUp(passage, cues, before.passage, speech) : null;
  if (taken) {
    found.push(taken);
    return { passage, speaker: taken.speaker, said: true, open: null };
  }
  const more = continuationOf(passage, before, speech);
  if (more && before?.open && more.kind === 'indirect' && found.at(-1) === before.open) {
    const joined = { ...before.open, end: more.end };
    found[found.length - 1] = joined;
    return { passage, speaker: joined.speaker, said: true, open: joined };
  }
  if (more) {
    found.push(more);
    return { passage, speaker: more.speaker, said: true, open: more.kind === 'indirect' ? more : null };
  }
  const topics = topicsOf(passage, cues, speech);
  const [topic] = topics;
  if (topic?.told)
    found.push({ kind: topic.kind, start: topic.start, end: topic.end, cue: topic.cue, speaker: topic.speaker });
  return {
    passage,
    speaker: topic?.speaker ?? speakerOf(passage, openingSubject(passage, speech)),
    said: topic !== undefined,
    open: null,
  };
}

/** „Das bestätigte X.“: what the sentence before says. */
function takenUp(passage: Passage, cues: readonly Cue[], before: Passage, speech: SpeechGrammar): Candidate | null {
  const [first, second] = passage.words;
  const cue = cues.find(({ frames, noun }) => frames.has('clause') && noun < 0);
  if (!first || !second || !cue || !speech.thisWords.has(first.lower) || cue.finite !== 1) return null;
  const span = spanOfWords(before, 0, before.words.length);
  const [from, to] = [passage.words[cue.from] as Word, passage.words[cue.to - 1] as Word];
  return (
    span && {
      kind: 'indirect',
      ...span,
      cue: { start: from.start, end: to.end, sense: cue.sense },
      speaker: speakerOf(passage, findSpeaker(passage, cue, speech)),
    }
  );
}

function candidatesOf(passage: Passage, cues: readonly Cue[], speech: SpeechGrammar): Candidate[] {
  const sources = sourcesOf(passage, speech);
  // „Nach Angaben von X habe Y gesagt, dass …“ is what X says.
  const around = sources.filter(
    ({ cue, kind }) =>
      cue !== null &&
      kind !== 'direct' &&
      (cue.start <= (passage.words[2]?.start ?? 0) || isSo(passage, cue.start, speech)),
  );
  const candidates = [
    ...around,
    ...complementsOf(passage, cues, speech),
    ...sources,
    ...introducedQuotations(passage, speech),
    ...partialQuotations(passage, cues, speech),
  ];
  const chosen: Candidate[] = [];
  for (const candidate of candidates) {
    if (chosen.every((other) => candidate.end <= other.start || candidate.start >= other.end)) chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** „…, so X“ is about the whole sentence. */
function isSo({ words }: Passage, start: number, speech: SpeechGrammar): boolean {
  return (
    words.some((word) => word.start === start && speech.soWords.has(word.lower)) &&
    !words.some(({ quotation }) => quotation)
  );
}

/** A quotation behind a colon belongs to the subject before it, even without a verb of saying. */
function introducedQuotations(passage: Passage, speech: SpeechGrammar): Candidate[] {
  const { segments, words } = passage;
  return segments.flatMap((segment, index) => {
    const quotation = words[segment.from]?.quotation;
    if (!quotation || index === 0 || segments[index - 1]?.after !== ':') return [];
    return [
      {
        kind: 'direct' as const,
        start: quotation.start,
        end: quotation.end,
        cue: null,
        speaker: speakerOf(passage, openingSubject(passage, speech)),
      },
    ];
  });
}
