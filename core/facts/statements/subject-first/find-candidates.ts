import type { SpeechGrammar } from '../../../languages/speech-grammar.ts';
import type { SubjectFirst } from '../../../languages/subject-first-speech.ts';
import { type Candidate, type SpeakerWords, spanOfWords, speakerOf } from '../candidate.ts';
import type { Passage, Word } from '../passage.ts';
import { findSaid } from './find-said.ts';
import { quotedIn } from './quoted.ts';
import type { Grammar, Said } from './said.ts';
import { findSources, type Source, saidAfter } from './sources.ts';
import { withTags } from './tags-behind.ts';
import { fragmentsIn, toldIn } from './told.ts';

/** More words than any sentence has; a quotation counts as one. */
const mostWords = 400;

/** Who spoke last, and where. */
interface Running {
  readonly speaker: SpeakerWords;
  readonly block: number;
  /** Whether the passage ends with the colon before a quotation. */
  readonly opens: boolean;
}

/** A quotation so many blocks behind what was said last may be somebody else's. */
const mostBlocks = 2;

/** Who said what in a language whose subject stands before its verb, in order of the text. Linear in the number of passages. */
export function subjectFirstCandidates(
  passages: readonly Passage[],
  speech: SpeechGrammar,
  words: SubjectFirst,
): Candidate[] {
  const grammar: Grammar = { ...words, speech };
  const found: Candidate[] = [];
  let running: Running | null = null;
  for (const passage of withTags(passages, grammar)) {
    if (passage.words.length > mostWords) continue;
    const said = findSaid(passage, grammar);
    const own: Candidate[] = candidatesOf(passage, said, grammar).flatMap((each) => goingOn(each, passage, running));
    found.push(...own);
    running = runningBehind(passage, own, said, running);
  }
  return found;
}

/** A quotation that nobody is named for goes on from who spoke before, when it stands by itself. */
function goingOn(each: Candidate, passage: Passage, running: Running | null): Candidate[] {
  if (each.kind !== 'direct' || each.cue || each.speaker) return [each];
  const alone = passage.words.every(({ quotation, text }) => quotation || !/[\p{L}\d]/u.test(text));
  if (!alone && !running?.opens) return [];
  return running && passage.block - running.block <= mostBlocks ? [{ ...each, speaker: running.speaker }] : [];
}

function runningBehind(
  passage: Passage,
  own: readonly Candidate[],
  said: readonly Said[],
  before: Running | null,
): Running | null {
  const opens = passage.words.at(-1)?.text === ':';
  const named =
    own.findLast(({ speaker }) => speaker !== null)?.speaker ??
    (opens ? speakerOf(passage, said.at(-1)?.speaker ?? null) : null);
  if (named) return { speaker: named, block: passage.block, opens };
  return before && opens ? { ...before, opens } : before && { ...before, opens: false };
}

/** What a passage itself says that somebody said, in order; what overlaps something surer is left out. */
function candidatesOf(passage: Passage, said: readonly Said[], grammar: Grammar): Candidate[] {
  const sources = findSources(passage, grammar);
  const told = toldIn(passage, said, sources, grammar);
  const isTag = ({ cue, end }: Candidate) => cue !== null && cue.start >= end;
  const candidates = [
    ...quotedIn(passage, said, sources, grammar),
    ...told.filter(isTag),
    ...told.filter((each) => !isTag(each)),
    ...sources.flatMap((source) => afterSource(passage, source, grammar)),
    ...fragmentsIn(passage, said, grammar),
  ];
  const chosen: Candidate[] = [];
  for (const each of candidates) {
    if (chosen.every((other) => each.end <= other.start || each.start >= other.end)) chosen.push(each);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

function afterSource(passage: Passage, source: Source, grammar: Grammar): Candidate[] {
  const span = saidAfter(passage, source, grammar) ?? spanOfWords(passage, source.to, passage.words.length);
  if (!span) return [];
  const [first, last] = [passage.words[source.at] as Word, passage.words[source.cueEnd - 1] as Word];
  return [
    { kind: 'indirect', ...span, cue: { start: first.start, end: last.end, sense: 'say' }, speaker: source.speaker },
  ];
}
