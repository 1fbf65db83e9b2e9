import type { SpeechGrammar } from '../../languages/speech-grammar.ts';
import { type Candidate, spanOfWords, speakerOf } from './candidate.ts';
import { complementsOf } from './complements.ts';
import type { Cue } from './find-cues.ts';
import { findSpeaker, openingSubject } from './find-speaker.ts';
import { partialQuotations } from './partial-quotations.ts';
import type { Passage, Word } from './passage.ts';
import { sourcesOf } from './sources.ts';

/** „Das bestätigte X.“: what the sentence before says. */
export function takenUp(
  passage: Passage,
  cues: readonly Cue[],
  before: Passage,
  speech: SpeechGrammar,
): Candidate | null {
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

/** What a passage itself says that somebody said, in order; what overlaps something surer is left out. */
export function candidatesOf(passage: Passage, cues: readonly Cue[], speech: SpeechGrammar): Candidate[] {
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
